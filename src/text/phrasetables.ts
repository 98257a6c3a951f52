import type { PhraseHit } from './phrases.js';
import { emptyTrie, goesOn, insert, ROOT, step, type Trie, valueAt } from './trie.js';
import type { Unit } from './units.js';

/**
 * The phrases of several tables in one trie, so that one walk over a text finds all of them. Each table has a bit of its
 * own; a `*` behind the first word of a phrase is any one word.
 */
export interface PhraseTables<Table extends string> {
  trie: Trie;
  bits: ReadonlyMap<Table, number>;
  /** The number of `*` among the trie's words; -1 where no phrase has one. */
  any: number;
}

const ANY_WORD = '*';
const WORD = /^\p{L}/u;
/** A trie keeps twice a value and one more in a signed number of 32 bits. */
const MOST_TABLES = 29;

/** Compiles tables of phrases, each cut into keys. Throws RangeError for more tables than a number has bits, and for a phrase that begins with any word. */
export const compileTables = <Table extends string>(
  tables: Iterable<readonly [Table, readonly (readonly string[])[]]>,
): PhraseTables<Table> => {
  const trie = emptyTrie();
  const bits = new Map<Table, number>();
  for (const [name, phrases] of tables) {
    if (bits.size === MOST_TABLES) throw new RangeError(`more than ${MOST_TABLES} tables of phrases`);
    const bit = 1 << bits.size;
    bits.set(name, bit);
    for (const phrase of phrases) {
      if (phrase[0] === ANY_WORD) throw new RangeError(`${name}: a phrase begins with ${ANY_WORD}`);
      const there = insert(trie, phrase, bit);
      if ((there & bit) === 0) insert(trie, phrase, there | bit, () => true);
    }
  }
  return { trie, bits, any: trie.words.get(ANY_WORD) ?? -1 };
};

/** Where phrases stand among units: for each place and length the bits of the tables that have such a phrase there. */
export interface PhraseHits<Table extends string> {
  hits: readonly (PhraseHit & { tables: number })[];
  /** The bits of all hits. */
  all: number;
  bits: ReadonlyMap<Table, number>;
}

/** Finds every phrase of all tables among units, in the order of their first units, the shorter first. */
export const scanTables = <Table extends string>(
  units: readonly Unit[],
  { trie, bits, any }: PhraseTables<Table>,
): PhraseHits<Table> => {
  const numbers = units.map(({ key }) => trie.words.get(key) ?? -1);
  const hits: (PhraseHit & { tables: number })[] = [];
  let all = 0;
  const walk = (first: number, at: number, node: number): void => {
    const tables = valueAt(trie, node) ?? 0;
    if (tables !== 0) {
      const same = hits.find((hit) => hit.first === first && hit.end === at);
      if (same) same.tables |= tables;
      else hits.push({ first, end: at, tables });
      all |= tables;
    }
    const number = numbers[at];
    if (number === undefined || !goesOn(trie, node)) return;
    const next = number < 0 ? 0 : step(trie, node, number);
    if (next !== 0) walk(first, at + 1, next);
    const other = any < 0 || node === ROOT ? 0 : step(trie, node, any);
    if (other !== 0 && number !== any && WORD.test(units[at]?.key ?? '')) walk(first, at + 1, other);
  };
  for (let first = 0; first < units.length; first++) if ((numbers[first] ?? -1) >= 0) walk(first, first, ROOT);
  return { hits, all, bits };
};

const bitOf = <Table extends string>({ bits, all }: PhraseHits<Table>, table: Table): number =>
  (bits.get(table) ?? 0) & all;

/** The length in units of the longest phrase of a table that begins at a unit; 0 where none does. */
export const longestIn = <Table extends string>(found: PhraseHits<Table>, table: Table, at: number): number => {
  const bit = bitOf(found, table);
  if (bit === 0) return 0;
  let longest = 0;
  for (const { first, end, tables } of found.hits) {
    if (first > at) break;
    if (first === at && (tables & bit) !== 0) longest = Math.max(longest, end - first);
  }
  return longest;
};

/** The first unit from one on at which a phrase of a table begins; -1 where none does. */
export const firstFrom = <Table extends string>(found: PhraseHits<Table>, table: Table, from: number): number => {
  const bit = bitOf(found, table);
  return bit === 0 ? -1 : (found.hits.find(({ first, tables }) => first >= from && (tables & bit) !== 0)?.first ?? -1);
};

/** Whether a phrase of a table ends just before a unit. */
export const endsAt = <Table extends string>(found: PhraseHits<Table>, table: Table, end: number): boolean => {
  const bit = bitOf(found, table);
  return bit !== 0 && found.hits.some((hit) => hit.end === end && (hit.tables & bit) !== 0);
};

/** The places of a table's phrases, from left to right, the longest first and without overlap. */
export const placesOf = <Table extends string>(found: PhraseHits<Table>, table: Table): PhraseHit[] => {
  const bit = bitOf(found, table);
  if (bit === 0) return [];
  const places: PhraseHit[] = [];
  for (const { first, end, tables } of found.hits) {
    if ((tables & bit) === 0) continue;
    const last = places.at(-1);
    if (last && last.first === first) last.end = Math.max(last.end, end);
    else if (!last || first >= last.end) places.push({ first, end });
  }
  return places;
};

/** Whether a table's phrase stands wholly among the units from one to before another; the longest at each unit counts. */
export const standsIn = <Table extends string>(
  found: PhraseHits<Table>,
  table: Table,
  from: number,
  to: number,
): boolean => {
  const bit = bitOf(found, table);
  if (bit === 0) return false;
  return found.hits.some(
    ({ first, tables }) =>
      first >= from && first < to && (tables & bit) !== 0 && first + longestIn(found, table, first) <= to,
  );
};
