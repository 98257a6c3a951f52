import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CoverageEvidence, CoverageItem } from '../../coverage/schema.js';
import { SYMBOLS } from '../groups.js';
import { points } from '../numbers.js';
import { decisive, viaOf } from '../prose.js';
import { sumOf } from '../sum.js';
import { placeOf, type Side, termId } from './ids.js';
import { evidenceInCv, type Term, type TermGroup } from './marks.js';
import { quoteFrom, type Report, section } from './report.js';

/** More lines than this are no help to find a term. */
const MOST_LINES = 6;

/** What is told of a term besides its own item: what it brings, and which others would do. */
interface Beside {
  /** Points by item, of its unit. */
  worth: ReadonlyMap<CoverageItem, string>;
  alternatives: ReadonlyMap<CoverageItem, readonly string[]>;
}

const besideOf = ({ coverage }: Report): Beside => {
  const rows = sumOf(coverage);
  const worth = rows.flatMap(({ items, ...row }) =>
    items.map((item) => [item, `${points(row.points)} of ${points(row.most)} points`] as const),
  );
  const alternatives = rows.flatMap(({ items }) =>
    items.map((item) => [item, items.filter((one) => one !== item).map(({ label }) => label)] as const),
  );
  return { worth: new Map(worth), alternatives: new Map(alternatives) };
};

const alsoAt = (
  side: Side,
  lines: readonly (number | null)[],
  said: number | null,
  report: Report,
): ElementContent[] => {
  const others = [...new Set(lines)].filter((line): line is number => line !== null && line !== said);
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_LINES).flatMap((line) => [' ', placeOf(side, line, report.places)]);
  const rest = others.length - MOST_LINES;
  return [h('span.also', [' also', ...shown, ...(rest > 0 ? [` and ${rest} more`] : [])])];
};

const askedIn = ({ posting }: CoverageItem, report: Report): ElementContent[] => {
  const [first] = posting;
  if (!first) return [];
  const lines = posting.map(({ line }) => line);
  return [h('p.quote', [...quoteFrom('posting', first, report), ...alsoAt('posting', lines, first.line, report)])];
};

const shownIn = (item: CoverageItem, report: Report): ElementContent[] => {
  const rests = decisive(item);
  if (!rests) return [h('p.quote', 'Neither the CV nor the ledger has it.')];
  if (rests.line === null)
    return [h('p.quote', [h('q', rests.quote), ' ', h('span.at', `ledger: ${rests.factId ?? ''}`)])];
  const lines = evidenceInCv(item).map(({ line }) => line);
  return [
    h('p.quote', [
      ...quoteFrom('cv', { ...rests, line: rests.line }, report),
      ...alsoAt('cv', lines, rests.line, report),
    ]),
    ...besidesOf(rests, report),
  ];
};

/** Other words that only together imply the term. */
const besidesOf = ({ besides }: CoverageEvidence, { places }: Report): ElementContent[] =>
  besides.length === 0
    ? []
    : [
        h('p.from', [
          'with ',
          ...besides.flatMap(({ surface, line }) => [`${surface} `, placeOf('cv', line, places), ' ']),
        ]),
      ];

const termOf = ({ number, key, item }: Term, title: string, beside: Beside, report: Report): ElementContent => {
  const others = beside.alternatives.get(item) ?? [];
  const notes = [
    item.importance,
    ...(item.years === null ? [] : [`${item.years}+ years`]),
    ...(others.length === 0 ? [] : [`or ${others.join(', ')}`]),
    viaOf(item),
    beside.worth.get(item) ?? '',
  ];
  return h('li.term', { id: termId(number), dataKey: key, dataImportance: item.importance }, [
    h('div.what', [
      h('p.name', [
        h(`span.sym.k-${key}`, { ariaHidden: 'true' }, SYMBOLS[key]),
        h('b', item.label),
        h(`span.status.k-${key}`, title),
      ]),
      h('p.from', notes.filter(Boolean).join(' · ')),
      h('p.from.figures', `weight ${item.weight.toFixed(2)} × credit ${item.credit.toFixed(2)}`),
    ]),
    h('div.asks', askedIn(item, report)),
    // Of a gap the group’s heading says it already.
    h(decisive(item) ? 'div.shows' : 'div.gap', shownIn(item, report)),
  ]);
};

const groupOf = ({ key, title, meaning, terms }: TermGroup, beside: Beside, report: Report): ElementContent =>
  h('section.group', { id: `g-${key}`, ariaLabelledBy: `g-${key}-title` }, [
    h('h3', { id: `g-${key}-title` }, [
      h(`span.sym.k-${key}`, { ariaHidden: 'true' }, SYMBOLS[key]),
      `${title} `,
      h('span.count', String(terms.length)),
    ]),
    h('p.meaning', meaning),
    h(
      'ul.terms',
      terms.map((term) => termOf(term, title, beside, report)),
    ),
  ]);

/** Every term by status, gaps first, with the words that ask for it and those that show it. */
export const termsOf = (report: Report): ElementContent[] => {
  if (report.groups.length === 0) return [];
  const beside = besideOf(report);
  return [section('terms', 'All terms', '', ...report.groups.map((group) => groupOf(group, beside, report)))];
};
