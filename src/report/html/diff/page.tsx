import type { VNode } from 'preact';
import type { Diff, DiffTerm } from '../../../coverage/diff-schema.js';
import { advised, checkParts, factParts, factWords, worthWords } from '../../diff/beside-words.js';
import { movedWords, termName, termParts, totalOf } from '../../diff/term-words.js';
import { isSame, sameWords, scoreWords, sumWords } from '../../diff/words.js';
import { jobOf } from '../../job.js';
import { signedPoints } from '../../numbers.js';
import { unsteeredData } from '../../steering.js';
import { answerSign } from '../checks.js';
import { documentOf } from '../document.js';
import { changeRows, contentsOf, type Part, sectionOf, warningsOf } from '../parts.js';
import { headOf } from './head.js';
import { termRows } from './rows.js';

const listOf = (id: string, title: string, terms: readonly DiffTerm[]): Part | null =>
  terms.length === 0
    ? null
    : {
        id,
        title: `${title} (${terms.length})`,
        meaning: `${signedPoints(totalOf(terms))} points of 100, by term.`,
        body: termRows(terms, true),
      };

/** Terms that need no line each. */
const namesIn = (
  id: string,
  title: string,
  meaning: string,
  terms: readonly DiffTerm[],
  nameOf: (term: DiffTerm) => string,
): Part | null =>
  terms.length === 0
    ? null
    : { id, title: `${title} (${terms.length})`, meaning, body: <p>{terms.map(nameOf).join(', ')}</p> };

const checksOf = (diff: Diff): Part | null => {
  const { answered, dropped } = checkParts(diff);
  if (answered.length + dropped.length === 0) return null;
  const body = (
    <>
      <ul class="rows">
        {answered.map(({ kind, before, after, why, line, quote }) => (
          <li>
            {answerSign(after ?? 'unknown')}
            <div>
              <p>
                <b class="kind">{kind}</b> <span>{`${before ?? 'not asked'} → ${after}: ${why}`}</span>
              </p>
              <p class="from">
                <q dir="auto">{quote}</q> <span class="at">{`posting:${line}`}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {dropped.length > 0 && <p class="from">{`No longer asked: ${dropped.map(({ kind }) => kind).join(', ')}`}</p>}
    </>
  );
  return { id: 'checks', title: 'Knock-out checks', meaning: 'Answered otherwise.', body };
};

const factsOf = (diff: Diff): Part | null => {
  const { told, worth } = factParts(diff);
  if (told.length + worth.length === 0) return null;
  const body = (
    <>
      {told.map((fact) => (
        <p>
          <b>{fact.id}</b>
          {`: ${factWords(fact)}`}
        </p>
      ))}
      {worth.length > 0 && <p class="from">{`Told as before: ${worth.map(worthWords).join(', ')}`}</p>}
    </>
  );
  return { id: 'facts', title: 'Facts', meaning: 'Points that a fact carries, and would gain if said better.', body };
};

const adviceOf = (
  diff: Diff,
  change: Diff['suggestions'][number]['change'],
  title: string,
  meaning: string,
): Part | null => {
  const some = advised(diff, change);
  if (some.length === 0) return null;
  const { path } = (change === 'new' ? diff.after : diff.before).cv;
  const body = changeRows(
    some.map((one) => ({
      gain: one.gain,
      text: one.text,
      place: one.where && <span class="at">{`${path}:${one.where.line}`}</span>,
    })),
  );
  return { id: change, title: `${title} (${some.length})`, meaning, body };
};

const partsOf = (diff: Diff): Part[] => {
  const { up, down, asked, moved, reweighed } = termParts(diff);
  return [
    listOf('better', 'Shown better', up),
    listOf('less', 'Shown less', down),
    listOf('asked', 'Asked for on one side only', asked),
    namesIn(
      'reweighed',
      'Weighed otherwise',
      `${signedPoints(totalOf(reweighed))} points; as well shown as before.`,
      reweighed,
      termName,
    ),
    namesIn('moved', 'Moved', 'In other words or elsewhere, worth the same (line).', moved, movedWords),
    checksOf(diff),
    factsOf(diff),
    adviceOf(diff, 'done', 'Done', 'Advice that was followed, with the points it promised.'),
    adviceOf(diff, 'new', 'New advice', 'Points by re-scoring.'),
    adviceOf(diff, 'void', 'No longer advised', 'Not followed, but what it built on is gone.'),
  ].filter((part) => part !== null);
};

const sumOf = (diff: Diff): VNode | null => {
  const sum = sumWords(diff);
  return sum === '' ? null : <p class="total">{sum}</p>;
};

/**
 * A diff as one page of HTML that needs nothing else, and no script. Whatever the coverages hold is text in the page; the
 * same input gives the same bytes.
 */
export const renderDiffHtml = (given: Diff): string => {
  const diff = unsteeredData(given);
  const parts = partsOf(diff);
  const body = (
    <>
      {headOf(diff)}
      {parts.length > 0 && contentsOf(parts)}
      <main id="main">
        {warningsOf(diff.warnings.map(({ change, message }) => `${change}: ${message}`))}
        {isSame(diff) && <p class="total">{sameWords(diff)}</p>}
        {sumOf(diff)}
        <div class="overview">{parts.map(sectionOf)}</div>
      </main>
    </>
  );
  return documentOf({ title: `${scoreWords(diff)} · ${jobOf(diff.after.posting)}`, body });
};
