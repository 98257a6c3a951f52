import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, html, label, link, place, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING = /^[\w-]+\.pinpointhq\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?postings\/[0-9a-f-]{36}/i;

const Posting = z.object({
  title,
  description: z.string(),
  key_responsibilities: html,
  key_responsibilities_header: label,
  skills_knowledge_expertise: z.string(),
  skills_knowledge_expertise_header: label,
  benefits: html,
  benefits_header: label,
  employment_type_text: label,
  location: place,
  deadline_at: day,
  url: link,
});

/** Pinpoint: a feed of all postings. */
export const pinpoint: Board = {
  name: 'Pinpoint',
  requests: (url) =>
    partsOf(url, POSTING) ? [pageRequest(url), { url: new URL('/postings.json', url).href, whole: true }] : null,
  answers: [
    answerOf(Posting, (posting) => ({
      ...NOTHING,
      title: posting.title,
      url: posting.url,
      validThrough: posting.deadline_at,
      jobLocation: posting.location,
      employmentType: posting.employment_type_text,
      body: joinParts([
        [null, posting.description],
        [posting.key_responsibilities_header ?? 'Responsibilities', posting.key_responsibilities],
        [posting.skills_knowledge_expertise_header ?? 'Qualifications', posting.skills_knowledge_expertise],
        [posting.benefits_header ?? 'Benefits', posting.benefits],
      ]),
    })),
  ],
  employer: /^(?<slug>[\w-]+)\.pinpointhq\.com\//,
};
