/**
 * Texts, in small letters, of which a pattern needs one: what has none of them it cannot match. Most patterns are words,
 * and looking for a word is many times as quick as running a pattern from every place of a text.
 */
export type Needles = readonly string[];

/** More texts than this are no quicker to look for; a shorter text is in every sentence. */
const MOST = 64;
const SHORTEST = 2;
/** A class of more signs is not written out. */
const LARGEST_CLASS = 6;

/** What a part of a pattern tells: all texts that it may be, where they are few; and what it needs, if anything. */
interface Part {
  texts: readonly string[] | null;
  needs: Needles | null;
}

const ANYTHING: Part = { texts: null, needs: null };
const NOTHING: Part = { texts: [''], needs: null };

/** Longer needles stand in fewer texts, but of more than these letters hardly in fewer; and each has to be looked for. */
const LONG = 6;
const MANY = 8;

const worth = (needles: Needles | null): number =>
  needles === null
    ? Number.NEGATIVE_INFINITY
    : Math.min(LONG, ...needles.map((one) => one.length)) - needles.length / MANY;

const isGood = (needles: Needles): boolean =>
  needles.length <= MOST && needles.length > 0 && needles.every((one) => one.length >= SHORTEST);

const better = (a: Needles | null, b: Needles | null): Needles | null => (worth(b) > worth(a) ? b : a);

/** Without those that hold another: who holds "years" holds "year". */
const fewest = (texts: Needles): Needles => {
  const all = [...new Set(texts)];
  return all.filter((one) => !all.some((other) => other !== one && one.includes(other)));
};

const needsOf = ({ texts, needs }: Part): Needles | null =>
  better(needs, texts !== null && isGood(texts) ? fewest(texts) : null);

/** One part or the other. */
const either = (parts: readonly Part[]): Part => {
  const texts = parts.every((one) => one.texts !== null) ? parts.flatMap((one) => one.texts ?? []) : null;
  const needs = parts.map(needsOf);
  const all = needs.every((one) => one !== null) ? [...new Set(needs.flatMap((one) => one ?? []))] : null;
  return {
    texts: texts !== null && texts.length <= MOST ? texts : null,
    needs: all !== null && isGood(all) ? all : null,
  };
};

/** A pattern's source while it is read. */
interface Reader {
  source: string;
  at: number;
}

const classEnd = (source: string, from: number): number => {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
};

/** A class of a few plain signs is one of them. */
const readClass = (reader: Reader): Part => {
  const end = classEnd(reader.source, reader.at);
  const inside = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  const plain = /^[^\\^-]+$/.test(inside) && inside.length <= LARGEST_CLASS;
  return plain ? { texts: [...inside.toLowerCase()], needs: null } : ANYTHING;
};

const readEscape = (reader: Reader): Part => {
  const sign = reader.source[reader.at + 1] ?? '';
  reader.at += 2;
  if (sign === 'b' || sign === 'B') return NOTHING;
  if (sign === 'p' || sign === 'P' || sign === 'u') {
    if (reader.source[reader.at] === '{') reader.at = reader.source.indexOf('}', reader.at) + 1;
    return ANYTHING;
  }
  return /[A-Za-z0-9]/.test(sign) ? ANYTHING : { texts: [sign], needs: null };
};

const readGroup = (reader: Reader): Part => {
  const [opening = '('] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += opening.length;
  const inside = readAlternatives(reader);
  reader.at++;
  // What is looked at around a place is no part of it.
  return /[=!]$/.test(opening) ? NOTHING : inside;
};

const readOne = (reader: Reader): Part => {
  const sign = reader.source[reader.at] ?? '';
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  reader.at++;
  if (sign === '^' || sign === '$') return NOTHING;
  return sign === '.' ? ANYTHING : { texts: [sign.toLowerCase()], needs: null };
};

const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

