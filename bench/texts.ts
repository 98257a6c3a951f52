import { readdirSync, readFileSync } from 'node:fs';

const JOBS = new URL('../../jobs/', import.meta.url);

/** The invented sample postings. */
const jobs = (): string[] =>
  readdirSync(JOBS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(new URL(name, JOBS), 'utf8'));

// As a text from a file: flat, not a rope of its parts.
const flat = (text: string): string => Buffer.from(text).toString();

/** The invented sample postings, one after another, until they make so many UTF-16 units. */
export const jobText = (length: number): string => {
  const all = jobs().join('\n\n');
  return flat(all.repeat(Math.ceil(length / all.length)).slice(0, length));
};

/** Postings of about so many UTF-16 units, cut from the samples in whole lines; longer ones go on with the next sample. */
export const postingsOf = (length: number): string[] => {
  const text = jobText(Math.max(length, jobs().join('\n\n').length));
  const postings: string[] = [];
  let posting = '';
  for (const line of text.split('\n')) {
    posting += `${line}\n`;
    if (posting.length < length * 0.95) continue;
    postings.push(flat(posting));
    posting = '';
  }
  return postings.length > 0 ? postings : [flat(posting)];
};

/** Records of the sample postings, `{"id","text"}` a line, until they make so many UTF-16 units. */
export const recordsOf = (length: number): string => {
  const all = jobs();
  const lines: string[] = [];
  for (let size = 0; size < length; size += lines.at(-1)?.length ?? length) {
    lines.push(`${JSON.stringify({ id: lines.length, text: all[lines.length % all.length] })}\n`);
  }
  return lines.join('');
};
