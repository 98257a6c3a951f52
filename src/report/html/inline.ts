import type { Span } from '../../model.js';
import type { Styled } from './pieces.js';

/** Signs around words: how long each is, and what the words between become. No word of emphasis is endless. */
interface Rule {
  pattern: RegExp;
  opening: number;
  closing: (whole: string, inner: string) => number;
  style: string | null;
}

const same = (length: number) => ({ opening: length, closing: () => length });

const RULES: readonly Rule[] = [
  { pattern: /`([^`]{1,300})`/g, ...same(1), style: 'code' },
  // Of three signs in a row the inner one is the other rule's.
  { pattern: /\*\*(?=\S)([^\n]{1,300}?)(?<=\S)\*\*(?!\*)/g, ...same(2), style: 'strong' },
  { pattern: /(?<!\w)__(?=\S)([^\n]{1,300}?)(?<=\S)__(?!\w)/g, ...same(2), style: 'strong' },
  {
    pattern: /(?<=^|[^\w*]|(?<!\*)\*\*)\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?=$|[^\w*]|\*\*(?!\*))/g,
    ...same(1),
    style: 'em',
  },
  { pattern: /(?<!\w)_(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])_(?!\w)/g, ...same(1), style: 'em' },
  // Of a link the words are shown: the report leads nowhere by itself.
  {
    pattern: /\[([^[\]\n]{1,300})\]\([^()\s]{1,500}\)/g,
    opening: 1,
    closing: (whole, inner) => whole.length - inner.length - 1,
    style: null,
  },
];

/** A sign that is meant as itself. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
const SIGN = /[`*_[\\]/;

const CODE = /`[^`]{1,300}`/g;

/** The emphasis of a line's text that begins at an offset: the signs to hide, and the words between them. */
export const inlineOf = (text: string, offset: number): { hidden: Span[]; styled: Styled[] } => {
  const hidden: Span[] = [];
  const styled: Styled[] = [];
  if (!SIGN.test(text)) return { hidden, styled };
  // A sign that one rule has taken is no sign to the next; nor is any in code.
  const taken = new Set<number>();
  const free = text.replace(CODE, (code) => `\`${'x'.repeat(code.length - 2)}\``);
  for (const { pattern, opening, closing, style } of RULES) {
    for (const { index, 0: whole, 1: inner = '' } of free.matchAll(pattern)) {
      const start = offset + index;
      const end = start + whole.length;
      if (taken.has(start) || taken.has(end)) continue;
      taken.add(start).add(end);
      const words = { start: start + opening, end: end - closing(whole, inner) };
      hidden.push({ start, end: words.start }, { start: words.end, end });
      if (style !== null) styled.push({ ...words, style });
    }
  }
  for (const { index } of free.matchAll(ESCAPE)) hidden.push({ start: offset + index, end: offset + index + 1 });
  return { hidden, styled };
};
