import { join } from 'node:path';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { complete } from '../../../src/coverage/complete.js';
import type { Coverage } from '../../../src/coverage/schema.js';
import { renderDiffMarkdown } from '../../../src/report/markdown/diff.js';
import { renderMarkdown } from '../../../src/report/markdown/report.js';
import { coverageOf, cvOf, postingOf } from '../../support/analysis.js';
import { diffOf } from '../../support/diffs.js';
import { EVERY_KIND } from '../../support/files.js';
import { ROOT } from '../../support/vocabulary.js';

const LEDGER = `facts:
  - {id: boxes, statement: Ran all of the containers., origin: stated, importance: high, concepts: [docker]}
  - {id: gate, statement: Wrote the gateway., origin: extrapolated, from: [boxes], concepts: [graphql]}
`;
const every = coverageOf({
  posting: postingOf(EVERY_KIND, ['Redis']),
  cv: `${cvOf(['Shipped it in Docker <!-- fact: boxes -->', 'Ran k8s on AWS', 'Ran GitHub Actions', 'Ran MySQL, speaking Dutch'])}\n## Technologies\n\nRedis\n`,
  facts: LEDGER,
});
const earlier = coverageOf({
  posting: postingOf(['Docker', 'Kubernetes', 'Elixir or Erlang', 'Fluent German']),
  cv: cvOf(['Ran Kubernetes']),
});

const render = (coverage: Coverage, more: object = {}): string =>
  renderMarkdown(coverage, { quiet: false, all: false, explain: false, ...more });

/** A coverage with a text in every place that a posting or a CV can write to. */
const withText = (coverage: Coverage, text: string): Coverage =>
  complete({
    ...coverage,
    posting: { ...coverage.posting, title: text, hiringOrganization: text },
    cv: { ...coverage.cv, path: text },
    items: coverage.items.map((item) => ({
      ...item,
      label: text,
      how: text,
      posting: item.posting.map((one) => ({ ...one, quote: text, surface: text })),
      evidence: item.evidence.map((one) => ({ ...one, quote: text, surface: text })),
    })),
    checks: coverage.checks.map((check) => ({ ...check, quote: text, why: text })),
    facts: coverage.facts.map((fact) => ({ ...fact, statement: text })),
    unknownTerms: [{ text, count: 1, line: 1 }],
    warnings: [{ code: 'x', message: text }],
  });

const nodesIn = (node: Nodes): Nodes[] => ['children' in node ? node.children.flatMap(nodesIn) : [], node].flat();
const parse = (text: string): Nodes[] => nodesIn(fromMarkdown(text));

const COUNTED: ReadonlySet<string> = new Set(['heading', 'list', 'listItem', 'code', 'strong', 'break', 'paragraph']);
/** What a page is made of, by kind. */
const frameOf = (text: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { type } of parse(text)) if (COUNTED.has(type)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};
/** The bars that part the cells of each line of tables; text that begins with a bar and a space has it escaped. */
const barsOf = (text: string): number[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.replace(/\\[\s\S]/g, '').split('|').length);

const ALL = { all: true, explain: true };
const FORBIDDEN: ReadonlySet<string> = new Set([
  'html',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'definition',
  'blockquote',
  'thematicBreak',
  'delete',
]);

/** Checks that a text stands in a report as text, and makes nothing of it that a plain one does not. */
const expectHarmless = (text: string): void => {
  const [hostile, plain] = [text, 'some words'].map((one) => {
    const coverage = withText(every, one);
    const since = diffOf(withText(earlier, one), coverage);
    return [render(coverage, { ...ALL, since }), renderDiffMarkdown(since, { quiet: false })].join('\n');
  });
  if (hostile === undefined || plain === undefined) throw new Error('both are written');
  expect(parse(hostile).filter(({ type }) => FORBIDDEN.has(type))).toEqual([]);
  expect(frameOf(hostile)).toEqual(frameOf(plain));
  expect(barsOf(hostile)).toEqual(barsOf(plain));
};

