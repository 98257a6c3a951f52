import type { VNode } from 'preact';
import type { SearchTerm } from '../../coverage/schema.js';
import type { Part } from './parts.js';
import { placeOf, type Report, symbolOf } from './report.js';

const foundBy = ({ words, line, instead }: SearchTerm, report: Report): VNode => (
  <li>
    {symbolOf(line === null ? 'missing' : 'covered')}
    <p>
      <b>{words.join(' or ')}</b>{' '}
      <span class="from">
        {line !== null && <>found {placeOf('cv', line, report)}</>}
        {line === null && instead && (
          <>
            {`the CV writes “${instead.surface}” `}
            {placeOf('cv', instead.line, report)}
          </>
        )}
        {line === null && !instead && 'not in the CV'}
      </span>
    </p>
  </li>
);

/**
 * The search that a recruiter would likely write, and whether a plain search finds the CV by it; null where nothing is
 * asked for.
 */
export const searchOf = (report: Report): Part | null => {
  if (report.coverage.search === null) return null;
  const { terms, drawnFrom, misses, boolean } = report.coverage.search;
  const verdict = misses === 0 ? 'Finds this CV' : `Misses this CV by ${misses} of ${terms.length} terms`;
  const wishes = drawnFrom === 'required' ? '' : '; nothing is required, so from what it wishes';
  const body = (
    <>
      <p class="query">
        <code>{boolean}</code>
      </p>
      <ul class="rows">{terms.map((term) => foundBy(term, report))}</ul>
    </>
  );
  return {
    id: 'search',
    title: 'A recruiter’s likely search',
    meaning: `${verdict}, word for word${wishes}.`,
    body,
  };
};
