import type { Check, Posting } from '../../model.js';
import { linesOf } from '../../text/lines.js';
import { firstThat, type RuleId, without } from '../rules.js';
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
  const meta = sections.find(({ kind, start }) => kind === 'meta' && start === 0);
  const line = linesOf(text).find(
    (one) =>
      one.start >= (meta?.end ?? 0) && !/^\s*#/.test(one.text) && one.text.trim().split(/\s+/).length >= FEWEST_WORDS,
  );
  if (!line) return [];
  const check: Check = {
    ...checkOf('language', line, { start: 0, end: line.text.length }),
    topic: 'written',
    asked: [id],
  };
  return [putBy(PUTS.written.id, check, { dropped: firstThat(without(WRITTEN_DROPS, left), { id, checks }) })];
};
