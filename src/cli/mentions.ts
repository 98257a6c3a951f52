import { findNearMisses } from '../matching/nearmiss.js';
import type { Mention } from '../model.js';
import { padEnd } from '../report/layout.js';
import { lineAt, linesOf } from '../text/lines.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** Where there are more, the text is of another kind than the lexicon's. */
const MOST_HINTS = 5;

/** A mention as it is given to programs. */
export const describe = ({ conceptId, start, end, surface, via, negated, asked }: Mention, { lexicon }: Vocabulary) => {
  const concept = conceptOf(lexicon, conceptId);
  const { prefLabel = '', kind = 'concept' } = concept ?? {};
  return {
    conceptId,
    prefLabel,
    kind,
    start,
    end,
    surface,
    via,
    ...(negated ? { negated } : {}),
    ...(asked ? {} : { asked }),
  };
};

/** The mentions in a text as a table. */
export const toTable = (text: string, mentions: readonly Mention[], vocabulary: Vocabulary): string => {
  const lines = linesOf(text);
  const rows = mentions.map((mention) => {
    const { prefLabel, kind, via, negated, asked } = describe(mention, vocabulary);
    return {
      line: String(lineAt(lines, mention.start).number),
      surface: mention.surface.replace(/\s+/g, ' '),
      prefLabel,
      notes: [kind, via === 'literal' ? '' : via, negated ? 'negated' : '', asked === false ? 'in passing' : '']
        .filter(Boolean)
        .join(', '),
    };
  });
  return rows
    .map(({ line, surface, prefLabel, notes }) => {
      return `${line.padStart(4)}  ${padEnd(surface, 28)} ${padEnd(prefLabel, 28)} ${notes}\n`;
    })
    .join('');
};

/** What looks like a misspelt name, a hint a line: told beside the result, and never in it. */
export const hintsFor = (text: string, mentions: readonly Mention[], { lexicon }: Vocabulary): string[] => {
  // A page's source is full of words that nobody wrote to be read.
  if (/^\s*</.test(text)) return [];
  const misses = findNearMisses(text, mentions, lexicon);
  if (misses.length === 0) return [];
  const lines = linesOf(text);
  return misses
    .slice(0, MOST_HINTS)
    .map(
      ({ start, surface, label }) =>
        `ats: hint: line ${lineAt(lines, start).number}: “${surface}” looks like ${label}; it is not counted`,
    );
};
