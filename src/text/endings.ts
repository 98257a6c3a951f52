/** How words end, by their last three letters in any case: what ends otherwise is none of them. */
export type Endings = ReadonlySet<number>;

/** How a piece of a text ends. */
export const endingOf = (text: string, from: number, end: number): number => {
  let ending = 0;
  for (let at = Math.max(from, end - 3); at < end; at++) ending = (ending << 5) | (text.charCodeAt(at) & 31);
  return ending;
};

export const endingsOf = (words: Iterable<string>): Endings =>
  new Set([...words].map((word) => endingOf(word, 0, word.length)));
