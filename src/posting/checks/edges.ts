/** The text before some words at its end, which `last` finds; null where it ends otherwise. */
export const beforeLast = (text: string, last: RegExp): string | null => {
  const found = last.exec(text);
  return found ? text.slice(0, found.index) : null;
};

const isSign = (unit: string | undefined, signs: string): boolean =>
  unit !== undefined && (signs.includes(unit) || unit.trim() === '');

/** A text without blanks and any of some signs at its end. */
export const withoutSigns = (text: string, signs: string): string => {
  let end = text.length;
  while (isSign(text[end - 1], signs)) end--;
  return text.slice(0, end);
};

/** A text without what may trail it: blanks, any of some signs, and what `shorter` cuts off; null where that cuts nothing. */
export const withoutEnd = (text: string, signs: string, shorter: (text: string) => string | null): string => {
  let left = text;
  for (;;) {
    const bare = withoutSigns(left, signs);
    const next = shorter(bare) ?? bare;
    if (next.length === left.length) return left;
    left = next;
  }
};

/** A text without blanks, any of some signs, and words that `first` finds, at its start. */
export const withoutStart = (text: string, signs: string, first: RegExp): string => {
  let left = text;
  for (;;) {
    let start = 0;
    while (isSign(left[start], signs)) start++;
    const bare = left.slice(start);
    const next = bare.slice(first.exec(bare)?.[0].length ?? 0);
    if (next.length === left.length) return left;
    left = next;
  }
};
