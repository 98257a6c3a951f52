import type { Span } from '../model.js';
import { mayHold, pairOf } from '../text/gate.js';
import { BREAK, isBreak, keyAt, type Scan, startOf, wordAt } from '../text/scan.js';
import { emptyTrie, type GrowingTrie, insert, ROOT, step, type Trie, valueAt } from '../text/trie.js';
import type { NegationCues } from '../vocabulary/cues/negation.js';

/** How far a negation reaches, in units: about a clause. */
const REACH = 9;
const CLAUSE_END = [BREAK, '.', ';', ':', '!', '?', '•', '·', '|', '—', '–', '(', ')'];
const JOINING = ['and', 'or', 'nor', 'y', 'e', 'o', 'u', 'ni'];

/** What a word or phrase does to a negation, one bit each, so that one look at a unit tells all of it. */
const BEFORE = 1;
const EXCEPT = 2;
const AFTER = 4;
const END = 8;
const COMMA = 16;
const JOINS = 32;
const RESUMES = 64;

interface PlacedCue extends Span {
  first: number;
  last: number;
}

const addCues = (trie: GrowingTrie, phrases: Iterable<readonly string[]>, bit: number): void => {
  for (const phrase of phrases) {
    const there = insert(trie, phrase, bit);
    if ((there & bit) === 0) insert(trie, phrase, there | bit, () => true);
  }
};

const toTrie = (cues: NegationCues): Trie => {
  const trie = emptyTrie();
  const single = (words: Iterable<string>): string[][] => [...words].map((word) => [word]);
  addCues(trie, cues.before, BEFORE);
  addCues(trie, cues.except, EXCEPT);
  addCues(trie, cues.after, AFTER);
  addCues(trie, single([...CLAUSE_END, ...cues.stop]), END);
  addCues(trie, [[',']], COMMA);
  addCues(trie, single(JOINING), JOINS);
  addCues(trie, single(cues.resume), RESUMES);
  return trie;
};

/** Cues are opened once a run and asked for every text. */
const tries = new WeakMap<NegationCues, Trie>();
const trieOf = (cues: NegationCues): Trie => {
  const known = tries.get(cues) ?? toTrie(cues);
  tries.set(cues, known);
  return known;
};

/** A text's cues, each looked for once though many mentions stand near it. */
interface Cued {
  trie: Trie;
  scan: Scan;
  /** By unit: the bits of every cue that begins there, and SEEN. */
  bits: Uint8Array;
  /** By unit: whether the "no" there is Portuguese. */
  inThe: Map<number, boolean>;
}

const SEEN = 128;

/** Tells the bits of every cue that begins at a unit, and the cue's length in units, shortest first. */
const eachCue = ({ trie, scan }: Cued, at: number, tell: (bits: number, length: number) => void): void => {
  let node: number = ROOT;
  for (let unit = at; unit < scan.count; unit++) {
    const word = wordAt(trie.words, scan, unit);
    node = word < 0 ? 0 : step(trie, node, word);
    if (node === 0) return;
    tell(valueAt(trie, node) ?? 0, unit + 1 - at);
  }
};

const lookAt = (cued: Cued, at: number): number => {
  const { trie, scan } = cued;
  let found = SEEN | (isBreak(scan, at) ? END : 0);
  // Most words begin no cue.
  const hash = scan.hashes[at] ?? 0;
  if (!mayHold(trie.gate, hash) && !mayHold(trie.gate, pairOf(hash, scan.hashes[at + 1] ?? 0))) return found;
  eachCue(cued, at, (bits) => {
    found |= bits;
  });
  return found;
};

/** The bits of every cue that begins at a unit. The text's ends end a clause. */
const cuesAt = (cued: Cued, at: number): number => {
  if (at < 0 || at >= cued.scan.count) return END;
  const known = cued.bits[at] ?? 0;
  if (known !== 0) return known;
  const found = lookAt(cued, at);
  cued.bits[at] = found;
  return found;
};

/**
 * Words with signs that neither English nor Spanish writes: Portuguese, as far as a text has a "no". Names of places have
 * such signs in any language, so a word with a capital tells it by its ending only.
 */
const PORTUGUESE = /(?<!\p{L})(?:\p{Ll}*[ãõçêâôà]\p{Ll}*|\p{Lu}\p{Ll}*(?:ção|ções|ências?))(?!\p{L})/gu;
/** How far around a word its language is looked for, in UTF-16 units, and how many different words tell it. */
const AROUND = 300;
const TELLING = 2;

/** Whether the "no" at a unit is the Portuguese "in the" ("experiência no desenvolvimento"), which denies nothing. */
const isInThe = ({ scan, inThe }: Cued, at: number): boolean => {
  if (keyAt(scan, at) !== 'no') return false;
  const known = inThe.get(at);
  if (known !== undefined) return known;
  const start = startOf(scan, at);
  const around = scan.text.slice(Math.max(0, start - AROUND), start + AROUND);
  const found = new Set(around.match(PORTUGUESE)).size >= TELLING;
  inThe.set(at, found);
  return found;
};

/** The length in units of the longest phrase of a kind that begins at a unit. */
const lengthAt = (cued: Cued, at: number, bit: number): number => {
  let longest = 0;
  eachCue(cued, at, (bits, length) => {
    if (bits & bit) longest = length;
  });
  return longest;
};

/** Whether a comma stands between two items of a list of mentions. */
const goesOn = (cued: Cued, comma: number, left: PlacedCue | undefined, right: PlacedCue | undefined): boolean =>
  left?.last === comma - 1 && (right?.first === comma + 1 || (cuesAt(cued, comma + 1) & JOINS) !== 0);

const negatedBefore = (cued: Cued, mentions: readonly PlacedCue[], index: number): boolean => {
  const first = mentions[index]?.first ?? 0;
  let previous = index - 1;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    while ((mentions[previous]?.first ?? -1) > at) previous--;
    const cues = cuesAt(cued, at);
    if (cues & END) return false;
    // A comma goes on with a list of mentions ("without SQL, Python or R") and ends anything else.
    if (cues & COMMA && !goesOn(cued, at, mentions[previous], mentions[previous + 1])) return false;
    if (cues & EXCEPT) return false;
    if (cues & BEFORE && !isInThe(cued, at)) return true;
  }
  return false;
};

const negatedAfter = (cued: Cued, { last }: PlacedCue): boolean => {
  for (let at = last + 1; at <= last + REACH; at++) {
    const cues = cuesAt(cued, at);
    if (cues & END) return false;
    if (cues & AFTER) {
      const next = at + lengthAt(cued, at, AFTER);
      const comma = cuesAt(cued, next) & COMMA ? 1 : 0;
      return (cuesAt(cued, next + comma) & RESUMES) === 0;
    }
  }
  return false;
};

/** For each mention, in order, whether the words around it say that it is not so ("no …", "… is not required"). */
export const findNegated = (scan: Scan, mentions: readonly PlacedCue[], cues: NegationCues): boolean[] => {
  const cued = { trie: trieOf(cues), scan, bits: new Uint8Array(scan.count), inThe: new Map<number, boolean>() };
  return mentions.map((mention, i) => negatedBefore(cued, mentions, i) || negatedAfter(cued, mention));
};