/** A part with the sign behind it that says how often it stands there. */
const readRepeated = (reader: Reader): Part => {
  const part = readOne(reader);
  const [sign] = QUANTIFIER.exec(reader.source.slice(reader.at)) ?? [];
  if (sign === undefined) return part;
  reader.at += sign.length;
  if (sign.startsWith('?')) return part.texts ? { texts: ['', ...part.texts], needs: null } : ANYTHING;
  const least = sign.startsWith('+') ? 1 : Number(/\d+/.exec(sign)?.[0] ?? 0);
  return least === 0 ? ANYTHING : { texts: null, needs: needsOf(part) };
};

/** Every text of one list followed by every text of another; null where one is not known, or they are too many. */
const products = (left: Needles | null, right: Needles | null): Needles | null =>
  left === null || right === null || left.length * right.length > MOST
    ? null
    : left.flatMap((a) => right.map((b) => a + b));

const readSequence = (reader: Reader): Part => {
  let whole: Needles | null = [''];
  // What has been read since the last part that may be anything.
  let run: Needles | null = [''];
  let needs: Needles | null = null;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readRepeated(reader);
    whole = products(whole, part.texts);
    const longer = products(run, part.texts);
    run = longer ?? part.texts;
    needs = better(needs, better(part.needs, needsOf({ texts: run, needs: null })));
  }
  return { texts: whole, needs };
};

const readAlternatives = (reader: Reader): Part => {
  const parts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    parts.push(readSequence(reader));
  }
  return parts.length === 1 ? (parts[0] ?? NOTHING) : either(parts);
};

/** The texts of which a pattern needs one, in small letters; null where it may match what has none of any few. */
export const needlesOf = ({ source }: RegExp): Needles | null => {
  const needles = needsOf(readAlternatives({ source, at: 0 }));
  return needles === null ? null : fewest(needles);
};

/** A pattern, and what it needs. */
export interface Sifted {
  readonly pattern: RegExp;
  readonly needles: Needles | null;
}

export const sift = (pattern: RegExp): Sifted => ({ pattern, needles: needlesOf(pattern) });

/** Letters that a pattern without case takes for s and k, and that no lowering makes so. */
const UNUSUAL = /[\u017f\u212a]/g;

/** A text as needles are looked for in it. */
export const lowered = (text: string): string =>
  text.toLowerCase().replace(UNUSUAL, (letter) => (letter === '\u017f' ? 's' : 'k'));

/** A needle, and the pattern that needs one of its kind. */
interface Need {
  needle: string;
  of: Sifted;
}

/** Patterns whose needles are looked for all at once, by their first two letters. */
export interface Sieve {
  /** Those that may match anything. */
  readonly always: readonly Sifted[];
  /** By the hash of two letters: the needles that begin so. */
  readonly heads: readonly (readonly Need[] | undefined)[];
}

const HEADS = 1 << 12;
const headOf = (first: number, second: number): number => (first * 31 + second) & (HEADS - 1);

/** Puts patterns together, so that one walk over a text tells which of them may match it. */
export const sieveOf = (patterns: readonly Sifted[]): Sieve => {
  const heads: Need[][] = [];
  for (const of of patterns) {
    for (const needle of of.needles ?? []) {
      const head = headOf(needle.charCodeAt(0), needle.charCodeAt(1));
      heads[head] = [...(heads[head] ?? []), { needle, of }];
    }
  }
  return { always: patterns.filter(({ needles }) => needles === null), heads };
};

/** The patterns of a sieve that may match a text, given as `lowered` gives it. */
export const mayMatch = ({ always, heads }: Sieve, lower: string): ReadonlySet<Sifted> => {
  const found = new Set<Sifted>(always);
  let first = lower.charCodeAt(0);
  for (let at = 1; at < lower.length; at++) {
    const second = lower.charCodeAt(at);
    const needs = heads[headOf(first, second)];
    first = second;
    if (needs === undefined) continue;
    for (const { needle, of } of needs) if (!found.has(of) && lower.startsWith(needle, at - 1)) found.add(of);
  }
  return found;
};
