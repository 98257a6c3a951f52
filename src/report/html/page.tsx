import type { Diff } from '../../coverage/diff-schema.js';
import type { Coverage } from '../../coverage/schema.js';
import { legible } from '../../text/legible.js';
import { jobOf } from '../job.js';
import { wholePoints } from '../numbers.js';
import { unsteeredData } from '../steering.js';
import { changesOf, factsOf } from './advice.js';
import { checksOf } from './checks.js';
import { compareOf } from './compare.js';
import { sinceOf } from './diff/since.js';
import { documentOf } from './document.js';
import { headOf } from './head.js';
import { footOf, unknownOf } from './notes.js';
import { contentsOf, type Part, sectionOf, warningsOf } from './parts.js';
import { type Report, reportOf, type Texts } from './report.js';
import { SCRIPT } from './script/script.js';
import { searchOf } from './search.js';
import { sumTable } from './sum-table.js';
import { termsOf } from './terms.js';

const titleOf = ({ coverage: { posting, score } }: Report): string => {
  const job = jobOf(posting);
  return score === null ? job : `${wholePoints(score)} of 100 · ${job}`;
};

type Draw = (report: Report) => Part | null;

/** What one reads first, and what one looks things up in. */
const OVERVIEW: readonly Draw[] = [sinceOf, checksOf, changesOf, factsOf, searchOf];
const REST: readonly Draw[] = [compareOf, termsOf, sumTable, unknownOf];

/**
 * A coverage as one page of HTML that needs nothing else: no request goes out from it. `texts` are those the coverage was
 * made of, `since` what changed from a baseline. Whatever they hold is text in the page, and steers nothing that shows the
 * page's source; the same input gives the same bytes.
 */
export const renderHtml = (given: Coverage, texts: Texts, since?: Diff): string => {
  // The texts keep their length, for the coverage's offsets.
  const shown = { ...texts, posting: legible(texts.posting), cv: legible(texts.cv) };
  const coverage = unsteeredData(given);
  const report = reportOf(coverage, shown, since && unsteeredData(since));
  const drawn = (parts: readonly Draw[]): Part[] => parts.map((part) => part(report)).filter((part) => part !== null);
  const [overview, rest] = [drawn(OVERVIEW), drawn(REST)];
  const body = (
    <>
      {headOf(report)}
      {contentsOf([...overview, ...rest])}
      <main id="main">
        {warningsOf(coverage.warnings.map(({ message }) => message))}
        {overview.length > 0 && <div class="overview">{overview.map(sectionOf)}</div>}
        {rest.map(sectionOf)}
      </main>
      {footOf(report)}
    </>
  );
  return documentOf({ title: titleOf(report), body, script: SCRIPT });
};
