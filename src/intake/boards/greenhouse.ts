import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, label, link, place, some, title } from '../html/fields.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { answerOf, type Board, type BoardRequest, pageRequest, partsOf, unescapeAddresses } from './board.js';

const HOSTED = /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?<board>[\w-]+)\/jobs\/(?<id>\d+)/;
const FORM = /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/embed\/job_app\/?$/;
/** How an employer's page names the board that it embeds. */
const TOKEN =
  /greenhouse\.io\/(?:embed\/job_(?:board|app)(?:\/js)?\/?\?(?:[^"'\s<>]*&)?for=|v1\/boards\/|(?=[\w-]+\/jobs\/\d))(?<board>[\w-]+)/;

/** The European boards are answered by the same endpoint. */
const endpoint = (board: string, id: string): BoardRequest => ({
  url: `https://boards-api.greenhouse.io/v1/boards/${board}/jobs/${id}`,
});

const Job = z.object({
  title,
  content: some,
  absolute_url: link.pipe(z.string()),
  company_name: label,
  location: place,
  first_published: day,
  updated_at: day,
  application_deadline: day,
});

/** Greenhouse: hosted boards, American and European, and those embedded in employers' pages by `gh_jid`. */
export const greenhouse: Board = {
  name: 'Greenhouse',
  requests: (url) => {
    const hosted = partsOf(url, HOSTED);
    if (hosted?.board && hosted.id) return [endpoint(hosted.board, hosted.id), pageRequest(url)];
    const board = /^[\w-]+$/.exec(url.searchParams.get('for') ?? '')?.[0];
    const id = /^\d+$/.exec(url.searchParams.get('token') ?? url.searchParams.get('gh_jid') ?? '')?.[0];
    return partsOf(url, FORM) && board && id ? [endpoint(board, id), pageRequest(url)] : null;
  },
  embedded: (html, url) => {
    const id = /^\d+$/.exec(url.searchParams.get('gh_jid') ?? '')?.[0];
    const board = TOKEN.exec(unescapeAddresses(html))?.groups?.board;
    return id !== undefined && board !== undefined ? endpoint(board, id) : null;
  },
  answers: [
    answerOf(Job, (job) => ({
      ...NOTHING,
      title: job.title,
      hiringOrganization: job.company_name,
      url: job.absolute_url,
      datePosted: job.first_published ?? job.updated_at,
      validThrough: job.application_deadline,
      jobLocation: job.location,
      body: htmlToMarkdown(job.content),
    })),
  ],
  page: {
    body: '.job__description, #app_body #content',
    title: '.job__title h1, h1.section-header, #header h1.app-title',
    hiringOrganization: '#header .company-name',
    jobLocation: '.job__location, #header .location',
  },
  employer: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?<slug>(?!embed\b)[^/]+)/,
};
