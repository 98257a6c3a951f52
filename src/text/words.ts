import { textOfUnits } from './extremes.js';

const EMPTY = 0;
/** Slots of two numbers: a word's hash, and its number plus one. */
const SLOT = 2;
const FEWEST_SLOTS = 64;
/** Beyond half full, probes grow long. */
const FULLEST = 0.5;

/** The hash of a word (FNV-1a over UTF-16 units): `sealed(mixed(… mixed(SEED, first), last))`. Never 0. */
export const SEED = 0x811c9dc5 | 0;
export const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const sealed = (hash: number): number => hash ^ (hash >>> 15) || 1;

export const hashOf = (word: string): number => {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
  return sealed(hash);
};

/** Numbered words, as they lie on disk: all their UTF-16 units end to end, where each ends, and a hash table. */
export interface WordData {
  units: Uint16Array;
  ends: Int32Array;
  slots: Int32Array;
  size: number;
}

/**
 * Words numbered from 0 in the order they came, and found by hashing: nothing has to be built when they are loaded. They
 * can be found as strings, or as a text's own units, whose hash the reader of the text has made on the way.
 */
export type Words = Readonly<Omit<GrowingWords, 'add'>>;

/** Words while they are gathered: the only ones that change. */
export class GrowingWords implements WordData {
  units: Uint16Array;
  ends: Int32Array;
  slots: Int32Array;
  size: number;

  constructor(
    data: WordData = {
      units: new Uint16Array(0),
      ends: new Int32Array(0),
      slots: new Int32Array(FEWEST_SLOTS * SLOT),
      size: 0,
    },
  ) {
    this.units = data.units;
    this.ends = data.ends;
    this.slots = data.slots;
    this.size = data.size;
  }

  /** The number of a word; undefined where it has none. */
  get(word: string): number | undefined {
    const hash = hashOf(word);
    for (let slot = this.slotOf(hash); ; slot = this.slotAfter(slot)) {
      const number = this.at(slot, hash);
      if (number === EMPTY) return undefined;
      if (number > EMPTY && this.equals(number - 1, word)) return number - 1;
    }
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** The number of a word, which gets the next one if it has none. */
  add(word: string): number {
    const known = this.get(word);
    if (known !== undefined) return known;
    const number = this.size++;
    const from = this.startOf(number);
    const end = from + word.length;
    if (end > this.units.length) this.units = grown(this.units, new Uint16Array(end * 2));
    if (number >= this.ends.length) this.ends = grown(this.ends, new Int32Array(this.size * 2));
    for (let at = 0; at < word.length; at++) this.units[from + at] = word.charCodeAt(at);
    this.ends[number] = end;
    if (this.size * SLOT > this.slots.length * FULLEST) this.rehash();
    this.place(hashOf(word), number);
    return number;
  }

  /** The first slot where a word of this hash may be. Slots are a power of two, so a mask wraps them. */
  slotOf(hash: number): number {
    return (hash & (this.slots.length / SLOT - 1)) * SLOT;
  }

  slotAfter(slot: number): number {
    return (slot + SLOT) & (this.slots.length - 1);
  }

  /** The number plus one in a slot: 0 where it is empty and the search ends, -1 where another hash has it. */
  at(slot: number, hash: number): number {
    const number = this.slots[slot + 1] ?? EMPTY;
    return number === EMPTY || this.slots[slot] === hash ? number : -1;
  }

  startOf(number: number): number {
    return number === 0 ? 0 : (this.ends[number - 1] ?? 0);
  }

  equals(number: number, word: string): boolean {
    const from = this.startOf(number);
    if ((this.ends[number] ?? 0) - from !== word.length) return false;
    for (let at = 0; at < word.length; at++) if (this.units[from + at] !== word.charCodeAt(at)) return false;
    return true;
  }

  /** Shows every word's hash and number, in no order. */
  eachHash(show: (hash: number, number: number) => void): void {
    for (let slot = 0; slot < this.slots.length; slot += SLOT) {
      const number = this.slots[slot + 1] ?? EMPTY;
      if (number !== EMPTY) show(this.slots[slot] ?? 0, number - 1);
    }
  }

  /** All words, in the order of their numbers. */
  [Symbol.iterator](): Generator<string> {
    return this.from(0);
  }

  /** The word of a number, which must be one. */
  wordOf(number: number): string {
    return textOfUnits(this.units.subarray(this.startOf(number), this.ends[number]));
  }

  /** The words from a number on, in the order of their numbers. */
  *from(first: number): Generator<string> {
    for (let number = first; number < this.size; number++) {
      yield this.wordOf(number);
    }
  }

  /** The words of a length, in the order of their numbers, that begin with one of some units. */
  *between(
    shortest: number,
    longest: number,
    initials: ReadonlySet<number>,
  ): Generator<[word: string, number: number]> {
    for (let number = 0; number < this.size; number++) {
      const from = this.startOf(number);
      const end = this.ends[number] ?? from;
      if (end - from < shortest || end - from > longest || !initials.has(this.units[from] ?? 0)) continue;
      yield [textOfUnits(this.units.subarray(from, end)), number];
    }
  }

  private place(hash: number, number: number): void {
    let slot = this.slotOf(hash);
    while (this.slots[slot + 1] !== EMPTY) slot = this.slotAfter(slot);
    this.slots[slot] = hash;
    this.slots[slot + 1] = number + 1;
  }

  private rehash(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += SLOT) {
      const number = old[slot + 1] ?? EMPTY;
      if (number !== EMPTY) this.place(old[slot] ?? 0, number - 1);
    }
  }
}

const grown = <Numbers extends Int32Array | Uint16Array>(old: Numbers, larger: Numbers): Numbers => {
  larger.set(old);
  return larger;
};

/** The same words, which can grow and leave those given as they are. */
export const copyWords = ({ units, ends, slots, size }: Words): GrowingWords =>
  new GrowingWords({ units: units.slice(), ends: ends.slice(), slots: slots.slice(), size });
