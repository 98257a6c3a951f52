import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, label, link, place, some, title } from '../html/fields.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { answerOf, type Board } from './board.js';

const Job = z.object({
  position: title,
  company: label.pipe(z.string()),
  description: some,
  slug: some,
  url: link,
  location: place,
  date: day,
});

/** Remote OK: the page's JSON-LD; the shape is that of its feed of all postings. */
export const remoteok: Board = {
  name: 'Remote OK',
  answers: [
    answerOf(Job, (job) => ({
      ...NOTHING,
      title: job.position,
      hiringOrganization: job.company,
      url: job.url,
      datePosted: job.date,
      jobLocation: job.location,
      body: htmlToMarkdown(job.description),
    })),
  ],
};
