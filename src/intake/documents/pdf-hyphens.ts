/** Joins the next line to a text: by a blank, or without one and without the hyphen that parted a word. */
export type Mender = (text: string, next: string) => string;

const SOFT_END = /[\u00ad\u2010]$/;
const HYPHENATED = /(\p{L}+)-$/u;
const SMALL_WORD = /^(\p{Ll}+)/u;
/** First and second parts of compounds that are no syllables of common words, as "re-" and "-house" are. */
const HEADS = words('cloud co cross data day e full high long low non off on problem scikit self third user well year');
const TAILS = words(
  'based depth driven end facing first friendly hand level making native oriented party person quality scale solving stack term time to wide',
);

/** Of a text that grows line by line, only the end is looked at. */
const LONGEST_WORD = 60;
/** A text hyphenated by its program parts a word on every tenth line or so; one that is not, only compounds. */
const HYPHENATED_SHARE = 0.04;
const FEWEST_HYPHENATED = 2;

/**
 * Takes all lines of a text and gives what joins them. A word parted at the end of a line loses its hyphen where the text
 * writes it without one elsewhere, or parts many words and this looks like no compound.
 */
export function createMender(lines: readonly { text: string }[]): Mender {
  const known = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.replace(/[\p{L}-]+-$|^\p{Ll}+/gu, ' ').matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      known.add(word.toLowerCase());
    }
  }
  const parted = lines.filter(
    ({ text }, i) => HYPHENATED.test(text) && SMALL_WORD.test(lines[i + 1]?.text ?? ''),
  ).length;
  const hyphenates = parted >= FEWEST_HYPHENATED && parted >= HYPHENATED_SHARE * lines.length;
  return (text, next) => {
    if (SOFT_END.test(text.slice(-1))) return text.slice(0, -1) + next;
    const head = HYPHENATED.exec(text.slice(-LONGEST_WORD))?.[1]?.toLowerCase();
    const tail = SMALL_WORD.exec(next)?.[1];
    if (head === undefined || tail === undefined) return `${text}${/\p{L}-$/u.test(text.slice(-3)) ? '' : ' '}${next}`;
    const isCompound =
      text.endsWith(`-${head}-`) ||
      HEADS.has(head) ||
      TAILS.has(tail) ||
      known.has(`${head}-${tail}`) ||
      (known.has(head) && known.has(tail));
    return known.has(head + tail) || (hyphenates && !isCompound) ? text.slice(0, -1) + next : text + next;
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
