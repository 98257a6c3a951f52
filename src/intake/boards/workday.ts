import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, label, link, place, some, title } from '../html/fields.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const LOCALE = '(?:[a-z]{2}(?:-[A-Z]{2})?/)?';
const PATH = '(?<site>[^/]+)/(?:job|details)/(?<path>.+?)(?:/apply(?:/.*)?)?/?$';
const OWN_HOST = new RegExp(`^(?<tenant>[\\w-]+)\\.(?:wd\\d+\\.)?myworkdayjobs(?:-impl)?\\.com/${LOCALE}${PATH}`);
const SHARED_HOST = new RegExp(`^[\\w-]+\\.myworkdaysite\\.com/${LOCALE}recruiting/(?<tenant>[\\w-]+)/${PATH}`);
/** The legal entity's number in front of its name. */
const ENTITY_NUMBER = /^\d{2,}\s*[-–]?\s+(?=\p{L})/u;

const organization = (name: string): string => name.replace(ENTITY_NUMBER, '');

const Answer = z.object({
  jobPostingInfo: z.object({
    title,
    jobDescription: some,
    location: place,
    additionalLocations: place,
    startDate: day,
    endDate: day,
    timeType: label,
    externalUrl: link,
  }),
  hiringOrganization: label,
});

/** Workday: its pages are shells whose JSON-LD has lost its lines, so the endpoint behind them is asked first. */
export const workday: Board = {
  name: 'Workday',
  requests: (url) => {
    const { tenant, site, path } = partsOf(url, OWN_HOST) ?? partsOf(url, SHARED_HOST) ?? {};
    if (!tenant || !site || !path) return null;
    return [{ url: new URL(`/wday/cxs/${tenant}/${site}/job/${path}`, url).href }, pageRequest(url)];
  },
  answers: [
    answerOf(Answer, ({ jobPostingInfo: job, hiringOrganization }) => ({
      ...NOTHING,
      title: job.title,
      hiringOrganization: hiringOrganization === null ? null : organization(hiringOrganization),
      url: job.externalUrl,
      datePosted: job.startDate,
      validThrough: job.endDate,
      jobLocation: [job.location, job.additionalLocations].filter(Boolean).join('; ') || null,
      employmentType: job.timeType,
      body: htmlToMarkdown(job.jobDescription),
    })),
  ],
  page: {
    body: '[data-automation-id="jobPostingDescription"]',
    title: '[data-automation-id="jobPostingHeader"]',
    jobLocation: '[data-automation-id="locations"] dd',
  },
  employer: /^(?<slug>[\w-]+)\.(?:wd\d+\.)?myworkdayjobs\.com\//,
  organization,
};
