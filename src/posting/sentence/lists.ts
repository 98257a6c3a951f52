import type { Span } from '../../model.js';
import { endsAt, longestIn } from '../../text/phrasetables.js';
import type { Unit } from '../../text/units.js';
import type { ListCues } from '../../vocabulary/cues/lists.js';
import type { GroupTable } from '../../vocabulary/cues/scans.js';
import type { Words } from '../words/words.js';
import type { RelationBetween } from './relations.js';

/** What joins two neighbours of a list: either will do, a slash, both, a comma; null: they are no list. */
export type Link = 'any' | 'slash' | 'all' | 'list' | null;

/** A term among the units of its sentence: the first, and the one after its last. `bracket` is the place of its "(". */
export interface PlacedTerm {
  index: number;
  first: number;
  end: number;
  bracket: number;
}

/** Terms side by side, at least one, with what joins each to the next. */
export interface TermList {
  places: [PlacedTerm, ...PlacedTerm[]];
  links: Link[];
}

export const SIGNS: ReadonlySet<string> = new Set([',', ')', '*', '/', '|']);
const SEPARATORS: ReadonlySet<string> = new Set([',', '/', '|']);
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}+#.-]*$/u;

/** No more words name a thing that the vocabulary lacks and that stands in a list. */
const LONGEST_UNKNOWN = 2;
/** The unit after the bracket that opens at `at`, or `to` where it closes later. */
const afterBracket = (units: readonly Unit[], at: number, to: number): number => {
  const close = units.findIndex((unit, i) => i > at && unit.key === ')');
  return close < 0 || close >= to ? to : close + 1;
};

/** The bracket a unit stands in, as the place of its "("; -1 outside. "React (or Vue)" is read as if it had none. */
const bracketOf = ({ text, units, cues }: Words, unit: number): number => {
  if (!text.includes('(')) return -1;
  for (let at = unit - 1; at >= 0; at--) {
    if (units[at]?.key === ')') return -1;
    if (units[at]?.key === '(') return longestIn(cues, 'or', at + 1) > 0 ? -1 : at;
  }
  return -1;
};

/**
 * How many units from `at` name things the vocabulary lacks, up to what separates them from the next: "AVC" in "AAC,
 * AVC, or AV1". 0 where they are words of a sentence, or no separator stands on both sides.
 */
const unknownAt = ({ units, cues }: Words, at: number, to: number, { sentenceWords }: ListCues): number => {
  const before = units[at - 1]?.key ?? '';
  const joins = (from: number): number => Math.max(longestIn(cues, 'or', from), longestIn(cues, 'and', from));
  if (!SEPARATORS.has(before) && joins(at - 1) === 0) return 0;
  let end = at;
  while (end < to && end - at <= LONGEST_UNKNOWN && WORD.test(units[end]?.key ?? '')) {
    if (sentenceWords.has(units[end]?.key ?? '') || joins(end) > 0) break;
    end++;
  }
  const length = end - at;
  const closed = end < to && (SEPARATORS.has(units[end]?.key ?? '') || joins(end) > 0);
  return length > 0 && length <= LONGEST_UNKNOWN && closed ? length : 0;
};

/** What stands between two terms: signs, numbers (a version), brackets, unknown names and words that join. */
const readGap = (words: Words, from: number, to: number, lists: ListCues): Link => {
  const { units, cues } = words;
  let link: Link = 'list';
  let slash = false;
  for (let at = from; at < to; ) {
    const key = units[at]?.key ?? '';
    const or = longestIn(cues, 'or', at);
    const and = longestIn(cues, 'and', at);
    // "or another message broker": the kind of thing is one of the alternatives.
    const other = longestIn(cues, 'anyAfter', at);
    if (other > or && !lists.andSoOn.has(key)) return at + other === to ? 'any' : null;
    if (key === '(') {
      at = longestIn(cues, 'or', at + 1) > 0 ? at + 1 : afterBracket(units, at, to);
      continue;
    }
    if (or > 0) link = 'any';
    else if (and > 0) link = link === 'any' ? 'any' : 'all';
    else if (key === '/') slash = true;
    else if (!SIGNS.has(key) && !/^[\d.+]+$/.test(key)) {
      const unknown = at > from ? unknownAt(words, at, to, lists) : 0;
      if (unknown === 0) return null;
      at += unknown;
      continue;
    }
    at += Math.max(1, or, and);
  }
  return slash && link === 'list' ? 'slash' : link;
};

