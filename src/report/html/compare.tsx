import type { ComponentChildren, VNode } from 'preact';
import { IMPORTANCES } from '../../model.js';
import type { Side } from './ids.js';
import { cvMarks, type Mark, postingMarks } from './marks.js';
import type { Part } from './parts.js';
import { clustersOf } from './pieces.js';
import { langOf, type Report, symbolOf } from './report.js';
import { textOf } from './text.js';

const chip = (name: string, value: string, words: ComponentChildren, count: number): VNode => (
  <button type="button" aria-pressed="false" data-name={name} data-value={value}>
    {words} <b>{count}</b>
  </button>
);

/** What narrows the terms that are shown; the page's script wakes it. */
const filterOf = ({ coverage: { counts }, groups }: Report): VNode => {
  const byStatus = groups.map(({ key, title, count }) => {
    const words = (
      <>
        {symbolOf(key)} {title}
      </>
    );
    return chip('key', key, words, count);
  });
  const byImportance = IMPORTANCES.filter((importance) => counts.importance[importance] > 0).map((importance) =>
    chip('importance', importance, importance, counts.importance[importance]),
  );
  return (
    <fieldset class="filter" id="filter" hidden aria-label="Show only">
      <span class="said" id="count" role="status">
        {`${counts.terms} ${counts.terms === 1 ? 'term' : 'terms'}; show only`}
      </span>
      <fieldset class="chips" aria-label="Status">
        {byStatus}
      </fieldset>
      <fieldset class="chips" aria-label="Importance">
        {byImportance}
      </fieldset>
      <button class="all" type="button" id="all" hidden>
        Show all
      </button>
    </fieldset>
  );
};

/** What the looks of marks mean, for paper, where there is no filter. */
const keyOf = ({ groups }: Report): VNode => (
  <p class="key" aria-hidden="true">
    {groups.map(({ key, title }) => (
      <>
        <span class={`m w k-${key}`}>{title}</span>{' '}
      </>
    ))}
  </p>
);

const paneOf = (side: Side, title: string, marks: readonly Mark[], report: Report): VNode => {
  const marked = {
    side,
    text: report.texts[side],
    blocks: report.blocks[side],
    clusters: clustersOf(marks),
    titles: new Map(report.groups.map((group) => [group.key, group.title])),
  };
  return (
    <section class="pane" id={side} aria-labelledby={`${side}-title`}>
      <h3 id={`${side}-title`}>{title}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolled text is no set of fields */}
      <div class="text" {...langOf(side, report)} tabindex={0} role="group" aria-labelledby={`${side}-title`}>
        {textOf(marked)}
      </div>
    </section>
  );
};

const HINT =
  'Point at a marked term, or tab to it, and its counterpart lights up. Click or Enter brings it into view, Escape lets go.';

/** Where the page's script shows what is pointed at. */
const dock = (): VNode => (
  <section class="dock" id="dock" hidden aria-label="Evidence">
    <p class="hint">{HINT}</p>
    <div class="cards" id="cards" />
    <button class="close" type="button" id="close" aria-label="Let go" hidden>
      ×
    </button>
    <p class="vh" id="said" role="status" />
  </section>
);

/** The posting and the CV side by side, every term marked by its status. */
export const compareOf = (report: Report): Part => {
  const terms = report.groups.flatMap((group) => group.terms);
  const some = terms.length > 0;
  const body = (
    <>
      {some && keyOf(report)}
      <div class="stage">
        {some && filterOf(report)}
        <div class="panes">
          <a class="skip" href="#cv">
            Skip to the CV
          </a>
          {paneOf('posting', 'Posting', postingMarks(terms), report)}
          {some && (
            <a class="skip" href="#terms">
              Skip to all terms
            </a>
          )}
          {paneOf('cv', `CV · ${report.coverage.cv.path}`, cvMarks(terms), report)}
        </div>
        {some && dock()}
      </div>
    </>
  );
  return { id: 'compare', title: 'The posting and the CV', body };
};
