import type { VNode } from 'preact';
import type { Diff, Share } from '../../../coverage/diff-schema.js';
import { causeWords, changedWords, changeWords, isNothing, shareWords } from '../../diff/words.js';
import { jobOf } from '../../job.js';
import { PARTS } from '../head.js';
import { barOf } from '../sum-picture.js';

const partOf = (title: string, share: Share): VNode => {
  return (
    <div>
      <dt>{title}</dt>
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
      <h1 dir="auto">{namesOf([jobOf(before.posting), jobOf(after.posting)])}</h1>
      <p class="from">
        <span>{`CV: ${namesOf([before.cv.path, after.cv.path])}`}</span>
        <span>{`${before.file} → ${after.file}`}</span>
      </p>
      {scoreOf(diff)}
      {cause !== '' && <p class="from">{cause}</p>}
      <dl class="parts">{PARTS.map(([name, title]) => partOf(title, diff.parts[name]))}</dl>
    </header>
  );
};
