import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, html, label, labels, link, place, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING =
  /^ats\.rippling\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?<board>[\w-]+)\/jobs\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/i;

const Job = z.object({
  name: title,
  description: z.object({ company: html, role: z.string(), requirements: html }),
  companyName: label,
  workLocations: place,
  employmentType: labels,
  createdOn: day,
  url: link,
});

/** Rippling. */
export const rippling: Board = {
  name: 'Rippling',
  requests: (url) => {
    const { board, id } = partsOf(url, POSTING) ?? {};
    if (!board || !id) return null;
    return [{ url: `https://ats.rippling.com/api/v2/board/${board}/jobs/${id}` }, pageRequest(url)];
  },
  answers: [
    answerOf(Job, ({ description, ...job }) => ({
      ...NOTHING,
      title: job.name,
      hiringOrganization: job.companyName,
      url: job.url,
      datePosted: job.createdOn,
      jobLocation: job.workLocations,
      employmentType: job.employmentType,
      body: joinParts([
        [null, description.company],
        [null, description.role],
        ['Requirements', description.requirements],
      ]),
    })),
  ],
  employer: /^ats\.rippling\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?<slug>[\w-]+)\/jobs\//,
};
