import { headingKey } from '../text/headingkey.js';
import type { CvSection, OutlineCues } from '../vocabulary/cues/cv.js';
import { besideDates, type StatedPeriod, statedIn } from './periods.js';

/** What a line of a CV that is no Markdown heading announces. */
export type Header =
  /** "EDUCATION", "**Skills**": a section with a known name. */
  | { kind: 'section'; title: string; topic: CvSection }
  /** "ACME LTD", "**Acme Ltd**": a name set apart from what follows. */
  | { kind: 'name'; title: string }
  /** "Developer, Acme, 2019 – 2024": a job; without words beside the dates those of the lines around it. */
  | { kind: 'dated'; title: string; stated: StatedPeriod };

/** A longer line is a sentence, no name. */
const MOST_WORDS = 12;
const MOST_WORDS_OF_NAME = 6;
/** Words in capitals and what joins them; commas and bars are those of lists. */
const UPPERCASE = /^[\p{Lu}\d][\p{Lu}\p{M}\d .&/'’()-]*$/u;
const BOLD = /^\s*(\*\*|__)(?=\S)([^*_]+)\1\s*:?\s*$/;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const endsSentence = (text: string): boolean => /[.!?;]$/.test(text);

/** Whether a line is short and no sentence, so that it may name a job, an employer, a place. */
export const isShort = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed !== '' && wordCount(trimmed) <= MOST_WORDS && !endsSentence(trimmed);
};

const isUppercase = (text: string): boolean =>
  UPPERCASE.test(text) && /\p{Lu}{3}/u.test(text) && wordCount(text) <= MOST_WORDS_OF_NAME;

/**
 * What a line announces: `raw` as it is written, `words` with its markup blanked. Null where it is text like any other. A
 * single year dates a line of its own, no line with other words.
 */
export const headerOf = (raw: string, words: string, cues: OutlineCues): Header | null => {
  const title = words.replace(/^[\s•]+/, '').trim();
  if (title === '') return null;
  const bare = title.replace(/\s*:$/, '');
  const key = headingKey(bare);
  const topic = cues.sections.get(key) ?? (cues.lists.has(key) ? 'skills' : undefined);
  if (topic !== undefined) return { kind: 'section', title: bare, topic };
  const stated = endsSentence(title) ? null : statedIn(words, cues.dates);
  if (stated) {
    const rest = besideDates(words, stated);
    return stated.lasts || rest === '' ? { kind: 'dated', title: rest, stated } : null;
  }
  const isBold = BOLD.test(raw) && wordCount(title) <= MOST_WORDS && !title.endsWith(':');
  return isBold || isUppercase(title) ? { kind: 'name', title: bare } : null;
};