/** A run of slashes is one: "Terraform/Pulumi/Helm" are alternatives if two of them are and no two are parts. */
const resolveSlashes = (links: Link[], relationOf: RelationBetween): void => {
  for (let from = 0; from < links.length; from++) {
    if (links[from] !== 'slash') continue;
    let to = from;
    while (links[to] === 'slash') to++;
    const kinds = new Set(Array.from({ length: to - from }, (_, i) => relationOf(from + i, from + i + 1)));
    links.fill(kinds.has('alternatives') && !kinds.has('parts') ? 'any' : 'all', from, to);
  }
};

/**
 * What joins neighbours of one list. A comma is read with the word that closes its list: "A, B or C" are three
 * alternatives, while in "Node.js, React or Vue, PostgreSQL" the list goes on, and "or" joins what is like its two.
 */
const linksOf = (words: Words, places: readonly PlacedTerm[], relationOf: RelationBetween, lists: ListCues): Link[] => {
  if (places.length === 1) return [];
  const told = places.slice(1).map((place, i) => readGap(words, places[i]?.end ?? 0, place.first, lists));
  const links = [...told];
  resolveSlashes(links, relationOf);
  for (let i = links.length - 2; i >= 0; i--) {
    if (links[i] !== 'list') continue;
    const next = links[i + 1] ?? null;
    if (next === 'all') links[i] = 'all';
    else if (next === 'any' && told[i + 1] !== 'slash') {
      const close = links.findIndex((link, at) => at > i && link !== 'any');
      const goesOn = close >= 0 && told[close] === 'list';
      links[i] = !goesOn || relationOf(i, i + 1) === 'alternatives' ? 'any' : 'all';
    }
  }
  return links;
};

/** Terms that stand in one bracket, or outside all, cut where they are no list. */
const runsOf = (places: readonly PlacedTerm[], links: readonly Link[]): TermList[] => {
  const runs: TermList[] = [];
  let from = 0;
  places.forEach((first, i) => {
    if (i < places.length - 1 && links[i] !== null) return;
    const start = places[from] ?? first;
    runs.push({ places: [start, ...places.slice(from + 1, i + 1)], links: links.slice(from, i) });
    from = i + 1;
  });
  return runs;
};

/** The lists that the terms of a sentence (in their order) stand in; what stands in brackets is a list of its own. */
export const listsIn = (
  words: Words,
  terms: readonly Span[],
  relationOf: RelationBetween,
  lists: ListCues,
): TermList[] => {
  const { units } = words;
  let from = 0;
  const places = terms.map((term, index): PlacedTerm => {
    while (from < units.length && (units[from]?.end ?? 0) <= term.start) from++;
    let end = from;
    while (end < units.length && (units[end]?.start ?? 0) < term.end) end++;
    return { index, first: from, end, bracket: bracketOf(words, from) };
  });
  const brackets = new Set(places.map((place) => place.bracket));
  return [...brackets].flatMap((bracket) => {
    const list = brackets.size === 1 ? places : places.filter((place) => place.bracket === bracket);
    const relationInList: RelationBetween = (left, right) =>
      relationOf(list[left]?.index ?? 0, list[right]?.index ?? 0);
    return runsOf(list, linksOf(words, list, relationInList, lists));
  });
};

/** Whether a phrase of a table stands before a unit, with signs or a bracket between them at most. */
export const precededBy = ({ units, cues }: Words, first: number, table: GroupTable): boolean => {
  let end = first;
  while (end > 0) {
    const key = units[end - 1]?.key ?? '';
    if (key === ')') end = units.findLastIndex((unit, i) => i < end - 1 && unit.key === '(');
    else if (SIGNS.has(key) || key === ':' || key === '(') end--;
    else break;
  }
  return endsAt(cues, table, end);
};

/** The unit after a sign that may stand there. */
export const afterSign = (units: readonly Unit[], end: number): number =>
  SIGNS.has(units[end]?.key ?? '') ? end + 1 : end;

/** Whether a phrase of a table stands after a unit, one sign between them at most. */
export const followedBy = ({ units, cues }: Words, end: number, table: GroupTable): boolean =>
  longestIn(cues, table, afterSign(units, end)) > 0;
