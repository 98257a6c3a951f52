import { findNearMisses } from '../matching/nearmiss.js';
import type { Span } from '../model.js';
import { type Line, lineAt } from '../text/lines.js';
import type { Lexicon } from '../vocabulary/lexicon.js';

/** A word of a CV that looks like a misspelt name of the lexicon. It counts for nothing. */
export interface Slip {
  surface: string;
  /** The name it looks like, as the lexicon writes it. */
  label: string;
  line: number;
}

/**
 * Finds what looks misspelt in a CV; `known` are the terms in it, in order. Throws LexiconError where the build's
 * dictionary is missing.
 */
export const findSlips = (words: string, lines: readonly Line[], known: readonly Span[], lexicon: Lexicon): Slip[] =>
  findNearMisses(words, known, lexicon).map(({ surface, label, start }) => ({
    surface,
    label,
    line: lineAt(lines, start).number,
  }));
