import type { VNode } from 'preact';
import type { Diff } from '../../../coverage/diff-schema.js';
import { causeWords, changedWords, changeWords, isNothing, jobOf, shareWords } from '../../diff/words.js';
import { barOf } from '../sum-picture.js';

const TITLES: Readonly<Record<keyof Diff['parts'], string>> = {
  required: 'Required',
  preferred: 'Preferred',
  hard: 'Hard skills',
  soft: 'Soft skills',
  literal: 'Word for word',
};

const PARTS = ['required', 'preferred', 'hard', 'soft', 'literal'] as const;

const partOf = (name: keyof Diff['parts'], { parts }: Diff): VNode => {
  const share = parts[name];
  return (
    <div>
      <dt>{TITLES[name]}</dt>
      <dd>
        {`${shareWords(share)}${changeWords(share)}`}
        {share.before !== null && barOf(share.before)}
        {share.after !== null && barOf(share.after)}
      </dd>
    </div>
  );
};

const scoreOf = (diff: Diff): VNode =>
  isNothing(diff) ? (
    <p class="score nothing">
      <strong>Nothing to measure</strong>
    </p>
  ) : (
    <p class="score">
      <span class="label">Coverage</span> <strong>{shareWords(diff.score)}</strong>{' '}
      <span>{`of 100${changedWords(diff)}`}</span>
    </p>
  );

const namesOf = (names: readonly string[]): string => [...new Set(names)].join(' → ');

/** The head of a diff's page: the job, the score on both sides, and its parts, each with a bar before and one after. */
export const headOf = (diff: Diff): VNode => {
  const { before, after } = diff;
  const cause = causeWords(diff);
  return (
    <header class="top">
      <h1 dir="auto">{namesOf([jobOf(before), jobOf(after)])}</h1>
      <p class="from">
        <span>{`CV: ${namesOf([before.cv.path, after.cv.path])}`}</span>
        <span>{`${before.file} → ${after.file}`}</span>
      </p>
      {scoreOf(diff)}
      {cause !== '' && <p class="from">{cause}</p>}
      <dl class="parts">{PARTS.map((name) => partOf(name, diff))}</dl>
    </header>
  );
};
