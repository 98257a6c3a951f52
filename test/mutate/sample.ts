import type { Mutant } from './room.js';

/** A generator of numbers from 0 to 1 that a seed determines (mulberry32). */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Some of the mutants, the same for the same seed: at most `each` of one sort in one file, and at most `all`. */
export const sampleOf = (
  mutants: readonly Mutant[],
  { each, all, seed }: { each: number; all: number; seed: number },
): Mutant[] => {
  const random = randomOf(seed);
  const mixed = mutants
    .map((mutant) => ({ mutant, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ mutant }) => mutant);
  const taken = new Map<string, number>();
  return mixed
    .filter(({ module, source }) => {
      const sort = `${module} ${source.kind}`;
      taken.set(sort, (taken.get(sort) ?? 0) + 1);
      return (taken.get(sort) ?? 0) <= each;
    })
    .slice(0, all);
};
