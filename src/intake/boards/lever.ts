import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, html, label, link, place, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING = /^jobs\.(?<eu>eu\.)?lever\.co\/(?<site>[^/]+)\/(?<id>[0-9a-f-]{36})/i;

const LeverPosting = z.object({
  text: title,
  hostedUrl: link.pipe(z.string()),
  description: html,
  descriptionPlain: html,
  lists: z.array(z.object({ text: label, content: html }).catch({ text: null, content: '' })).catch([]),
  additional: html,
  salaryDescription: html,
  categories: z.object({ location: label, allLocations: place, commitment: label }).catch({
    location: null,
    allLocations: null,
    commitment: null,
  }),
  createdAt: day,
});

/** Lever, American and European. A confidential posting is in no answer while its page is live, so the page is asked too. */
export const lever: Board = {
  name: 'Lever',
  requests: (url) => {
    const { eu = '', site, id } = partsOf(url, POSTING) ?? {};
    if (!site || !id) return null;
    const page = new URL(`/${site}/${id}`, url);
    return [{ url: `https://api.${eu.toLowerCase()}lever.co/v0/postings/${site}/${id}` }, pageRequest(page)];
  },
  answers: [
    answerOf(LeverPosting, (posting) => ({
      ...NOTHING,
      title: posting.text,
      url: posting.hostedUrl,
      datePosted: posting.createdAt,
      jobLocation: posting.categories.allLocations ?? posting.categories.location,
      employmentType: posting.categories.commitment,
      body: joinParts([
        [null, posting.description || posting.descriptionPlain],
        ...posting.lists.map(({ text, content }) => [text, content] as const),
        [null, posting.additional],
        ['Salary', posting.salaryDescription],
      ]),
    })),
  ],
  page: {
    body: '.posting-page .section-wrapper .section:not(.posting-header, .last-section-apply, .application-form)',
    title: '.posting-headline h2',
    jobLocation: '.posting-categories .location',
  },
  employer: /^jobs\.(?:eu\.)?lever\.co\/(?<slug>[^/]+)/,
};
