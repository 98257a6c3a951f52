import type { Span } from '../model.js';
import { endOf, keyAt, type Scan, startOf } from '../text/scan.js';
import type { GuardCues } from '../vocabulary/cues/guards.js';
import { endsList, isExact, isGluedTo, type NameCandidate, startsSentence } from './candidate.js';
import { acceptInLists } from './list-context.js';

/** A longer line is prose. */
const LONGEST_TITLE = 120;
const LINE_FEED = 10;

/** The line around a find, of a long one only the near part: this bounds the work on a text without line breaks. */
const lineOf = (text: string, { start, end }: Span): string => {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const [after = ''] = text.slice(end, end + LONGEST_TITLE).split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + after;
};

const isTitleCase = (text: string, candidate: NameCandidate): boolean => {
  const line = lineOf(text, candidate);
  if (line.length > LONGEST_TITLE) return false;
  const words = line.match(/\p{L}{3,}/gu) ?? [];
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return words.length > 2 && capitals.length >= 0.8 * words.length;
};

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Whether two small letters stand together in the same line before a place: nearly always, and soon found. */
const hasSmallBefore = (text: string, start: number): boolean => {
  for (let at = start - 1; at > start - LONGEST_TITLE && at > 0; at--) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) return false;
    if (isSmall(unit) && isSmall(text.charCodeAt(at - 1))) return true;
  }
  return false;
};

/** In a line of capitals ("WHAT IT TAKES") the case of a word says nothing. */
const isShouted = (text: string, candidate: NameCandidate): boolean => {
  if (hasSmallBefore(text, candidate.start)) return false;
  const words = lineOf(text, candidate).match(/\p{L}{2,}/gu) ?? [];
  return words.length > 2 && words.every((word) => word === word.toUpperCase());
};

const isAlone = (text: string, candidate: NameCandidate): boolean => {
  if (hasSmallBefore(text, candidate.start)) return false;
  const line = lineOf(text, candidate);
  if (line.length > LONGEST_TITLE) return false;
  return (
    line.replace(/[\s\d.*•·▪●◦‣,;:()+–—-]+/g, '') === text.slice(candidate.start, candidate.end).replace(/\s+/g, '')
  );
};

const hasCue = (scan: Scan, candidate: NameCandidate, cues: GuardCues): boolean => {
  const { first, last } = candidate;
  const after = keyAt(scan, last + 1) ?? '';
  const before = keyAt(scan, first - 1) ?? '';
  if (cues.after.has(after) || cues.before.has(before)) return true;
  if (cues.after.has(`${after} ${keyAt(scan, last + 2) ?? ''}`)) return true;
  if (!endsList(scan, candidate) && !cues.verbs.has(after)) return false;
  return cues.lead.some(
    (phrase) => phrase.at(-1) === before && phrase.every((word, i) => keyAt(scan, first - phrase.length + i) === word),
  );
};

/** What stands between a name and its years: "React: 5+ years", "Go (3 years)", "Swift – 4 years". */
const BEFORE_YEARS: ReadonlySet<string> = new Set([':', '(', '-', '–', '—']);

/** Whether a number of years stands behind a candidate, as behind no verb. */
const hasYears = (scan: Scan, { last }: NameCandidate, { years }: GuardCues): boolean => {
  if (!BEFORE_YEARS.has(keyAt(scan, last + 1) ?? '') || !/^\d{1,2}\+?$/.test(keyAt(scan, last + 2) ?? '')) return false;
  const unit = keyAt(scan, last + 3) === '+' ? last + 4 : last + 3;
  return years.has(keyAt(scan, unit) ?? '');
};

/** "Acme Go", "Blue Apron Express": after another capitalised word the word is part of a longer name, unless a line begins. */
const isPartOfName = (scan: Scan, { first, start }: NameCandidate): boolean => {
  if (first === 0) return false;
  const { text } = scan;
  const before = startOf(scan, first - 1);
  const end = endOf(scan, first - 1);
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(before, end))) return false;
  return /^[ \t]$/.test(text.slice(end, start)) && !startsSentence(text, before);
};

