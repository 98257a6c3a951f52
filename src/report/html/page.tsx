import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Coverage } from '../../coverage/schema.js';
import { changesOf, factsOf } from './advice.js';
import { checksOf } from './checks.js';
import { compareOf } from './compare.js';
import { headOf } from './head.js';
import { footOf, unknownOf, warningsOf } from './notes.js';
import { type Part, type Report, reportOf, sectionOf, type Texts } from './report.js';
import { SCRIPT } from './script/script.js';
import { searchOf } from './search.js';
import { STYLE } from './style/style.js';
import { sumTable } from './sum-table.js';
import { termsOf } from './terms.js';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the page's own style and script, known by their digests, and nothing from anywhere. */
const policy = (): string =>
  `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const titleOf = ({ coverage: { posting, score } }: Report): string => {
  const job = [posting.title, posting.hiringOrganization].filter(Boolean).join(' · ') || 'Untitled posting';
  return score === null ? job : `${Math.round(score)} of 100 · ${job}`;
};

// The style and the script are constants of the program and stand in the page as they are; all else is escaped.
const headElement = (report: Report): VNode => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={policy()} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>{titleOf(report)}</title>
    <style dangerouslySetInnerHTML={{ __html: STYLE }} />
  </head>
);

const contentsOf = (parts: readonly Part[]): VNode => (
  <nav class="contents" aria-label="Contents">
    <ul>
      {parts.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);

type Draw = (report: Report) => Part | null;

const OVERVIEW: readonly Draw[] = [checksOf, changesOf, factsOf, searchOf];
const REST: readonly Draw[] = [compareOf, termsOf, sumTable, unknownOf];

/**
 * A coverage as one page of HTML that needs nothing else: no request goes out from it. `texts` are those the coverage was
 * made of. Whatever they hold is text in the page; the same input gives the same bytes.
 */
export const renderHtml = (coverage: Coverage, texts: Texts): string => {
  const report = reportOf(coverage, texts);
  const drawn = (parts: readonly Draw[]): Part[] => parts.map((part) => part(report)).filter((part) => part !== null);
  const [overview, rest] = [drawn(OVERVIEW), drawn(REST)];
  const page = (
    <html lang="en">
      {headElement(report)}
      <body>
        <a class="skip" href="#main">
          Skip to the report
        </a>
        {headOf(report)}
        {contentsOf([...overview, ...rest])}
        <main id="main">
          {warningsOf(report)}
          {overview.length > 0 && <div class="overview">{overview.map(sectionOf)}</div>}
          {rest.map(sectionOf)}
        </main>
        {footOf(report)}
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}\n`;
};
