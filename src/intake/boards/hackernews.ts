import { z } from 'zod';
import { readHeaderLine } from '../../text/header-line.js';
import { NOTHING, type PageFacts } from '../html/facts.js';
import { day, html, label, some, title } from '../html/fields.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const ITEM = /^news\.ycombinator\.com\/item$/;

const numeric = z.union([z.number(), z.string().regex(/^\d+$/)]);
const common = { id: numeric, text: some, title: html };
/** A comment as Algolia's search gives it, and as Hacker News' own endpoint does. */
const Comment = z.object({ ...common, author: some, created_at: day });
const Item = z.object({ ...common, by: some, time: day });
/** What employers of the founders' programme post: a title of its own. */
const Job = z.object({ ...common, type: z.literal('job'), title, by: label, time: day, created_at: day });

const read = (text: string, datePosted: string | null): PageFacts => {
  const body = htmlToMarkdown(text);
  return { ...NOTHING, ...readHeaderLine(body.split('\n')[0] ?? ''), datePosted, body };
};

/** Hacker News: a comment in a "Who is hiring?" thread, its first line divided by `|`; a fragment names one in its thread. */
export const hackernews: Board = {
  name: 'Hacker News',
  requests: (url) => {
    if (partsOf(url, ITEM) === null) return null;
    const id = [url.hash.slice(1), url.searchParams.get('id') ?? ''].find((one) => /^\d+$/.test(one));
    if (id === undefined) return null;
    return [{ url: `https://hn.algolia.com/api/v1/items/${id}` }, pageRequest(new URL(`/item?id=${id}`, url))];
  },
  answers: [
    answerOf(Job, (job) => ({ ...read(job.text, job.time ?? job.created_at), title: job.title })),
    answerOf(Comment.extend({ title: z.null().optional() }), ({ text, created_at }) => read(text, created_at)),
    answerOf(Item.extend({ title: z.null().optional() }), ({ text, time }) => read(text, time)),
  ],
  page: { body: '.fatitem .commtext' },
};
