/**
 * A table of bits by hash, which says of most hashes that they were never put in, and by chance not of all. It is small
 * enough to stay in the processor's nearest cache, so a look at it costs next to nothing.
 */
export type Gate = Int32Array;

const BITS = 5;

const placeOf = (gate: Gate, hash: number): number => (hash >>> BITS) & (gate.length - 1);

/** Whether a hash may have been put in: no is certain. */
export const mayHold = (gate: Gate, hash: number): boolean => (((gate[placeOf(gate, hash)] ?? 0) >>> hash) & 1) === 1;

/** Puts a hash in, in place. */
export const put = (gate: Gate, hash: number): void => {
  const at = placeOf(gate, hash);
  gate[at] = (gate[at] ?? 0) | (1 << hash);
};

/** One hash of two words that follow each other. */
export const pairOf = (hash: number, next: number): number => Math.imul(hash, 0x9e3779b1) ^ next;
