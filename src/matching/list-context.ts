import type { Span } from '../model.js';
import type { Scan } from '../text/scan.js';
import { endsList, isExact, isGluedTo, type NameCandidate, startsSentence } from './candidate.js';

const LIST_GAP =
  /^[\s,/|;•·&+()[\]–—*:-]*(?:\b(?:and|or|y|o|e|u|and\/or|und|oder|et|as well as|plus|along with)\b[\s,/|([*]*)?$/i;
const LONGEST_GAP = 16;
/** Whether two neighbouring finds stand side by side in a list: commas, slashes, "and", line breaks between items. */
export const areListed = (text: string, left: Span, right: Span): boolean => {
  if (right.start - left.end > LONGEST_GAP) return false;
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === ', ' || (LIST_GAP.test(gap) && !/\n\s*\n/.test(gap));
};

/** Enough ambiguous names side by side are accepted for each other: "C, R and Go". */
const MUTUAL = 3;

/**
 * Accepts candidates for their neighbours in a list, in place: beside an accepted name (one pass each way carries
 * acceptance along a list), where three or more ambiguous names stand side by side, around a slash, and between two
 * names.
 */
export const acceptInLists = (scan: Scan, candidates: NameCandidate[]): void => {
  const { text } = scan;
  const acceptBeside = (candidate: NameCandidate, other: NameCandidate | undefined): void => {
    if (candidate.accepted || !other?.accepted || !other.technical) return;
    const [left, right] = other.start < candidate.start ? [other, candidate] : [candidate, other];
    if (!areListed(text, left, right) || isGluedTo(text, candidate)) return;
    const exact = isExact(text.slice(candidate.start, candidate.end), candidate.label);
    const apart = !/^ *$/.test(text.slice(left.end, right.start));
    // "Make LLM outputs stable": only a space between, and a sentence begins. "Go greenfield": a word beside a subject.
    if (!apart && (startsSentence(text, candidate.start) || (!exact && left === candidate && !other.named))) return;
    if (candidate.guard === 'letter' && !exact) return;
    const closed = endsList(scan, candidate) || left === candidate;
    const broken = text.slice(left.end, right.start).includes('\n') && !endsList(scan, candidate);
    candidate.accepted = exact ? !broken : closed && !broken;
  };
  candidates.forEach((candidate, i) => {
    acceptBeside(candidate, candidates[i - 1]);
  });
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (candidate) acceptBeside(candidate, candidates[i + 1]);
  }
  acceptMutual(text, candidates);
  acceptPairs(text, candidates);
  acceptBetween(text, candidates);
};

/** "java bash ajax jquery": between two names of a list of tags all are names, however they are written. */
const acceptBetween = (text: string, candidates: NameCandidate[]): void => {
  let open: NameCandidate | undefined;
  let between: NameCandidate[] = [];
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

/** "angular/react": two ambiguous names around a slash are accepted for each other, however they are written. */
const acceptPairs = (text: string, candidates: NameCandidate[]): void => {
  candidates.forEach((right, i) => {
    const left = candidates[i - 1];
    if (!left || left.accepted || right.accepted || !left.technical || !right.technical) return;
    if (left.guard === 'letter' || right.guard === 'letter' || text.slice(left.end, right.start) !== '/') return;
    left.accepted = true;
    right.accepted = true;
  });
};

const acceptMutual = (text: string, candidates: NameCandidate[]): void => {
  let run: NameCandidate[] = [];
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
