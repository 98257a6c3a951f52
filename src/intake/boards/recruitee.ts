import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, html, label, labels, link, place, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING = /^(?<site>[\w-]+)\.recruitee\.com\/(?:l\/[\w-]+\/)?o\/(?<slug>[^/]+)/;

const Offer = z.object({
  title,
  careers_url: link.pipe(z.string()),
  description: z.string(),
  requirements: html,
  company_name: label,
  location: place,
  published_at: day,
  close_at: day,
  employment_type_code: labels,
});

/** Recruitee. Employers' own domains are read from the page. */
export const recruitee: Board = {
  name: 'Recruitee',
  requests: (url) =>
    partsOf(url, POSTING) ? [{ url: new URL('/api/offers/', url).href, whole: true }, pageRequest(url)] : null,
  answers: [
    answerOf(Offer, (offer) => ({
      ...NOTHING,
      title: offer.title,
      hiringOrganization: offer.company_name,
      url: offer.careers_url,
      datePosted: offer.published_at,
      validThrough: offer.close_at,
      jobLocation: offer.location,
      employmentType: offer.employment_type_code,
      body: joinParts([
        [null, offer.description],
        ['Requirements', offer.requirements],
      ]),
    })),
  ],
  employer: /^(?<slug>[\w-]+)\.recruitee\.com\//,
};
