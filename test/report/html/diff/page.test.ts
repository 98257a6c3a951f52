import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Diff } from '../../../../src/coverage/diff-schema.js';
import { renderDiffHtml } from '../../../../src/report/html/diff/page.js';
import { renderHtml } from '../../../../src/report/html/page.js';
import { coverageOf, cvOf, postingOf } from '../../../support/analysis.js';
import { diffOf, diffTexts } from '../../../support/diffs.js';

const LEDGER = `facts:
  - {id: boxes, statement: Shipped all in containers., origin: stated, importance: high, concepts: [docker]}
  - {id: gate, statement: Wrote the gateway., origin: extrapolated, from: [boxes], concepts: [graphql]}
`;
const texts = {
  posting: postingOf(['Docker', 'GraphQL', 'Kubernetes', 'Fluent German'], ['Redis', 'Elixir']),
  facts: LEDGER,
  cv: cvOf(['Ran Redis in front of all of it', 'Shipped it in Docker <!-- fact: boxes -->']),
};
const cv = cvOf([
  'Shipped it in Docker, speaking fluent German with those who waited <!-- fact: boxes -->',
  'Wrote GraphQL for the gateway <!-- fact: gate -->',
]);
const edited = diffTexts(texts, { cv });
const $ = load(renderDiffHtml(edited));

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const rowsOf = (part: string): string[] =>
  $(`#${part} .changes > li`)
    .map((_, row) => words($(row).text()))
    .get();

describe('the page of a diff', () => {
  test('tells the score on both sides, and of which files', () => {
    const { before, after } = edited.score;
    expect(words($('.score').text())).toContain(`${before?.toFixed(1)} → ${after?.toFixed(1)} of 100`);
    expect(words($('header .from').text())).toContain('a.json → b.json');
  });

  test('has what is shown better and less, with the lines of the CV', () => {
    expect(rowsOf('better')).toEqual([
      expect.stringMatching(/^\+\d+\.\d ?GraphQL gained · unsaid → covered ?cv:6 Wrote GraphQL for the gateway$/),
    ]);
    expect(rowsOf('less')).toEqual([expect.stringMatching(/^−\d+\.\d ?Redis lost .*was cv:5 Ran Redis/)]);
  });

  test('has the checks that are answered otherwise, and the facts that are told now', () => {
    expect(words($('#checks').text())).toContain('language unknown → met');
    expect(words($('#facts').text())).toContain('gate: now told in line 6');
  });

  test('draws each change from the middle, the largest to the end', () => {
    const bars = $('#better .fill, #less .fill')
      .map((_, bar) => Number($(bar).attr('x')) + Number($(bar).attr('width')))
      .get();
    expect(bars).toEqual([100, 50]);
  });

  test('leads only to what it has, has headings in order and ids once', () => {
    const leads = $('a[href]')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    expect(leads.length).toBeGreaterThan(4);
    for (const href of leads) expect($(href).length).toBe(1);
    expect($('h1').length).toBe(1);
  });

  test('runs nothing and asks for nothing', () => {
    expect($('script, link, img, iframe, form, [src], [style]').length).toBe(0);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
  });

  test('of the same says so', () => {
    expect(words(load(renderDiffHtml(diffTexts(texts, {})))('main').text())).toBe(
      'Nothing changed: both are of the same text of the CV.',
    );
  });

  test('of nothing to measure shows no number', () => {
    const nothing = diffTexts({ posting: postingOf(['A lorry']), cv: cvOf(['Kept bees']) }, {});
    expect(words(load(renderDiffHtml(nothing))('.score').text())).toBe('Nothing to measure');
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><b>'])(
    'shows hostile words as words: %s',
    (evil) => {
      const side = (one: Diff['before']): Diff['before'] => ({
        ...one,
        file: evil,
        posting: { ...one.posting, title: evil },
        cv: { ...one.cv, path: evil },
      });
      const page = load(
        renderDiffHtml({
          ...edited,
          before: side(edited.before),
          after: side(edited.after),
          terms: edited.terms.map((term) => ({ ...term, items: term.items.map((one) => ({ ...one, label: evil })) })),
          warnings: [{ change: 'new', code: 'evil', message: evil }],
        }),
      );
      expect(page('script, img').length).toBe(0);
      expect(page('style').length).toBe(1);
      expect(page('h1').text()).toBe(evil);
      expect(page('#better b').eq(1).text()).toBe(evil);
    },
  );
});

describe('a report beside its baseline', () => {
  const after = coverageOf({ ...texts, cv });
  const page = load(
    renderHtml(after, { posting: texts.posting, cv, cvLanguage: 'en' }, diffOf(coverageOf(texts), after)),
  );

  test('tells the change beside the score, and the terms that changed', () => {
    expect(words(page('.score').text())).toMatch(/of 100 \([+−]\d+\.\d since a\.json\) ·/);
    expect(words(page('#since').text())).toMatch(
      /^Since a\.json ?Points.*GraphQL gained.*Redis lost.*Checks: language unknown → met/,
    );
  });

  test('has no such part without one', () => {
    expect(load(renderHtml(after, { posting: texts.posting, cv, cvLanguage: 'en' }))('#since').length).toBe(0);
  });
});
