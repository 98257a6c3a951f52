import type { Check, Posting, Span } from '../../model.js';
import { firstThat, type RuleId, without } from '../rules.js';
import { isFrontMatter } from '../sentence/sentence.js';
import { checkOf } from './check-sentence.js';
import { WRITTEN_DROPS } from './drops.js';
import { PUTS } from './puts.js';
import { putBy, type Question } from './question.js';

/** The concepts of the languages that a text's language is told among, by ISO 639-1. */
export const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  en: 'english',
  es: 'spanish',
  de: 'german',
  fr: 'french',
  pt: 'portuguese',
  it: 'italian',
  nl: 'dutch',
  cs: 'czech',
  pl: 'polish',
  sv: 'swedish',
  da: 'danish',
};

/** A shorter line is a title or a heading, and shows no language. */
const FEWEST_WORDS = 6;

/** The first line from the beginning of one on that shows a language; null where none does. */
const firstRunning = (text: string, from: number): Span | null => {
  for (const { index, 0: line } of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const isHeading = line.trimStart().startsWith('#');
    if (isHeading || line.trim().split(/\s+/).length < FEWEST_WORDS) continue;
    return { start: from + index, end: from + index + line.length };
  }
  return null;
};

/**
 * Who writes a posting in a language expects it to be read: a question, quoted with the first line that shows it, and
 * dropped where one of `checks` asks for the language in words.
 */
export const writtenChecks = (
  { language, text, sections }: Pick<Posting, 'language' | 'text' | 'sections'>,
  checks: readonly Check[],
  left: ReadonlySet<RuleId>,
): Question[] => {
  const id = LANGUAGE_IDS[language];
  if (id === undefined) return [];
  const meta = sections.find(isFrontMatter);
  const line = firstRunning(text, meta?.end ?? 0);
  if (!line) return [];
  const check: Check = {
    ...checkOf('language', line, { start: 0, end: line.end - line.start }),
    topic: 'written',
    asked: [id],
  };
  return [putBy(PUTS.written.id, check, { dropped: firstThat(without(WRITTEN_DROPS, left), { id, checks }) })];
};
