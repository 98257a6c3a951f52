import type { Edit, ToldSuggestion } from './schema.js';
import { LEAST } from './score.js';
import type { Names } from './sentences.js';

/** Which edits are drawn: those that gain something. What lies nearest to a gap stands with the gaps. */
const isEdit = ({ code, gain }: ToldSuggestion): boolean =>
  code !== 'lead-with-fact' && (code !== 'nearest-evidence' || gain >= LEAST);

type Listed = Extract<ToldSuggestion, { code: 'show-listed' }>;

/** What is listed in one line, and nowhere told, is one thing to mend. */
const isBare = (one: ToldSuggestion): one is Listed =>
  one.code === 'show-listed' && one.factId === null && one.beside === null;

const lineOf = (one: ToldSuggestion): number | null => one.where?.line ?? null;

/** What to change, most points first: suggestions, those of one kind at one place as one. */
export const editsOf = (suggestions: readonly ToldSuggestion[], { label }: Names): Edit[] => {
  const edits = suggestions.filter(isEdit);
  const rows = edits.flatMap((one): Edit[] => {
    const same = isBare(one) ? edits.filter((other) => isBare(other) && lineOf(other) === lineOf(one)) : [one];
    if (same[0] !== one) return [];
    const listed = same.filter(isBare).map(({ item }) => label(item));
    const text =
      same.length > 1 ? `Only listed: ${listed.join(', ')}. Show in bullets what you did with them.` : one.text;
    // Each is another thing asked for, so their gains add up.
    const gain = same.reduce((sum, other) => sum + other.gain, 0);
    return [{ gain, text, line: lineOf(one), suggestions: same.map((other) => suggestions.indexOf(other)) }];
  });
  return rows.sort((a, b) => b.gain - a.gain);
};
