import { endOf, keyAt, type Scan, startOf, wordAt } from '../text/scan.js';
import { ROOT, step, type Trie, valueAt } from '../text/trie.js';
import { conceptIndex, guardAt, labelIndex } from '../vocabulary/formtable.js';
import type { Lexicon } from '../vocabulary/lexicon.js';
import { NAMED } from '../vocabulary/types.js';
import type { NameCandidate } from './candidate.js';

const JOINING: ReadonlySet<string> = new Set(['y', 'e', 'o', 'u']);
const OF: ReadonlySet<string> = new Set(['de', 'del']);
/** No more words of a second term share a first one. */
const LONGEST = 4;

/** A term, and the first unit of the one whose first word it shares. */
export interface Shared extends NameCandidate {
  of: number;
}

/** Where the second of two joined terms begins, behind the first: with the "de" after "y", or after a comma and "y". */
const secondAt = (scan: Scan, last: number): number | null => {
  const next = keyAt(scan, last + 1) === ',' ? last + 2 : last + 1;
  return JOINING.has(keyAt(scan, next) ?? '') && OF.has(keyAt(scan, next + 1) ?? '') ? next + 1 : null;
};

/** The longest form that a word and the units from another place on make, with its last unit. */
const formFrom = (trie: Trie, scan: Scan, head: number, from: number): { form: number; last: number } | null => {
  const word = wordAt(trie.words, scan, head);
  let node = word < 0 ? 0 : step(trie, ROOT, word);
  let found: { form: number; last: number } | null = null;
  for (let unit = from; node !== 0 && unit < Math.min(scan.count, from + LONGEST); unit++) {
    const key = wordAt(trie.words, scan, unit);
    node = key < 0 ? 0 : step(trie, node, key);
    const form = node === 0 ? undefined : valueAt(trie, node);
    if (form !== undefined) found = { form, last: unit };
  }
  return found;
};

/**
 * The Spanish terms whose first word only the term before them has: "pruebas unitarias y de integración". Subjects
 * alone: a product's name is written whole. What is a term by itself is none of them.
 */
export const sharedIn = (
  scan: Scan,
  finds: readonly NameCandidate[],
  { trie, forms, concepts, labels }: Lexicon,
): Shared[] =>
  finds.flatMap((find, i): Shared[] => {
    if (find.named || find.last === find.first) return [];
    const second = secondAt(scan, find.last);
    const next = finds[i + 1];
    if (second === null || (next && next.first <= second + 1)) return [];
    const found = formFrom(trie, scan, find.first, second);
    if (!found || (next && next.first <= found.last)) return [];
    const concept = concepts.at(conceptIndex(forms, found.form));
    if (!concept || guardAt(forms, found.form) !== 'none' || NAMED.has(concept.kind) || concept.kind === 'role')
      return [];
    const label = labels.at(labelIndex(forms, found.form)) ?? '';
    const { form, last } = found;
    const span = { first: second, last, start: startOf(scan, second), end: endOf(scan, last) };
    return [{ ...find, ...span, form, label, of: find.first }];
  });
