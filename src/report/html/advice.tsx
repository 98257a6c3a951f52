import type { VNode } from 'preact';
import type { JudgedFact } from '../../coverage/schema.js';
import { listOf } from '../../coverage/sentences.js';
import { type Bullet, bulletsOf, factsBesides, factsToLeave } from '../facts.js';
import { changeRows, type Part } from './parts.js';
import { placeOf, type Report } from './report.js';

/** More facts than this cannot all come first. */
const MOST_FACTS = 6;

const factName = ({ id, importance, origin }: JudgedFact): VNode => (
  <span class="fact">
    <b>{id}</b>
    {importance === 'high' && <span class="tag">important</span>}
    {origin === 'extrapolated' && <span class="tag doubt">confirm first</span>}
  </span>
);

const bulletOf = (bullet: Bullet, report: Report): VNode => {
  const { line, facts, speaks, before, worth } = bullet;
  return (
    <li>
      <p>{facts.map(factName)}</p>
      <p>{facts[0]?.statement}</p>
      <p class="from">
        {`${worth} · speaks to ${listOf(speaks)} · `}
        {placeOf('cv', line, report)}
        {before !== null && <> · move it before {placeOf('cv', before, report)}</>}
      </p>
    </li>
  );
};

const idsOf = (title: string, facts: readonly JudgedFact[]): VNode | null =>
  facts.length === 0 ? null : (
    <p class="from">
      <b>{`${title}: `}</b>
      {facts.map(({ id }) => id).join(', ')}
    </p>
  );

/**
 * The facts to put first, best first, and which important ones are asked for besides, or not at all; null where there are
 * no facts or nothing is asked for.
 */
export const factsOf = (report: Report): Part | null => {
  const { facts, score } = report.coverage;
  if (facts.length === 0 || score === null) return null;
  const bullets = bulletsOf(report.coverage);
  const part = { id: 'facts', title: 'Facts to put first' };
  if (bullets.length === 0) {
    return { ...part, body: <p>None of the facts that the CV tells bears on this posting.</p> };
  }
  const useful = bullets.slice(0, MOST_FACTS);
  const body = (
    <>
      <ol class="rows facts">{useful.map((bullet) => bulletOf(bullet, report))}</ol>
      {idsOf('Relevant as well', factsBesides(facts, useful))}
      {idsOf('Of no use here', factsToLeave(facts))}
    </>
  );
  return { ...part, meaning: 'By what they speak to, carry now, and would gain if said better.', body };
};

/** What to change, with what each change gains; null where there is nothing to. */
export const changesOf = (report: Report): Part | null => {
  const { edits } = report.coverage;
  if (edits.length === 0) return null;
  const few = report.coverage.warnings.some(({ code }) => code === 'few-terms');
  const body = changeRows(
    edits.map(({ gain, text, line }) => ({ gain, text, place: line === null ? null : placeOf('cv', line, report) })),
  );
  const meaning = few ? 'Points by re-scoring; of so few terms each weighs much.' : 'Points by re-scoring.';
  return { id: 'changes', title: 'What to change', meaning, body };
};
