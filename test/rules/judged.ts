import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { IMPORTANCES, type Span } from '#dist/model.js';
import { postingFromText } from '#dist/posting/document/read.js';
import { understand } from '#dist/posting/passes.js';
import type { Understanding } from '#dist/posting/understanding.js';
import type { Vocabulary } from '#dist/vocabulary/open.js';
import type { Source } from '../freeze/sources.js';
import { readLabelled } from '../support/labelled.js';

const Expected = z.object({
  items: z.record(z.string(), z.object({ importance: z.enum(IMPORTANCES), alone: z.boolean().default(false) })),
  groups: z.array(z.array(z.string())),
  absent: z.array(z.string()),
  checks: z.array(z.object({ kind: z.string(), quote: z.string() })).optional(),
});

export type Expected = z.infer<typeof Expected>;

/** Whether a check of a posting's text is one that is expected: of its kind, and with its quote. */
export const isExpected = (
  { kind, quote }: { kind: string; quote: string },
  check: Span & { kind: string },
  text: string,
): boolean => check.kind === kind && text.slice(check.start, check.end).replace(/\s+/g, ' ').includes(quote);

/** A posting, with what was judged of it by hand: the spans that ask, what is expected of the whole, or nothing. */
export interface Judged {
  name: string;
  text: string;
  gold: readonly Span[] | null;
  expected: Expected | null;
}

const CASES = join(process.cwd(), 'test/cases');

/** The postings that are judged by hand: those of test/labelled and of test/cases. */
export const readJudged = (): Judged[] => [
  ...readLabelled().map(({ name, text, gold }): Judged => ({ name, text, gold, expected: null })),
  ...readdirSync(CASES)
    .sort()
    .map((name): Judged => {
      const read = (file: string): string => readFileSync(join(CASES, name, file), 'utf8');
      return {
        name,
        text: read('posting.md'),
        gold: null,
        expected: Expected.parse(JSON.parse(read('expected.json'))),
      };
    }),
];

/** The postings of some sources that are given as text, of which nothing is judged. */
export const unjudged = (sources: readonly Source[]): Judged[] =>
  sources.flatMap(({ name, text }) => (text === null ? [] : [{ name, text, gold: null, expected: null }]));

/** What is understood of a posting with some rules left out; null where it is refused. */
export const read = ({ text, name }: Judged, vocabulary: Vocabulary, ...without: string[]): Understanding | null => {
  const known = { ...vocabulary, without: new Set(without) };
  try {
    return understand(postingFromText(text, name, known), known);
  } catch {
    return null;
  }
};
