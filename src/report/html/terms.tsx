import type { VNode } from 'preact';
import { decisive } from '../../coverage/decisive.js';
import type { CoverageEvidence, CoverageItem } from '../../coverage/schema.js';
import { points } from '../numbers.js';
import { viaOf } from '../prose.js';
import type { SumRow } from '../sum.js';
import { type Side, termId } from './ids.js';
import { evidenceInCv, type Term, type TermGroup } from './marks.js';
import type { Part } from './parts.js';
import { placeOf, quoteFrom, type Report, symbolOf } from './report.js';

/** More lines than this are no help to find a term. */
const MOST_LINES = 6;

/** What a term's unit of the sum tells of it: what it brings, and which others would do. */
type Units = ReadonlyMap<CoverageItem, SumRow>;

const alsoAt = (side: Side, lines: readonly (number | null)[], said: number | null, report: Report): VNode | null => {
  const others = [...new Set(lines)].filter((line): line is number => line !== null && line !== said);
  if (others.length === 0) return null;
  const rest = others.length - MOST_LINES;
  return (
    <span class="also">
      {' also'}
      {others.slice(0, MOST_LINES).map((line) => (
        <> {placeOf(side, line, report)}</>
      ))}
      {rest > 0 && ` and ${rest} more`}
    </span>
  );
};

const askedIn = ({ posting }: CoverageItem, report: Report): VNode | null => {
  const [first] = posting;
  if (!first) return null;
  const lines = posting.map(({ line }) => line);
  return (
    <p class="quote">
      {quoteFrom('posting', first, report)}
      {alsoAt('posting', lines, first.line, report)}
    </p>
  );
};

/** Other words that only together imply the term. */
const besidesOf = ({ besides }: CoverageEvidence, report: Report): VNode | null =>
  besides.length === 0 ? null : (
    <p class="from">
      {'with '}
      {besides.map(({ surface, line }) => (
        <>
          {`${surface} `}
          {placeOf('cv', line, report)}{' '}
        </>
      ))}
    </p>
  );

const shownIn = (item: CoverageItem, report: Report): VNode => {
  const rests = decisive(item);
  if (!rests) return <p class="quote">Neither the CV nor the ledger has it.</p>;
  if (rests.line === null) {
    return (
      <p class="quote">
        <q>{rests.quote}</q> <span class="at">{`ledger: ${rests.factId ?? ''}`}</span>
      </p>
    );
  }
  const lines = evidenceInCv(item).map(({ line }) => line);
  return (
    <>
      <p class="quote">
        {quoteFrom('cv', { ...rests, line: rests.line }, report)}
        {alsoAt('cv', lines, rests.line, report)}
      </p>
      {besidesOf(rests, report)}
    </>
  );
};

const notesOf = (item: CoverageItem, unit: SumRow | undefined): string => {
  const others = unit?.items.filter((one) => one !== item).map(({ label }) => label) ?? [];
  const notes = [
    item.importance,
    item.years === null ? '' : `${item.years}+ years`,
    others.length === 0 ? '' : `or ${others.join(', ')}`,
    viaOf(item),
    unit === undefined ? '' : `${points(unit.points)} of ${points(unit.most)} points`,
  ];
  return notes.filter(Boolean).join(' · ');
};

const termOf = ({ number, key, item }: Term, title: string, units: Units, report: Report): VNode => (
  <li class="term" id={termId(number)} data-key={key} data-importance={item.importance}>
    <div class="what">
      <p class="name">
        {symbolOf(key)}
        <b>{item.label}</b>
        <span class={`status k-${key}`}>{title}</span>
      </p>
      <p class="from">{notesOf(item, units.get(item))}</p>
      <p class="from figures">{`weight ${item.weight.toFixed(2)} × credit ${item.credit.toFixed(2)}`}</p>
    </div>
    <div class="asks">{askedIn(item, report)}</div>
    {/* Of a gap the group’s heading says it already. */}
    <div class={decisive(item) ? 'shows' : 'gap'}>{shownIn(item, report)}</div>
  </li>
);

const groupOf = ({ key, title, meaning, terms }: TermGroup, units: Units, report: Report): VNode => (
  <section class="group" id={`g-${key}`} aria-labelledby={`g-${key}-title`}>
    <h3 id={`g-${key}-title`}>
      {symbolOf(key)}
      {`${title} `}
      <span class="count">{terms.length}</span>
    </h3>
    <p class="meaning">{meaning}</p>
    <ul class="terms">{terms.map((term) => termOf(term, title, units, report))}</ul>
  </section>
);

/** Every term by status, gaps first, with the words that ask for it and those that show it; null where there are none. */
export const termsOf = (report: Report): Part | null => {
  if (report.groups.length === 0) return null;
  const units = new Map(report.sum.flatMap((row) => row.items.map((item) => [item, row] as const)));
  return { id: 'terms', title: 'All terms', body: report.groups.map((group) => groupOf(group, units, report)) };
};
