import type { Guard, Span } from '../model.js';
import { BREAK, keyAt, type Scan } from '../text/scan.js';

/** A form found, with the units it covers (first to last). */
export interface NameCandidate extends Span {
  first: number;
  last: number;
  form: number;
  guard: Guard;
  label: string;
  /** Whether it may have an ambiguous neighbour accepted in a list. */
  technical: boolean;
  /** Whether it is the name of a product, a standard or the like. */
  named: boolean;
  accepted: boolean;
}

const JOINING = new Set(['and', 'or', 'y', 'o', 'e', 'u']);
const SENTENCE_START = /(?:^|[.!?…]["'”’)]*\s|\n)[\s"'“‘(*#>•·▪●◦‣–—-]*$/;
/** Enough to see a bullet and the end of the sentence before. */
const LOOK_BACK = 12;

const LIGATURE = /[\ufb00-\ufb06]/;

/** Whether a surface is the label as it is written, or its plural; a ligature is how it is drawn. */
export const isExact = (surface: string, label: string): boolean => {
  if (surface === label || surface === `${label}s`) return true;
  return LIGATURE.test(surface) && isExact(surface.normalize('NFKC'), label);
};

/** Whether a sentence, a line or an item begins at a place. */
export const startsSentence = (text: string, start: number): boolean =>
  SENTENCE_START.test(text.slice(Math.max(0, start - LOOK_BACK), start)) || start === 0;

/** Whether a list may end behind a candidate: no word follows but one that joins. */
export const endsList = (scan: Scan, { last }: NameCandidate): boolean => {
  const next = keyAt(scan, last + 1) ?? BREAK;
  return !/\p{L}/u.test(next) || JOINING.has(next);
};

/** Whether a hyphen joins a candidate to a neighbour. */
export const isGluedTo = (text: string, candidate: NameCandidate): boolean =>
  /[\p{L}\p{N}]-$/u.test(text.slice(candidate.start - 2, candidate.start)) ||
  /^-\p{L}/u.test(text.slice(candidate.end, candidate.end + 2));
