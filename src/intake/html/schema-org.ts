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
  experienceRequirements: z.unknown().optional().transform(toExperience),
  educationRequirements: z.unknown().optional().transform(toEducation),
  applicantLocationRequirements: place,
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
  const { applicantLocationRequirements: within } = posting;
  const isRemote = /telecommute/i.test(posting.jobLocationType ?? '');
  const remote = isRemote ? (within === null ? 'Remote' : `Remote (${within})`) : null;
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

const MONTHS = 12;

const experience = z.object({ monthsOfExperience: z.coerce.number().positive().max(600) });
const credential = z.object({ credentialCategory: z.union([z.string(), z.array(z.string())]) });

/** What is asked for as objects, each as the line that an advertisement would have; what is none is read as text. */
function toLines(value: unknown, tell: (one: unknown) => string | null): string {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const told = list.map(tell).filter((one) => one !== null);
  return told.length > 0 ? toText(told) : toText(value);
}

/** schema.org/OccupationalExperienceRequirements: "3 years of experience". */
function toExperience(value: unknown): string {
  return toLines(value, (one) => {
    const parsed = experience.safeParse(one);
    if (!parsed.success) return null;
    const months = parsed.data.monthsOfExperience;
    const [count, unit] = months % MONTHS === 0 ? [months / MONTHS, 'year'] : [months, 'month'];
    return `${count} ${unit}${count === 1 ? '' : 's'} of experience`;
  });
}

/** schema.org/EducationalOccupationalCredential: "Bachelor degree", several as alternatives. */
function toEducation(value: unknown): string {
  return toLines(value, (one) => {
    const parsed = credential.safeParse(one);
    return parsed.success ? plainText([parsed.data.credentialCategory].flat().join(' or ')) : null;
  });
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
