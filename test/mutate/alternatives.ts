/** A part of a regular expression, half-open. */
interface Part {
  start: number;
  end: number;
}

/**
 * The parts that one alternative each may be cut from a regular expression, its "|" with it: of `a(?:b|c)` these are
 * `b|` and `|c`. Half-open offsets into the source.
 */
export const alternativesOf = (source: string): Part[] => {
  const found: Part[] = [];
  // The group that is open at each depth: where each of its alternatives begins.
  const groups: number[][] = [[0]];
  let inClass = false;
  const close = (end: number): void => {
    const starts = groups.pop() ?? [];
    if (starts.length < 2) return;
    starts.forEach((start, i) => {
      const next = starts[i + 1];
      found.push(
        i === 0 ? { start, end: next ?? end } : { start: start - 1, end: next === undefined ? end : next - 1 },
      );
    });
  };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(')
      groups.push([at + 1 + (/^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at + 1))?.[0].length ?? 0)]);
    else if (sign === '|') groups.at(-1)?.push(at + 1);
    else if (sign === ')') close(at);
  }
  close(source.length);
  return found.sort((a, b) => a.start - b.start);
};
