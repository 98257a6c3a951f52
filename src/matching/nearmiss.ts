import type { Span } from '../model.js';
import { fold } from '../text/fold.js';
import { editDistance } from '../text/near.js';
import { withUnits } from '../text/read.js';
import { endOf, isPlainWord, startOf, wordAt } from '../text/scan.js';
import { openDictionary } from '../vocabulary/dictionary.js';
import type { Lexicon } from '../vocabulary/lexicon.js';
import { editsFor, namesLike, SHORTEST } from '../vocabulary/nearforms.js';
import { areListed } from './list-context.js';

/** A word that looks like a misspelt name of the lexicon. It counts for nothing. */
export interface NearMiss extends Span {
  surface: string;
  /** The name it looks like, as the lexicon writes it. */
  label: string;
  conceptId: string;
}

/** Written small and beside nothing technical, a word must be this long to be taken for a name. */
const LONG = 8;

/** The longest name is half as long. */
const LONGEST = 40;

/** More often than this a word is written as it is meant. */
const OFTEN = 2;

/** A text with more words that no dictionary has is not one that somebody wrote in English or Spanish. */
const MOST_DOUBTFUL = 1000;

interface Suspect extends Span {
  key: string;
  /** Written as names are, or beside one. */
  named: boolean;
}

/** No name has an accent; a dot makes a file of it, a small head ("customerId") a word of code. */
const MAY_BE_NAME = /^(?![a-z]+[A-Z])[A-Za-z][A-Za-z0-9]+$/;
const CAPITAL = /[A-Z]/;

/** Whether a hyphen or sign before a word makes it a part of another. */
const isPart = (text: string, start: number): boolean =>
  /[-@/_]/.test(text.charAt(start - 1)) && /\w/.test(text.charAt(start - 2));

const suspectsIn = (text: string, known: readonly Span[], { trie }: Lexicon): Suspect[] =>
  withUnits(text, (scan) => {
    const suspects: Suspect[] = [];
    let next = 0;
    for (let unit = 0; unit < scan.count; unit++) {
      const [start, end] = [startOf(scan, unit), endOf(scan, unit)];
      if (end - start < SHORTEST || end - start > LONGEST || !isPlainWord(scan, unit)) continue;
      if (wordAt(trie.words, scan, unit) >= 0) continue;
      while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const after = known[next];
      if (after && after.start < end) continue;
      const surface = text.slice(start, end);
      if (!MAY_BE_NAME.test(surface) || isPart(text, start)) continue;
      const before = known[next - 1];
      const listed =
        (before !== undefined && areListed(text, before, { start, end })) ||
        (after !== undefined && areListed(text, { start, end }, after));
      suspects.push({ key: fold(surface), start, end, named: listed || CAPITAL.test(surface) });
    }
    return suspects;
  });

/**
 * The words of a text that look like misspelt names of the lexicon ("Kuberentes", "Postgress"), each once, in order.
 * `known` are the spans of what the text's words are known to be, in order; `ignored` says which words (folded) are
 * names of another thing. An ordinary word of English or Spanish is none, nor is what a text writes again and again.
 * Throws LexiconError where the build's dictionary is missing.
 */
export const findNearMisses = (
  text: string,
  known: readonly Span[],
  lexicon: Lexicon,
  ignored: (key: string) => boolean = () => false,
): NearMiss[] => {
  const suspects = new Map<string, Suspect>();
  const counts = new Map<string, number>();
  for (const suspect of suspectsIn(text, known, lexicon)) {
    counts.set(suspect.key, (counts.get(suspect.key) ?? 0) + 1);
    const first = suspects.get(suspect.key);
    if (!first || (suspect.named && !first.named)) suspects.set(suspect.key, suspect);
  }
  const dictionary = openDictionary();
  const doubtful = [...suspects.values()].filter(({ key, start, end, named }) => {
    if ((counts.get(key) ?? 0) > OFTEN || ignored(key) || !(named || key.length >= LONG)) return false;
    return !dictionary.hasWord(key) && !dictionary.hasName(text.slice(start, end));
  });
  if (doubtful.length === 0 || doubtful.length > MOST_DOUBTFUL) return [];
  const like = namesLike(
    lexicon,
    doubtful.map(({ key }) => key),
  );
  const likely = doubtful.flatMap((suspect) => {
    const names = like.get(suspect.key) ?? [];
    return names.length > 0 ? [{ suspect, names }] : [];
  });
  if (likely.length === 0) return [];
  return likely.flatMap(({ suspect: { key, start, end, named }, names }) => {
    const [best] = names
      .map((form) => ({ form, edits: editDistance(key, form.key) }))
      .filter(({ form, edits }) => {
        if (form.guarded && !named) return false;
        return edits <= (named ? editsFor(Math.min(key.length, form.key.length)) : 1);
      })
      .sort((a, b) => a.edits - b.edits || (a.form.key < b.form.key ? -1 : 1));
    if (!best) return [];
    const { label, conceptId } = best.form;
    return [{ start, end, surface: text.slice(start, end), label, conceptId }];
  });
};
