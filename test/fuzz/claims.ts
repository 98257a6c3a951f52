import type { Coverage } from '#dist/coverage/schema.js';
import { coverageSchema } from '#dist/coverage/schema.js';
import { scoreOf } from '#dist/coverage/score.js';
import type { Mention, Span } from '#dist/model.js';
import { lineAt, linesOf } from '#dist/text/lines.js';

/** What adding fractions in another order may be off by. */
const ROUNDING = 1e-6;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A finding's words where something is not so. */
export const unless = (holds: boolean, words: string): string[] => (holds ? [] : [words]);

const within = (score: number | null): boolean => score === null || (score >= 0 && score <= 100);

/** Whether spans have their surfaces in a text. */
const slices = (text: string, found: readonly (Span & { surface: string })[], name: string): string[] =>
  found.flatMap(({ start, end, surface }) =>
    unless(
      start >= 0 && start < end && text.slice(start, end) === surface,
      `${name}: ${JSON.stringify(surface)} is not the text from ${start} to ${end}`,
    ),
  );

/** What is wrong with the mentions of a text, which stand in order and, unless one may hold another, apart. */
export const mentionFaults = (text: string, mentions: readonly Mention[], name: string, nested: boolean): string[] => [
  ...slices(text, mentions, name),
  ...mentions.flatMap(({ start }, i) => {
    const before = mentions[i - 1];
    return unless(
      !before || (nested ? before.start <= start : before.end <= start),
      `${name}: out of order at ${start}`,
    );
  }),
];

/** What is wrong with where a coverage says that things stand. */
const placeFaults = ({ items, checks, unknownTerms }: Coverage, posting: string, cv: string): string[] => {
  const [lines, cvLines] = [linesOf(posting), linesOf(cv)];
  const inCv = items.flatMap(({ evidence }) =>
    evidence.flatMap(({ start, end, line, surface }) =>
      start === null || end === null ? [] : [{ start, end, line, surface }],
    ),
  );
  const inPosting = items.flatMap((item) => item.posting);
  return [
    ...slices(posting, inPosting, 'posting'),
    ...slices(cv, inCv, 'cv'),
    ...unless(
      inPosting.every(({ start, line }) => lineAt(lines, start).number === line),
      'a line of the posting is another',
    ),
    ...unless(
      inCv.every(({ start, line }) => lineAt(cvLines, start).number === line),
      'a line of the CV is another',
    ),
    ...unless(
      [...checks, ...unknownTerms].every(({ line }) => line >= 1 && line <= lines.length),
      'a line that is not there',
    ),
  ];
};

/** What is wrong with the numbers of a coverage: the points of the sum make the score, and so do the items. */
const sumFaults = ({ score, parts, items, sum: rows, counts, groups }: Coverage): string[] => [
  ...unless([score, ...Object.values(parts)].every(within), 'a score that is no share of 100'),
  ...unless((score === null) === (rows.length === 0), 'a score without a sum, or a sum without a score'),
  ...unless(score === null || near(sum(rows.map(({ points }) => points)), score), 'the points are not the score'),
  ...unless(score === null || near(sum(rows.map(({ most }) => most)), 100), 'the most there is is not 100'),
  ...unless(
    rows.every(({ weight, credit, points, most }) => weight > 0 && credit <= 1 && points <= most + ROUNDING),
    'more points than there are',
  ),
  ...unless(near(scoreOf(items) ?? -1, score ?? -1), 'the items make another score'),
  ...unless(new Set(items.map(({ id }) => id)).size === items.length, 'two items of one id'),
  ...unless(sum(groups.map((group) => group.items.length)) === items.length, 'the groups are not the items'),
  ...unless(
    Object.values(counts).every((count) => typeof count !== 'number' || count >= 0),
    'a count below none',
  ),
];

/** What is wrong with the advice: no fact or edit takes points, or gives more than there are. */
const adviceFaults = ({ suggestions, facts }: Coverage): string[] => [
  ...unless(
    [...suggestions, ...facts].every(({ gain }) => gain >= -ROUNDING && gain <= 100 + ROUNDING),
    'a gain that cannot be',
  ),
  ...unless(
    facts.every(({ carries }) => carries >= -ROUNDING && carries <= 100 + ROUNDING),
    'a fact that carries what cannot be',
  ),
];

/** What is wrong with a coverage, of what its own texts and numbers tell. */
export const coverageFaults = (coverage: Coverage, posting: string, cv: string): string[] => {
  const parsed = coverageSchema.safeParse(JSON.parse(JSON.stringify(coverage)));
  return [
    ...unless(parsed.success, `not the schema: ${JSON.stringify(parsed.error?.issues[0] ?? '')}`),
    ...placeFaults(coverage, posting, cv),
    ...sumFaults(coverage),
    ...adviceFaults(coverage),
  ];
};
