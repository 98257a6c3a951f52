import type { Guard, Span } from '../model.js';
import { BREAK, endOf, keyAt, type Scan, startOf } from './scan.js';

/** Words that make a name of the ambiguous word next to them (lexicons/reading/guards.yaml), folded. */
export interface GuardCues {
  /** Directly after, one word or two: "go developer", "go back-end". */
  after: ReadonlySet<string>;
  /** Directly before: "language R". */
  before: ReadonlySet<string>;
  /** Phrases before, when nothing but punctuation follows: "proficient in excel." */
  lead: readonly (readonly string[])[];
}

/** A form found, with the units it covers (first to last). */
export interface Candidate extends Span {
  first: number;
  last: number;
  form: number;
  guard: Guard;
  label: string;
  /** Whether it may vouch for an ambiguous neighbour in a list. */
  technical: boolean;
  accepted: boolean;
}

const LIST_GAP = /^[\s,/|;•·&+()[\]–—*:-]*(?:\b(?:and|or|y|o|e|u|and\/or|und|oder|et)\b[\s,/|([*]*)?$/i;
const LONGEST_GAP = 16;
const JOINING = new Set(['and', 'or', 'y', 'o', 'e', 'u']);
const SENTENCE_START = /(?:^|[.!?…]["'”’)]*\s|\n)[\s"'“‘(*#>•·▪●◦‣–—-]*$/;
/** Enough to see a bullet and the end of the sentence before. */
const LOOK_BACK = 12;

/** Whether two neighbouring finds stand side by side in a list: commas, slashes, "and", line breaks between items. */
export const areListed = (text: string, left: Span, right: Span): boolean => {
  if (right.start - left.end > LONGEST_GAP) return false;
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === ', ' || (LIST_GAP.test(gap) && !/\n\s*\n/.test(gap));
};

const isExact = (surface: string, label: string): boolean => surface === label || surface === `${label}s`;

const startsSentence = (text: string, start: number): boolean =>
  SENTENCE_START.test(text.slice(Math.max(0, start - LOOK_BACK), start)) || start === 0;

/** A longer line is prose. */
const LONGEST_TITLE = 120;
const LINE_FEED = 10;

/** The line around a find, of a long one only the near part: this bounds the work on a text without line breaks. */
const lineOf = (text: string, { start, end }: Span): string => {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const [after = ''] = text.slice(end, end + LONGEST_TITLE).split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + after;
};

const isTitleCase = (text: string, candidate: Candidate): boolean => {
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
const isShouted = (text: string, candidate: Candidate): boolean => {
  if (hasSmallBefore(text, candidate.start)) return false;
  const words = lineOf(text, candidate).match(/\p{L}{2,}/gu) ?? [];
  return words.length > 2 && words.every((word) => word === word.toUpperCase());
};

const isAlone = (text: string, candidate: Candidate): boolean => {
  if (hasSmallBefore(text, candidate.start)) return false;
  const line = lineOf(text, candidate);
  if (line.length > LONGEST_TITLE) return false;
  return (
    line.replace(/[\s\d.*•·▪●◦‣,;:()+–—-]+/g, '') === text.slice(candidate.start, candidate.end).replace(/\s+/g, '')
  );
};

const endsList = (scan: Scan, { last }: Candidate): boolean => {
  const next = keyAt(scan, last + 1) ?? BREAK;
  return !/\p{L}/u.test(next) || JOINING.has(next);
};

const hasCue = (scan: Scan, candidate: Candidate, cues: GuardCues): boolean => {
  const { first, last } = candidate;
  const after = keyAt(scan, last + 1) ?? '';
  const before = keyAt(scan, first - 1) ?? '';
  if (cues.after.has(after) || cues.before.has(before)) return true;
  if (cues.after.has(`${after} ${keyAt(scan, last + 2) ?? ''}`)) return true;
  if (!endsList(scan, candidate)) return false;
  return cues.lead.some(
    (phrase) => phrase.at(-1) === before && phrase.every((word, i) => keyAt(scan, first - phrase.length + i) === word),
  );
};

const isGluedTo = (text: string, candidate: Candidate): boolean =>
  /[\p{L}\p{N}]-$/u.test(text.slice(candidate.start - 2, candidate.start)) ||
  /^-\p{L}/u.test(text.slice(candidate.end, candidate.end + 2));

/** "Acme Go", "Blue Apron Express": after another capitalised word the word is part of a longer name, unless a line begins. */
const isPartOfName = (scan: Scan, { first, start }: Candidate): boolean => {
  if (first === 0) return false;
  const { text } = scan;
  const before = startOf(scan, first - 1);
  const end = endOf(scan, first - 1);
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(before, end))) return false;
  return /^[ \t]$/.test(text.slice(end, start)) && !startsSentence(text, before);
};

const acceptAlone = (scan: Scan, candidate: Candidate, cues: GuardCues): boolean => {
  const { text } = scan;
  const exact = isExact(text.slice(candidate.start, candidate.end), candidate.label);
  const cue = hasCue(scan, candidate, cues);
  if (isGluedTo(text, candidate) && !cue && (candidate.guard === 'letter' || !exact)) return false;
  if (candidate.guard === 'letter') return exact && (cue || isAlone(text, candidate));
  if (cue) return true;
  if (isPartOfName(scan, candidate)) return false;
  if (!exact || candidate.guard === 'name' || isAlone(text, candidate)) return exact;
  // "React or Vue": no verb is followed by an alternative.
  if (keyAt(scan, candidate.last + 1) === 'or') return true;
  return !(startsSentence(text, candidate.start) || isTitleCase(text, candidate));
};

/** Enough ambiguous names side by side vouch for each other: "C, R and Go". */
const MUTUAL = 3;

/**
 * Decides on the candidates whose form is also an ordinary word or a single letter, in place: by their own writing and
 * the words beside them, then by accepted neighbours in a list (one pass each way carries acceptance along a list), then
 * by number where three or more ambiguous names stand side by side.
 */
export const applyGuards = (scan: Scan, candidates: Candidate[], cues: GuardCues): void => {
  const { text } = scan;
  for (const candidate of candidates) {
    if (candidate.guard === 'none' || candidate.guard === 'everyday') candidate.accepted = true;
    else if (candidate.guard === 'case') candidate.accepted = !isShouted(text, candidate);
    else candidate.accepted = acceptAlone(scan, candidate, cues);
  }
  const vouch = (candidate: Candidate, other: Candidate | undefined): void => {
    if (candidate.accepted || !other?.accepted || !other.technical) return;
    const [left, right] = other.start < candidate.start ? [other, candidate] : [candidate, other];
    if (!areListed(text, left, right) || isGluedTo(text, candidate)) return;
    // "Make LLM outputs stable": only a space between, and a sentence begins.
    if (/^ *$/.test(text.slice(left.end, right.start)) && startsSentence(text, candidate.start)) return;
    const exact = isExact(text.slice(candidate.start, candidate.end), candidate.label);
    if (candidate.guard === 'letter' && !exact) return;
    const closed = endsList(scan, candidate) || left === candidate;
    const broken = text.slice(left.end, right.start).includes('\n') && !endsList(scan, candidate);
    candidate.accepted = exact ? !broken : closed && !broken;
  };
  candidates.forEach((candidate, i) => {
    vouch(candidate, candidates[i - 1]);
  });
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (candidate) vouch(candidate, candidates[i + 1]);
  }
  acceptMutual(text, candidates);
  acceptPairs(text, candidates);
  acceptBetween(text, candidates);
};

/** "java bash ajax jquery": between two names of a list of tags all are names, however they are written. */
const acceptBetween = (text: string, candidates: Candidate[]): void => {
  let open: Candidate | undefined;
  let between: Candidate[] = [];
  candidates.forEach((one, i) => {
    const last = candidates[i - 1];
    if (!last || !areListed(text, last, one)) open = undefined;
    if (one.accepted) {
      if (open && one.technical) for (const name of between) name.accepted = true;
      open = one.technical ? one : undefined;
      between = [];
    } else if (one.guard === 'letter') open = undefined;
    else between.push(one);
  });
};

/** "angular/react": two ambiguous names around a slash vouch for each other, however they are written. */
const acceptPairs = (text: string, candidates: Candidate[]): void => {
  candidates.forEach((right, i) => {
    const left = candidates[i - 1];
    if (!left || left.accepted || right.accepted || !left.technical || !right.technical) return;
    if (left.guard === 'letter' || right.guard === 'letter' || text.slice(left.end, right.start) !== '/') return;
    left.accepted = true;
    right.accepted = true;
  });
};

const acceptMutual = (text: string, candidates: Candidate[]): void => {
  let run: Candidate[] = [];
  const close = (): void => {
    if (run.length >= MUTUAL) for (const one of run) one.accepted = true;
    run = [];
  };
  for (const candidate of candidates) {
    const last = run.at(-1);
    const ambiguous = !candidate.accepted && isExact(text.slice(candidate.start, candidate.end), candidate.label);
    if (!ambiguous || (last && !areListed(text, last, candidate))) close();
    if (ambiguous) run.push(candidate);
  }
  close();
};

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a form is written as the lexicon has it: in its case, signs and an acronym's plural s aside. */
export const casePasses = (surface: string, label: string): boolean =>
  surface === label || isExact(bare(surface), bare(label));
