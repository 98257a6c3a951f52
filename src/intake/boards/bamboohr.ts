import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, label, link, place, some, title } from '../html/fields.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING = /^[\w-]+\.bamboohr\.com\/careers\/(?<id>\d+)/;
const OLD_POSTING = /^[\w-]+\.bamboohr\.com\/jobs\/view\.php$/;

const JobOpening = z.object({
  jobOpeningName: title,
  description: some,
  jobOpeningShareUrl: link,
  employmentStatusLabel: label,
  location: place,
  atsLocation: place,
  datePosted: day,
});

/** BambooHR: its pages are written by scripts, from an endpoint beside them. */
export const bamboohr: Board = {
  name: 'BambooHR',
  requests: (url) => {
    const old = partsOf(url, OLD_POSTING) && url.searchParams.get('id');
    const id = partsOf(url, POSTING)?.id ?? (old && /^\d+$/.test(old) ? old : null);
    return id === null ? null : [{ url: new URL(`/careers/${id}/detail`, url).href }, pageRequest(url)];
  },
  answers: [
    answerOf(JobOpening, (job) => ({
      ...NOTHING,
      title: job.jobOpeningName,
      url: job.jobOpeningShareUrl,
      datePosted: job.datePosted,
      jobLocation: job.location ?? job.atsLocation,
      employmentType: job.employmentStatusLabel,
      body: htmlToMarkdown(job.description),
    })),
  ],
  employer: /^(?<slug>[\w-]+)\.bamboohr\.com\//,
};
