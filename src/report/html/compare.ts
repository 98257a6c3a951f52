import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { IMPORTANCES } from '../../model.js';
import { SYMBOLS } from '../groups.js';
import type { Side } from './ids.js';
import { cvMarks, type Mark, postingMarks } from './marks.js';
import { clustersOf } from './pieces.js';
import { langOf, type Report, section } from './report.js';
import { textOf } from './text.js';

const chip = (
  name: string,
  value: string,
  words: readonly (ElementContent | string)[],
  count: number,
): ElementContent =>
  h('button', { type: 'button', ariaPressed: 'false', dataName: name, dataValue: value }, [
    ...words,
    ' ',
    h('b', String(count)),
  ]);

/** What narrows the terms that are shown; the page's script wakes it. */
const filterOf = ({ groups }: Report): ElementContent => {
  const terms = groups.flatMap((group) => group.terms);
  const byStatus = groups.map(({ key, title, terms: some }) =>
    chip('key', key, [h(`span.sym.k-${key}`, { ariaHidden: 'true' }, SYMBOLS[key]), ' ', title], some.length),
  );
  const byImportance = IMPORTANCES.map((importance) => ({
    importance,
    count: terms.filter(({ item }) => item.importance === importance).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ importance, count }) => chip('importance', importance, [importance], count));
  return h('div.filter', { id: 'filter', hidden: true, role: 'group', ariaLabel: 'Show only' }, [
    h(
      'span.said',
      { id: 'count', role: 'status' },
      `${terms.length} ${terms.length === 1 ? 'term' : 'terms'}; show only`,
    ),
    h('div.chips', { role: 'group', ariaLabel: 'Status' }, byStatus),
    h('div.chips', { role: 'group', ariaLabel: 'Importance' }, byImportance),
    h('button.all', { type: 'button', id: 'all', hidden: true }, 'Show all'),
  ]);
};

/** What the looks of marks mean, for paper, where there is no filter. */
const keyOf = ({ groups }: Report): ElementContent =>
  h(
    'p.key',
    { ariaHidden: 'true' },
    groups.flatMap(({ key, title }) => [h(`span.m.w.k-${key}`, title), ' ']),
  );

const paneOf = (side: Side, title: string, marks: readonly Mark[], report: Report): ElementContent => {
  const titles = new Map(report.groups.map((group) => [group.key, group.title]));
  const marked = {
    side,
    text: report.texts[side],
    blocks: report.blocks[side],
    clusters: clustersOf(marks),
    titles,
  };
  return h('section.pane', { id: side, ariaLabelledBy: `${side}-title` }, [
    h('h3', { id: `${side}-title` }, title),
    h(
      'div.text',
      { ...langOf(side, report), tabIndex: 0, role: 'group', ariaLabelledBy: `${side}-title` },
      textOf(marked),
    ),
  ]);
};

const HINT =
  'Point at a marked term, or tab to it, and its counterpart lights up. Click or Enter brings it into view, Escape lets go.';

/** Where the page's script shows what is pointed at. */
const dock = (): ElementContent =>
  h('div.dock', { id: 'dock', hidden: true, role: 'region', ariaLabel: 'Evidence' }, [
    h('p.hint', HINT),
    h('div.cards', { id: 'cards' }),
    h('button.close', { type: 'button', id: 'close', ariaLabel: 'Let go', hidden: true }, '×'),
    h('p.vh', { id: 'said', role: 'status' }),
  ]);

/** The posting and the CV side by side, every term marked by its status. */
export const compareOf = (report: Report): ElementContent => {
  const terms = report.groups.flatMap((group) => group.terms);
  const some = terms.length > 0;
  return section(
    'compare',
    'The posting and the CV',
    '',
    ...(some ? [keyOf(report)] : []),
    h('div.stage', [
      ...(some ? [filterOf(report)] : []),
      h('div.panes', [
        h('a.skip', { href: '#cv' }, 'Skip to the CV'),
        paneOf('posting', 'Posting', postingMarks(terms), report),
        h('a.skip', { href: '#terms' }, 'Skip to all terms'),
        paneOf('cv', `CV · ${report.coverage.cv.path}`, cvMarks(terms), report),
      ]),
      ...(some ? [dock()] : []),
    ]),
  );
};
