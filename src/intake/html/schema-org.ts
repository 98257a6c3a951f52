import { z } from 'zod';
import { type PageFacts, toLabel } from './facts.js';
import { day, label, labels, place } from './fields.js';
import type { Json } from './jsonld.js';
import { plainText } from './parse.js';
import { joinParts } from './parts.js';

const text = z.unknown().optional().transform(toText);

/** schema.org/JobPosting. No field fails: what is not of its type is read as absent. */
const JobPosting = z.object({
  title: label,
  name: label,
  hiringOrganization: label,
  url: label,
  datePosted: day,
  validThrough: day,
  jobLocation: place,
  jobLocationType: label,
  employmentType: labels,
  description: text,
  responsibilities: text,
  qualifications: text,
  experienceRequirements: text,
  educationRequirements: text,
  skills: text,
  jobBenefits: text,
});

/** The properties beside `description` that hold requirements, with the heading each stands under. */
const PARTS = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
  ['jobBenefits', 'Benefits'],
] as const;

/** Takes a schema.org JobPosting node and gives its reading; parts the description already holds are not repeated. */
export function readJobPosting(node: Json): PageFacts {
  const posting = JobPosting.parse(node);
  const remote = /telecommute/i.test(posting.jobLocationType ?? '') ? 'Remote' : null;
  return {
    title: posting.title ?? posting.name,
    hiringOrganization: posting.hiringOrganization,
    url: posting.url,
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
    jobLocation: [posting.jobLocation, remote].filter((part) => part !== null).join('; ') || null,
    employmentType: posting.employmentType,
    body: body(posting),
  };
}

function body(posting: z.infer<typeof JobPosting>): string {
  return joinParts([[null, posting.description], ...PARTS.map(([key, heading]) => [heading, posting[key]] as const)]);
}

/** A text, a list of texts (a list item each), or an object with a description or name. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = value.map((one) => toText(one)).filter((one) => one.trim() !== '');
    return parts.length > 1 ? `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>` : (parts[0] ?? '');
  }
  const inner = z.object({ description: z.string().optional(), '@value': z.string().optional() }).safeParse(value);
  if (!inner.success) return '';
  return inner.data.description ?? inner.data['@value'] ?? plainText(toLabel(value) ?? '');
}