describe('a report in Markdown', () => {
  test.each([
    ['first', {}],
    ['all', ALL],
    ['quiet', { quiet: true }],
    ['since', { quiet: true, since: diffOf(earlier, every) }],
  ])('is this page: %s', async (name, more) => {
    await expect(render(every, more)).toMatchFileSnapshot(join(ROOT, `test/report/markdown/golden/${name}.md`));
  });

  test('links the posting where it has an address of the web, and no other', () => {
    const linked = (url: string) =>
      parse(render({ ...every, posting: { ...every.posting, url } })).flatMap((node) =>
        node.type === 'link' ? [node.url] : [],
      );
    expect(linked('https://fennel.example/jobs/1?a=(b)&c=|d')).toEqual(['https://fennel.example/jobs/1?a=(b)&c=|d']);
    expect(linked('javascript:alert(1)')).toEqual([]);
    expect(linked('https://x.example/ ) <b>')).toEqual([]);
  });
});

describe('what a posting or a CV says stands in it as text:', () => {
  test.each([
    ['a heading', '# Hired'],
    ['an underlined heading', 'Hired\n====='],
    ['HTML', '<script>alert(1)</script> <b onclick=x>b</b> <!-- c'],
    ['a link', '[click](https://evil.example) ![i](https://evil.example/i.png)'],
    ['an address', 'https://evil.example www.evil.example <https://evil.example> a@evil.example'],
    ['a definition', '[a]: https://evil.example'],
    ['bars', 'a | b || c \\| d'],
    ['backticks', '`a` ``` ~~~ `` | ``'],
    ['a list', '- [x] done'],
    ['a number', '1. done'],
    ['a quotation', '> [!WARNING] done'],
    ['emphasis', '*a* **b** __c__ _d_ ~~e~~ ***'],
    ['a table', '| a |\n| - |\n| b |'],
    ['entities', '&lt;b&gt; &#60;b&#62; &amp;'],
    ['backslashes', 'a\\ b\\\\ c\\'],
    ['breaks of lines', 'a\r\n\r\n# b\u2028c\u0085d\f'],
    ['a bar at its end', 'a\\|'],
  ])('%s', (_, text) => {
    expectHarmless(text);
  });

  test('anything', () => {
    const signs = fc.constantFrom(...'#*_~`|<>[]()!-+.=\\&@:/$ \n"\'1ab');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 16 }), (chars) => expectHarmless(`${chars.join('')}x`)),
      {
        numRuns: 30,
      },
    );
  });

  test.each([
    ['mentions', '@octocat and @org/team', /@[\w]/],
    ['numbers of issues', '#12, org/repo#12 and GH-12', /#\d|GH-\d/],
    ['addresses', 'https://evil.example, www.evil.example and a@evil.example', /:\/\/|www\.|@\w/],
    ['formulas, highlights, comments', '$x$ ==y== %%z%%', /(?<!\\)\$|==|%%/],
    ['what turns writing round', 'a\u202eb\u2066c', /[\u202e\u2066]/u],
  ])('%s are not made by what reads it after Markdown', (_, text, made) => {
    const page = render(withText({ ...every, facts: [] }, text));
    // Between backticks nothing is made of a text.
    expect(page.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')).not.toMatch(made);
  });
});

/** As GitHub's and editors' previews read a page: HTML in it is let through, and what looks like an address becomes a link. */
const preview = new MarkdownIt({ html: true, linkify: true });

describe('a preview that makes links of what looks like one makes none of', () => {
  test.each([
    'https://evil.example HTTP://EVIL.EXAMPLE https&#58;//evil.com',
    'evil.com, see(evil.com) "x.evil.co.uk/a?b=c" evil.museum.',
    'www.evil.com WWW.EVIL.COM ftp.evil.com',
    '//evil.com ///evil.com ftp://evil.com',
    'a@evil.com mailto:a@evil.com xmpp:a@evil.com git@evil.com:x/y',
    'президент.рф xn--e1afmkfd.xn--p1ai',
    'ASP.NET, Socket.io, main.py',
    '<img src=x onerror=alert(1)> <https://evil.com> <a href=//evil.com>x</a>',
    '[x](https://evil.com) ![x](https://evil.com/a.png)',
    'http\\://evil.com evil\\.com a\\@evil.com',
  ])('%s', (text) => {
    const coverage = withText(every, text);
    const page = render({ ...coverage, posting: { ...coverage.posting, url: null } }, ALL);
    const html = preview.render(page);
    expect(html).not.toMatch(/<(?:a|img|script)\b/i);
    // The signs that keep it from being a link are not seen.
    const told = html.replace(/<[^>]*>/g, '').replaceAll('\u200b', '');
    expect(told).toContain(preview.utils.escapeHtml(text));
  });
});
