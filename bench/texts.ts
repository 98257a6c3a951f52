import { readdirSync, readFileSync } from 'node:fs';

const JOBS = new URL('../../jobs/', import.meta.url);

/** The invented sample postings, one after another, until they make so many UTF-16 units. */
export const jobText = (length: number): string => {
  const jobs = readdirSync(JOBS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(new URL(name, JOBS), 'utf8'))
    .join('\n\n');
  const text = jobs.repeat(Math.ceil(length / jobs.length)).slice(0, length);
  // As a text from a file: flat, not a rope of its parts.
  return Buffer.from(text).toString();
};
