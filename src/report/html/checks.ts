import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Check } from '../../coverage/schema.js';
import { quoteFrom, type Report, section } from './report.js';

const ANSWERS: Readonly<Record<Check['answer'], { symbol: string; key: string }>> = {
  met: { symbol: '✓', key: 'covered' },
  unmet: { symbol: '✗', key: 'missing' },
  unknown: { symbol: '?', key: 'implied' },
};

/** The knock-out checks, each with its answer and the words that put it. */
export const checksOf = (report: Report): ElementContent[] => {
  const { seniority, checks } = report.coverage;
  const rows = [...(seniority ? [{ ...seniority, kind: 'seniority', wished: false }] : []), ...checks];
  if (rows.length === 0) return [];
  const items = rows.map(({ kind, answer, wished, why, quote, line }) =>
    h('li', [
      h(`span.sym.k-${ANSWERS[answer].key}`, { ariaHidden: 'true' }, ANSWERS[answer].symbol),
      h('div', [
        h('p', [h('b.kind', kind), ' ', h('span', `${answer}${wished ? ', a wish' : ''}: ${why}`)]),
        h('p.from', quoteFrom('posting', { quote, line }, report)),
      ]),
    ]),
  );
  return [section('checks', 'Knock-out checks', 'Beside the score, never in it.', h('ul.rows', items))];
};
