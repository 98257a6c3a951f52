import { z } from 'zod';
import { first, NOTHING, toLabel } from '../html/facts.js';
import { day, labels, link, place, some, title } from '../html/fields.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { answerOf, type Board, pageRequest, partsOf, unescapeAddresses } from './board.js';

const ID = '[0-9a-f]{8}-[0-9a-f-]{27}';
const POSTING = new RegExp(`^jobs\\.ashbyhq\\.com/(?<organization>[^/]+)/(?<id>${ID})`, 'i');
/** How an employer's page names the board that it embeds. */
const EMBEDDED = /(?:jobs\.ashbyhq\.com|api\.ashbyhq\.com\/posting-api\/job-board)\/(?<organization>[\w%.~-]+)/i;

const Job = z.object({
  title,
  isListed: z.boolean(),
  descriptionHtml: some,
  jobUrl: link,
  location: place,
  locationName: place,
  address: place,
  employmentType: labels,
  publishedAt: day,
  publishedDate: day,
  applicationDeadline: day,
});

const posting = (url: URL, organization: string, id: string) => pageRequest(new URL(`/${organization}/${id}`, url));

/** Ashby. Its endpoint gives the whole board, slowly, so the page is asked first: the posting stands in its scripts. */
export const ashby: Board = {
  name: 'Ashby',
  requests: (url) => {
    const { organization, id } = partsOf(url, POSTING) ?? {};
    if (!organization || !id) return null;
    const board = `https://api.ashbyhq.com/posting-api/job-board/${organization}`;
    return [posting(url, organization, id), { url: board, whole: true }];
  },
  embedded: (page, url) => {
    const id = new RegExp(`^${ID}$`, 'i').exec(url.searchParams.get('ashby_jid') ?? '')?.[0];
    const organization = EMBEDDED.exec(unescapeAddresses(page))?.groups?.organization;
    return id && organization ? posting(new URL('https://jobs.ashbyhq.com'), organization, id) : null;
  },
  answers: [
    answerOf(Job, (job, { around }) => ({
      ...NOTHING,
      title: job.title,
      hiringOrganization: first(around, (outer) => toLabel(outer.organization)),
      url: job.jobUrl,
      datePosted: job.publishedAt ?? job.publishedDate,
      validThrough: job.applicationDeadline,
      jobLocation: job.location ?? job.locationName ?? job.address,
      employmentType: job.employmentType,
      body: htmlToMarkdown(job.descriptionHtml),
    })),
  ],
  page: { body: '[class*="_descriptionText_"]', title: 'h1.ashby-job-posting-heading' },
  employer: /^jobs\.ashbyhq\.com\/(?<slug>[^/]+)/,
};
