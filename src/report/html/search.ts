import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { booleanOf, type QueryTerm, queryOf } from '../query.js';
import { placeOf } from './ids.js';
import { type Report, section } from './report.js';

const foundBy = ({ words, line, instead }: QueryTerm, { places }: Report): ElementContent => {
  const found = line !== null;
  const cause = instead
    ? [`the CV writes “${instead.surface}” `, placeOf('cv', instead.line, places)]
    : ['not in the CV'];
  return h('li', [
    h(`span.sym.k-${found ? 'covered' : 'missing'}`, { ariaHidden: 'true' }, found ? '✓' : '✗'),
    h('p', [h('b', words.join(' or ')), ' ', h('span.from', found ? ['found ', placeOf('cv', line, places)] : cause)]),
  ]);
};

/** The search that a recruiter would likely write, and whether a plain search finds the CV by it. */
export const searchOf = (report: Report): ElementContent[] => {
  const { terms, drawnFrom } = queryOf(report.coverage);
  if (terms.length === 0) return [];
  const lost = terms.filter(({ line }) => line === null).length;
  const verdict = lost === 0 ? 'Finds this CV' : `Misses this CV by ${lost} of ${terms.length} terms`;
  const wishes = drawnFrom === 'required' ? '' : '; nothing is required, so from what it wishes';
  return [
    section(
      'search',
      'A recruiter’s likely search',
      `${verdict}, word for word${wishes}.`,
      h('p.query', h('code', booleanOf(terms))),
      h(
        'ul.rows',
        terms.map((term) => foundBy(term, report)),
      ),
    ),
  ];
};
