import type { VNode } from 'preact';
import type { DiffTerm } from '../../../coverage/diff-schema.js';
import { isWorth, linesOf, stepWords, termName } from '../../diff/term-words.js';
import { signedPoints } from '../../numbers.js';

/** The picture's own units: half of it for gains, half for losses. */
const HALF = 50;
const HEIGHT = 4;

/** A change as a bar from the middle, to the right where it gains; `most` is the largest that a list holds. */
const changeBar = (change: number, most: number): VNode => {
  const width = most === 0 ? 0 : (HALF * Math.abs(change)) / most;
  const rounded = String(Math.round(width * 100) / 100);
  return (
    <svg class="bar" viewBox={`0 0 ${2 * HALF} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="0" width={2 * HALF} height={HEIGHT} />
      <rect class="fill" x={change < 0 ? String(HALF - Number(rounded)) : HALF} y="0" width={rounded} height={HEIGHT} />
    </svg>
  );
};

const quotesOf = (term: DiffTerm): VNode[] =>
  linesOf(term).map(({ when, place, quote }, _, { length }) => (
    <p class="quote">
      {when === 'was' || length > 1 ? `${when} ` : ''}
      <span class="at">{place}</span> <q dir="auto">{quote}</q>
    </p>
  ));

/** What became of some terms, each with its points, and the lines of the CV behind it where they are wanted. */
export const termRows = (terms: readonly DiffTerm[], quoted: boolean): VNode => {
  const worth = terms.filter(isWorth);
  const small = terms.filter((term) => !isWorth(term));
  const most = Math.max(0, ...worth.map(({ points }) => Math.abs(points.change)));
  return (
    <ol class="rows changes">
      {worth.map((term) => (
        <li class={term.points.change < 0 ? 'k-missing' : 'k-covered'}>
          <b class="gain">{signedPoints(term.points.change)}</b>
          <div>
            <p>
              <b>{termName(term)}</b> <span class="from">{[term.change, stepWords(term)].join(' · ')}</span>
            </p>
            {changeBar(term.points.change, most)}
            {quoted && quotesOf(term)}
          </div>
        </li>
      ))}
      {small.length > 0 && (
        <li>
          <b class="gain">0.0</b>
          <p>{small.map(termName).join(', ')}</p>
        </li>
      )}
    </ol>
  );
};
