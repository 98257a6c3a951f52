import { z } from 'zod';
import type { PageContent } from '../../model.js';

const text = z.string().nullable().default(null);

/** What `ats fetch --json` prints. `text` is a Markdown document that may begin with YAML front matter. */
const OwnOutput = z.object({
  title: text,
  hiringOrganization: z.string().nullable(),
  url: text,
  datePosted: text,
  validThrough: text,
  jobLocation: text,
  employmentType: text,
  text: z.string(),
});

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;
const FIRST_TITLE = /^\s*# +(.*?)[ \t#]*(?:\r?\n|$)/;

/** Takes a JSON value and, if it is what `ats fetch --json` prints, gives the posting back; else null. */
export function readOwnOutput(value: unknown): PageContent | null {
  const parsed = OwnOutput.safeParse(value);
  if (!parsed.success) return null;
  const { text: document, ...facts } = parsed.data;
  return { ...facts, body: bodyOf(document, facts.title), warnings: [] };
}

function bodyOf(document: string, title: string | null): string {
  const content = document.replace(FRONT_MATTER, '');
  const heading = FIRST_TITLE.exec(content);
  const body = heading && heading[1]?.trim() === title?.trim() ? content.slice(heading[0].length) : content;
  return body.trim();
}
