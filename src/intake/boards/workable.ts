import { z } from 'zod';
import { first, NOTHING, toLabel, toPlace } from '../html/facts.js';
import { day, html, label, labels, link, place, some, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, partsOf } from './board.js';

const POSTING = /^apply\.workable\.com\/(?!api\/|j\/)(?<account>[^/]+)\/j\/(?<code>[0-9A-F]{6,})/i;
const OLD_POSTING = /^(?!apply\.|jobs\.|www\.)(?<account>[\w-]+)\.workable\.com\/j\/(?<code>[0-9A-F]{6,})/i;

const common = { title, description: some, employmentType: labels, employment_type: labels, url: link };
/** The account's widget, and the endpoint behind the posting's page. */
const Job = z.object({
  ...common,
  shortcode: some,
  requirements: html,
  benefits: html,
  location: place,
  published_on: day,
  published: day,
  created_at: day,
});
/** jobs.workable.com, the board of all its customers. */
const Listed = z.object({
  ...common,
  requirementsSection: z.string(),
  benefitsSection: html,
  company: label,
  location: place,
  created: day,
});

/** Workable. Its pages hold nothing without scripts, so two endpoints are asked: the widget's, then the page's own. */
export const workable: Board = {
  name: 'Workable',
  requests: (url) => {
    const { account, code } = partsOf(url, POSTING) ?? partsOf(url, OLD_POSTING) ?? {};
    if (!account || !code) return null;
    const api = 'https://apply.workable.com/api';
    return [
      { url: `${api}/v1/widget/accounts/${account}?details=true`, whole: true },
      { url: `${api}/v2/accounts/${account}/jobs/${code}` },
    ];
  },
  answers: [
    answerOf(Job, (job, { node, around }) => ({
      ...NOTHING,
      title: job.title,
      hiringOrganization: first(around, (outer) => ('jobs' in outer ? toLabel(outer.name) : null)),
      url: job.url,
      datePosted: job.published_on ?? job.published ?? job.created_at,
      jobLocation: job.location ?? toPlace({ city: node.city, state: node.state, country: node.country }),
      employmentType: job.employment_type ?? job.employmentType,
      body: joinParts([
        [null, job.description],
        ['Requirements', job.requirements],
        ['Benefits', job.benefits],
      ]),
    })),
    answerOf(Listed, (job) => ({
      ...NOTHING,
      title: job.title,
      hiringOrganization: job.company,
      url: job.url,
      datePosted: job.created,
      jobLocation: job.location,
      employmentType: job.employmentType,
      body: joinParts([
        [null, job.description],
        ['Requirements', job.requirementsSection],
        ['Benefits', job.benefitsSection],
      ]),
    })),
  ],
  page: {
    body: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    title: '[data-ui="job-title"]',
    jobLocation: '[data-ui="job-location"]',
  },
  employer: /^apply\.workable\.com\/(?<slug>(?!j\/|api\/)[^/]+)/,
};
