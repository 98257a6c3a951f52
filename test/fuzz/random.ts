/** Chance that can be had again: the same seed gives the same numbers, on any machine. */
export interface Random {
  /** From 0 to below 1. */
  next: () => number;
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number;
  /** Whether something happens that does so in one case of so many. */
  oneIn: (many: number) => boolean;
  /** One of some things, of which there is one at least. */
  pick: <Thing>(things: readonly Thing[]) => Thing;
}

/** Mulberry32, whose state is one number. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    for (const thing of things.slice(below(things.length))) return thing;
    throw new RangeError('there is nothing to pick from');
  };
  return { next, below, oneIn: (many) => below(many) === 0, pick };
};

/** The chance of one case of a run: cases are made apart, so that each can be had again without those before it. */
export const caseRandom = (seed: number, number: number): Random => randomOf(Math.imul(seed, 0x9e3779b1) ^ number);
