import type { VNode } from 'preact';
import type { CoverageEvidence, CoverageItem } from '../../coverage/schema.js';
import { itemsOf, restsOf } from '../lookup.js';
import { points } from '../numbers.js';
import { type Side, termId } from './ids.js';
import { evidenceInCv, type Term, type TermGroup } from './marks.js';
import type { Part } from './parts.js';
import { placeOf, quoteFrom, type Report, symbolOf } from './report.js';

/** More lines than this are no help to find a term. */
const MOST_LINES = 6;

/** The items that count as one in the sum, by the id of each. */
type Alternatives = ReadonlyMap<string, readonly CoverageItem[]>;

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
  const rests = restsOf(item);
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

const notesOf = (item: CoverageItem, alternatives: Alternatives): string => {
  const others = (alternatives.get(item.id) ?? []).filter(({ id }) => id !== item.id).map(({ label }) => label);
  const notes = [
    item.importance,
    item.years === null ? '' : `${item.years}+ years`,
    others.length === 0 ? '' : `or ${others.join(', ')}`,
    item.how,
    item.most === 0 ? '' : `${points(item.points)} of ${points(item.most)} points`,
  ];
  return notes.filter(Boolean).join(' · ');
};

const termOf = ({ number, key, item }: Term, title: string, alternatives: Alternatives, report: Report): VNode => (
  <li
    class="term"
    id={termId(number)}
    data-key={key}
    data-importance={item.importance}
    data-unit={item.anyOf ?? item.id}
  >
    <div class="what">
      <p class="name">
        {symbolOf(key)}
        <b>{item.label}</b>
        <span class={`status k-${key}`}>{title}</span>
      </p>
      <p class="from">{notesOf(item, alternatives)}</p>
      <p class="from figures">{`weight ${item.weight.toFixed(2)} × credit ${item.credit.toFixed(2)}`}</p>
    </div>
    <div class="asks">{askedIn(item, report)}</div>
    {/* Of a gap the group’s heading says it already. */}
    <div class={restsOf(item) ? 'shows' : 'gap'}>{shownIn(item, report)}</div>
  </li>
);

const groupOf = (
  { key, title, meaning, count, terms }: TermGroup,
  alternatives: Alternatives,
  report: Report,
): VNode => (
  <section class="group" id={`g-${key}`} aria-labelledby={`g-${key}-title`}>
    <h3 id={`g-${key}-title`}>
      {symbolOf(key)}
      {`${title} `}
      <span class="count">{count}</span>
    </h3>
    <p class="meaning">{meaning}</p>
    <ul class="terms">{terms.map((term) => termOf(term, title, alternatives, report))}</ul>
  </section>
);

/** Every term by status, gaps first, with the words that ask for it and those that show it; null where there are none. */
export const termsOf = (report: Report): Part | null => {
  if (report.groups.length === 0) return null;
  const { coverage, groups } = report;
  const alternatives = new Map(
    coverage.sum.flatMap((row) => {
      const items = itemsOf(row.items, coverage);
      return row.items.map((id) => [id, items] as const);
    }),
  );
  return { id: 'terms', title: 'All terms', body: groups.map((group) => groupOf(group, alternatives, report)) };
};
