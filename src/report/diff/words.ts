import { type Diff, type Share, SUGGESTION_CHANGES } from '../../coverage/diff-schema.js';
import { LEAST } from '../../coverage/score.js';
import { jobOf } from '../job.js';
import { points, signedPoints } from '../numbers.js';
import { advised, factParts } from './beside-words.js';
import { termParts, totalOf } from './term-words.js';

const one = (value: number | null): string => (value === null ? 'n/a' : points(value));

/** A share before and after: "88.1 → 92.4". What is the same on both sides stands once. */
export const shareWords = ({ before, after }: Share): string =>
  one(before) === one(after) ? one(after) : `${one(before)} → ${one(after)}`;

/** A change in brackets, after a space; nothing where it rounds to none. */
export const changeWords = ({ change }: Share): string =>
  change === null || Math.abs(change) < LEAST ? '' : ` (${signedPoints(change)})`;

/** Whether neither side has anything to measure. */
export const isNothing = ({ score }: Pick<Diff, 'score'>): boolean => score.before === null && score.after === null;

/** The score's change in brackets, after a space, and so where there is none; nothing where it cannot be told. */
export const changedWords = ({ score }: Pick<Diff, 'score'>): string =>
  changeWords(score) || (score.change === null ? '' : ' (no change)');

/** The score on both sides, in a line. */
export const scoreWords = ({ score }: Pick<Diff, 'score'>): string => {
  if (isNothing({ score })) return 'Coverage: nothing to measure';
  return `Coverage ${shareWords(score)} of 100${changedWords({ score })}`;
};

/** What the score's change is made of, where not all of it is due to what the CV shows; else nothing. */
export const causeWords = ({ score: { shown, asked } }: Pick<Diff, 'score'>): string =>
  shown === null || asked === null || Math.abs(asked) < LEAST
    ? ''
    : `${signedPoints(shown)} by what the CV shows, ${signedPoints(asked)} by what is asked for and how much it weighs`;

/** The parts of a report added up to the score's change, where there are several of them; else nothing. */
export const sumWords = (diff: Diff): string => {
  const { up, down, asked, reweighed } = termParts(diff);
  const sums = [up, down, asked, reweighed].filter(({ length }) => length > 0).map(totalOf);
  if (diff.score.change === null || sums.length < 2) return '';
  // Numbers that are each rounded need not add up as they stand.
  const tenths = (value: number): number => Math.round(Number(value.toFixed(1)) * 10);
  const exact = sums.reduce((total, sum) => total + tenths(sum), 0) === tenths(diff.score.change);
  return `In all ${sums.map(signedPoints).join(' ')} = ${signedPoints(diff.score.change)} points${exact ? '' : ', rounded'}`;
};

/** In what the two sides differ that an edit of the CV does not explain, one plain line each. */
export const differenceLines = ({ differences, before, after }: Diff): string[] => {
  const lines: Record<Diff['differences'][number], string> = {
    posting: `the two are of different postings (${jobOf(before.posting)}; ${jobOf(after.posting)}): what is asked for differs too`,
    'posting-text': 'the text of the posting differs between the two: what is asked for may differ too',
    'cv-path': `the two are of different files: ${before.cv.path} and ${after.cv.path}`,
    lexicon: 'the two were made with different lexicons: terms may be recognised and weighed otherwise',
    tool: `the two were made by different tools: ${before.tool.name} ${before.tool.version} and ${after.tool.name} ${after.tool.version}`,
  };
  return differences.map((one) => lines[one]);
};

/** All in one line: the score, and how many terms went up and down. */
export const quietLine = (diff: Diff): string => {
  const { up, down, asked } = termParts(diff);
  const counts = [
    `${up.length} shown better`,
    `${down.length} shown less`,
    ...(asked.length > 0 ? [`${asked.length} asked for on one side only`] : []),
  ];
  return `${scoreWords(diff)} · ${counts.join(', ')}`;
};

/** What a reader is told where both sides are alike. */
export const sameWords = ({ before, after }: Diff): string =>
  before.cv.sha256 === after.cv.sha256
    ? 'Nothing changed: both are of the same text of the CV.'
    : 'Nothing that the posting asks for changed.';

/** Whether nothing is to be told but the score: what rounds to nothing, or is no news of an edit, no report tells. */
export const isSame = (diff: Diff): boolean => {
  const { told, worth } = factParts(diff);
  const advice = SUGGESTION_CHANGES.flatMap((change) => advised(diff, change));
  return [diff.terms, diff.checks, told, worth, advice, diff.warnings].every(({ length }) => length === 0);
};
