import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Coverage } from '../../coverage/schema.js';
import { changesOf, factsOf } from './advice.js';
import { checksOf } from './checks.js';
import { compareOf } from './compare.js';
import { headOf } from './head.js';
import { footOf, unknownOf, warningsOf } from './notes.js';
import { type Report, reportOf, type Texts } from './report.js';
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

const headElement = (report: Report): Element =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy() }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', titleOf(report)),
    h('style', STYLE),
  ]);

/** The parts that the page has, as links. */
const contentsOf = (parts: readonly ElementContent[]): ElementContent => {
  const links = parts.flatMap((part): ElementContent[] => {
    if (part.type !== 'element' || part.tagName !== 'section') return [];
    const [heading] = part.children;
    const [title] = heading?.type === 'element' ? heading.children : [];
    return title?.type === 'text' ? [h('li', h('a', { href: `#${part.properties.id}` }, title.value))] : [];
  });
  return h('nav.contents', { ariaLabel: 'Contents' }, h('ul', links));
};

/**
 * A coverage as one page of HTML that needs nothing else: no request goes out from it. `texts` are those the coverage was
 * made of. Whatever they hold is text in the page; the same input gives the same bytes.
 */
export const renderHtml = (coverage: Coverage, texts: Texts): string => {
  const report = reportOf(coverage, texts);
  const overview = [checksOf, changesOf, factsOf, searchOf].flatMap((part) => part(report));
  const rest = [compareOf(report), ...termsOf(report), ...sumTable(report), ...unknownOf(report)];
  const body = h('body', [
    h('a.skip', { href: '#main' }, 'Skip to the report'),
    headOf(report),
    contentsOf([...overview, ...rest]),
    h('main', { id: 'main' }, [
      ...warningsOf(report),
      ...(overview.length === 0 ? [] : [h('div.overview', overview)]),
      ...rest,
    ]),
    footOf(report),
    h('script', SCRIPT),
  ]);
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: 'en' }, [headElement(report), body])],
  };
  return `${toHtml(page)}\n`;
};
