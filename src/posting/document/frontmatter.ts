import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { PageContent } from '../../model.js';
import { fold } from '../../text/fold.js';
import { legible } from '../../text/legible.js';
import { pageWarning } from '../../text/page-warnings.js';

/** YAML writes by escapes what no file would hold. */
const words = z.string().transform(legible);
const text = z.union([words, z.number().transform(String)]).nullish();
const date = z.union([words, z.date().transform((day) => day.toISOString().slice(0, 10))]).nullish();
const codes = z.array(z.string()).nullish().catch([]);

/** The front matter of a saved posting. Unknown keys are the user's own and are left alone. */
const frontMatterSchema = z.looseObject({
  title: text,
  hiringOrganization: text,
  url: text,
  datePosted: date,
  validThrough: date,
  jobLocation: text,
  employmentType: text,
  fetchedAt: date,
  warnings: codes,
});

export interface FrontMatter extends Omit<PageContent, 'body'> {
  /** The day, YYYY-MM-DD, on which a page was fetched. */
  fetchedAt: string | null;
}

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * The front matter at the head of a document, and the offset of the body after it. Text that begins with a rule but
 * holds no such block is all body.
 */
export const readFrontMatter = (document: string): { facts: FrontMatter | null; bodyStart: number } => {
  const found = BLOCK.exec(document);
  if (!found) return { facts: null, bodyStart: 0 };
  let value: unknown;
  try {
    // A warning would print the posting's own words.
    value = parse(found[1] ?? '', { logLevel: 'error' });
  } catch {
    return { facts: null, bodyStart: 0 };
  }
  const parsed = frontMatterSchema.safeParse(value);
  if (!parsed.success) return { facts: null, bodyStart: 0 };
  const { title, hiringOrganization, url, datePosted, validThrough, jobLocation, employmentType } = parsed.data;
  const { fetchedAt, warnings } = parsed.data;
  return {
    facts: {
      title: title ?? null,
      hiringOrganization: hiringOrganization ?? null,
      url: url ?? null,
      datePosted: datePosted ?? null,
      validThrough: validThrough ?? null,
      jobLocation: jobLocation ?? null,
      employmentType: employmentType ?? null,
      fetchedAt: fetchedAt ?? null,
      warnings: (warnings ?? []).flatMap(pageWarning),
    },
    bodyStart: found[0].length,
  };
};

/** A body without its first heading where that only repeats the title. */
const withoutTitle = (body: string, title: string | null): string => {
  const first = (body.split('\n', 1)[0] ?? '').trimEnd();
  const [, heading] = /^#{1,6}\s+(.+)$/.exec(first) ?? /^\*\*(.+)\*\*$/.exec(first) ?? [];
  if (heading === undefined || title === null || fold(heading) !== fold(title)) return body;
  return body.slice(body.indexOf('\n') + 1).trimStart();
};

/**
 * A page as the Markdown document that `ats fetch` prints and saves: front matter, the title as a heading, the body.
 * `fetchedAt` is the day a page was fetched, YYYY-MM-DD, or null for one read from a file; every day's document has the
 * same length, so spans do not depend on it.
 */
export const toDocument = (page: PageContent, fetchedAt: string | null): string => {
  const { body, warnings, ...facts } = page;
  const codes = warnings.length > 0 ? warnings.map(({ code }) => code) : null;
  const told = Object.entries({ ...facts, fetchedAt, warnings: codes });
  const known = Object.fromEntries(told.filter(([, value]) => value !== null));
  const title = page.title?.replace(/\s+/g, ' ') ?? null;
  const heading = title === null ? '' : `# ${title}\n\n`;
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n${heading}${withoutTitle(body.trim(), title)}\n`;
};
