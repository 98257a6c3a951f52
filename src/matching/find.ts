import { mayHold, pairOf } from '../text/gate.js';
import { keyAt, type Scan, startOf, wordAt } from '../text/scan.js';
import { goesOn, ROOT, step, type Trie, valueAt, YEAR_KEY } from '../text/trie.js';

const YEAR = /^(?:19|20)\d\d$/;
const ONE = 0x31;
const TWO = 0x32;
const ASCII_END = 0x80;

/** Whether a form (its number in the trie) that stands at the units `first` to `last` is taken. */
export type Take = (form: number, first: number, last: number) => boolean;

const isYear = (scan: Scan, unit: number): boolean => {
  const char = scan.text.charCodeAt(startOf(scan, unit));
  const first = char < ASCII_END ? char : ONE;
  return (first === ONE || first === TWO) && YEAR.test(keyAt(scan, unit) ?? '');
};

/** The node of the forms that begin with a unit, or 0. */
const enter = (trie: Trie, yearNode: number, scan: Scan, unit: number): number => {
  const word = wordAt(trie.words, scan, unit, trie.first);
  if (word >= 0) return step(trie, ROOT, word);
  return yearNode !== 0 && isYear(scan, unit) ? yearNode : 0;
};

/** The node one unit further from a node, or 0 where no form goes on. */
const stepOver = (trie: Trie, yearWord: number, scan: Scan, node: number, unit: number): number => {
  const word = wordAt(trie.words, scan, unit);
  const next = word < 0 ? 0 : step(trie, node, word);
  return next === 0 && yearWord >= 0 && isYear(scan, unit) ? step(trie, node, yearWord) : next;
};

/**
 * Offers the forms that stand in a text to `take`, from left to right and at each place the longest first. Where it
 * takes one the search goes on behind it; where it takes none, one unit further. This is all of the matching, and it
 * makes nothing but calls: what a form means and whether it counts is for `take` to know. Only the units `from` to before
 * `to` are read.
 */
export const findForms = (scan: Scan, trie: Trie, take: Take, from = 0, to = scan.count): void => {
  const { hashes } = scan;
  const { gate } = trie;
  const yearWord = trie.words.get(YEAR_KEY) ?? -1;
  const yearNode = yearWord < 0 ? 0 : step(trie, ROOT, yearWord);
  // The forms that begin at a unit, with their last units, the longest last.
  const forms: number[] = [];
  const lasts: number[] = [];
  for (let at = from; at < to; ) {
    // Most words begin no form. Behind the last unit there may stand anything: what the gate lets in is looked at.
    const hash = hashes[at] ?? 0;
    if (yearNode === 0 && !mayHold(gate, hash) && !mayHold(gate, pairOf(hash, hashes[at + 1] ?? 0))) {
      at++;
      continue;
    }
    let found = 0;
    let node = enter(trie, yearNode, scan, at);
    for (let last = at; node !== 0; ) {
      const form = valueAt(trie, node);
      if (form !== undefined) {
        forms[found] = form;
        lasts[found] = last;
        found++;
      }
      last++;
      node = last < to && goesOn(trie, node) ? stepOver(trie, yearWord, scan, node, last) : 0;
    }
    let next = at + 1;
    while (found > 0) {
      found--;
      const last = lasts[found] ?? at;
      if (!take(forms[found] ?? 0, at, last)) continue;
      next = last + 1;
      break;
    }
    at = next;
  }
};
