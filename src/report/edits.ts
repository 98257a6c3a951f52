import type { Coverage, Suggestion } from '../coverage/schema.js';
import { LEAST } from './numbers.js';
import { namesOf, sentenceOf } from './prose.js';

/** Which edits are drawn first: those that gain something. What lies nearest to a gap stands with the gaps. */
const isEdit = ({ code, gain }: Suggestion): boolean =>
  code !== 'lead-with-fact' && (code !== 'nearest-evidence' || gain >= LEAST);

type Listed = Extract<Suggestion, { code: 'show-listed' }>;

/** What is listed in one line, and nowhere told, is one thing to mend. */
const isBare = (one: Suggestion): one is Listed =>
  one.code === 'show-listed' && one.factId === null && one.beside === null;

/** One line of a report: an edit, or several of one kind at one place; `line` is the CV's. */
export interface Edit {
  gain: number;
  text: string;
  line: number | null;
}

/** What to change, most points first. */
export const editsOf = (coverage: Pick<Coverage, 'items' | 'facts' | 'suggestions'>): Edit[] => {
  const edits = coverage.suggestions.filter(isEdit);
  const names = namesOf(coverage);
  const lineOf = (one: Suggestion): number | null => one.where?.line ?? null;
  const rows = edits.flatMap((one): Edit[] => {
    const same = isBare(one) ? edits.filter((other) => isBare(other) && lineOf(other) === lineOf(one)) : [one];
    if (same[0] !== one) return [];
    const listed = same.filter(isBare).map(({ item }) => names.label(item));
    const text =
      same.length > 1
        ? `Only listed: ${listed.join(', ')}. Show in bullets what you did with them.`
        : sentenceOf(one, names);
    // Each is another thing asked for, so their gains add up.
    return [{ gain: same.reduce((sum, { gain }) => sum + gain, 0), text, line: lineOf(one) }];
  });
  return rows.sort((a, b) => b.gain - a.gain);
};