const acceptAlone = (scan: Scan, candidate: NameCandidate, cues: GuardCues): boolean => {
  const { text } = scan;
  const exact = isExact(text.slice(candidate.start, candidate.end), candidate.label);
  const cue = hasCue(scan, candidate, cues) || hasYears(scan, candidate, cues);
  if (isGluedTo(text, candidate) && !cue && (candidate.guard === 'letter' || !exact)) return false;
  if (candidate.guard === 'letter') return exact && (cue || isAlone(text, candidate));
  if (cue) return true;
  if (isPartOfName(scan, candidate)) return false;
  if (!exact || candidate.guard === 'name' || isAlone(text, candidate)) return exact;
  // "React or Vue", "React (or Vue)": no verb is followed by an alternative.
  const next = keyAt(scan, candidate.last + 1);
  if (next === 'or' || (next === '(' && keyAt(scan, candidate.last + 2) === 'or')) return true;
  return !(startsSentence(text, candidate.start) || isTitleCase(text, candidate));
};

/** The codes of ISO 4217, as the platform knows them: CAD and PHP are among them. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const CODE_LENGTH = 3;
/** Enough to see an amount beside a code. */
const AMOUNT_REACH = 16;
/** A sum of money: one with a sign, in thousands, or of five digits and more. "PHP 8.1" and "3 PHP developers" are none. */
const SUM = '\\d{1,3}(?:[.,]\\d{3})+|\\d{2,3} ?[kK]|\\d{5,}';
const SUM_BEFORE = new RegExp(`(?:[$€£] ?[\\d.,]{0,12} ?[kKmM]?|(?<![\\d.,])(?:${SUM})) ?\\(?$`);
const SUM_AFTER = new RegExp(`^\\)? ?(?:[$€£]|(?:${SUM})(?![\\d\\p{L}]))`, 'u');

/** Whether a name is the code of a currency here: "$91,000 CAD", "CAD $90k", "PHP 60,000". */
export const isMoney = (text: string, { start, end }: Span): boolean => {
  if (end - start !== CODE_LENGTH || !CURRENCIES.has(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - AMOUNT_REACH), start);
  return SUM_BEFORE.test(before) || SUM_AFTER.test(text.slice(end, end + AMOUNT_REACH));
};

/**
 * Decides on the candidates whose form is also an ordinary word or a single letter, in place: by their own writing and
 * the words beside them, then by accepted neighbours in a list (one pass each way carries acceptance along a list), then
 * by number where three or more ambiguous names stand side by side.
 */
export const applyGuards = (scan: Scan, candidates: NameCandidate[], cues: GuardCues): void => {
  const { text } = scan;
  for (const candidate of candidates) {
    if (candidate.guard === 'none' || candidate.guard === 'everyday') candidate.accepted = true;
    else if (candidate.guard === 'case') candidate.accepted = !isShouted(text, candidate);
    else candidate.accepted = acceptAlone(scan, candidate, cues);
  }
  acceptInLists(scan, candidates);
};

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const WORDS_APART = /[^\p{L}\p{N}]+/u;

/** Whether the words of a label that have capitals are written so; its small words may be written anyhow: "IT Support". */
const hasItsCapitals = (surface: string, label: string): boolean => {
  const words = label.normalize('NFKC').split(WORDS_APART);
  if (label === label.toLowerCase() || words.length < 2) return false;
  let rest = bare(surface);
  for (const word of words) {
    const written = rest.slice(0, word.length);
    if (written !== word && (word !== word.toLowerCase() || written.toLowerCase() !== word)) return false;
    rest = rest.slice(word.length);
  }
  return rest === '' || rest === 's';
};

const signsOf = (text: string): number => text.normalize('NFKC').match(/[^\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * Whether a form is written as the lexicon has it: in its case, signs, small words and an acronym's plural s aside. A
 * name in small letters has nothing but its signs to tell it from a word: e-conomic.
 */
export const casePasses = (surface: string, label: string): boolean => {
  if (surface === label) return true;
  if (label === label.toLowerCase() && signsOf(surface) < signsOf(label)) return false;
  return isExact(bare(surface), bare(label)) || hasItsCapitals(surface, label);
};
