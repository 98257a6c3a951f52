import type { ChalkInstance } from 'chalk';
import type { Coverage, Suggestion } from '../coverage/schema.js';
import { hanging, heading } from './draw.js';
import { padStart } from './layout.js';
import { signedPoints } from './numbers.js';
import { namesOf, sentenceOf } from './prose.js';

/** As many edits as one makes in one sitting. */
const MOST_SUGGESTIONS = 5;

/** Less rounds to nothing. */
const LEAST_GAIN = 0.05;

/** Which edits are drawn first: those that gain something. What lies nearest to a gap stands with the gaps. */
const isEdit = ({ code, gain }: Suggestion): boolean =>
  code !== 'lead-with-fact' && (code !== 'nearest-evidence' || gain >= LEAST_GAIN);

type Listed = Extract<Suggestion, { code: 'show-listed' }>;

/** What is listed in one line, and nowhere told, is one thing to mend. */
const isBare = (one: Suggestion): one is Listed =>
  one.code === 'show-listed' && one.factId === null && one.beside === null;

/** One line of the report: an edit, or several of one kind at one place. */
interface Row {
  gain: number;
  text: string;
  line: number | null;
}

const rowsOf = (edits: readonly Suggestion[], coverage: Coverage): Row[] => {
  const names = namesOf(coverage);
  const lineOf = (one: Suggestion): number | null => one.where?.line ?? null;
  const rows = edits.flatMap((one): Row[] => {
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

/** Draws what to change, most points first: the first few, or all with `all`. */
export const suggestionLines = (coverage: Coverage, chalk: ChalkInstance, width: number, all: boolean): string[] => {
  const wanted = coverage.suggestions.filter(isEdit);
  if (wanted.length === 0) return [];
  const rows = rowsOf(wanted, coverage);
  const shown = all ? rows : rows.slice(0, MOST_SUGGESTIONS);
  const rest = rows.length - shown.length;
  const few = coverage.warnings.some(({ code }) => code === 'few-terms');
  return [
    heading(
      'What to change',
      few ? 'points by re-scoring; of so few terms each weighs much' : 'points by re-scoring',
      chalk,
      width,
    ),
    ...shown.flatMap(({ gain, text, line }) => {
      const where = line === null ? '' : ` (${coverage.cv.path}:${line})`;
      return hanging(` ${padStart(signedPoints(gain), 5)}  ${text}${where}`, 8, width);
    }),
    ...(rest > 0 ? [chalk.dim(`        and ${rest} more`)] : []),
  ];
};
