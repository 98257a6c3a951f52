import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete } from '../../../src/coverage/complete.js';
import type { Coverage } from '../../../src/coverage/schema.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { unsteered } from '../../../src/text/legible.js';
import { cvOf, postingOf } from '../../support/analysis.js';
import { growthFrom, MOST_GROWTH } from '../../support/growth.js';
import { pageOf } from '../../support/page.js';
import { ROOT } from '../../support/vocabulary.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const OWN = {
  posting: read('jobs/senior-integration-engineer.md'),
  cv: read('cv/sector-growth.md'),
  facts: read('cv/facts.yaml'),
};
const own = pageOf(OWN);

/** The page of the same texts with something of their coverage changed. */
const changed = (change: (coverage: Coverage) => Coverage) => {
  const html = renderHtml(change(own.coverage), { ...OWN, cvLanguage: 'en' });
  return { html, $: load(html) };
};

/** A cell's or a row's words, spaces as one. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the page', () => {
  const { $, coverage, html } = own;

  test('is the same for the same input, to the byte', () => {
    expect(changed((same) => same).html).toBe(html);
    expect(html.endsWith('</html>\n')).toBe(true);
  });

  test('needs nothing from anywhere', () => {
    expect($('link, img, iframe, object, embed, form, [src], [srcset], [style], base').length).toBe(0);
    const leading = $('[href]')
      .map((_, element) => $(element).attr('href'))
      .get();
    expect(leading.filter((href) => !href.startsWith('#'))).toEqual([coverage.posting.url]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  test('lets only its own style and script run, known by their digests', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src ${hash($('style').text())}; script-src ${hash($('script').text())}; base-uri 'none'; form-action 'none'`,
    );
  });

  test('says which languages it holds', () => {
    expect($('html').attr('lang')).toBe('en');
    expect($('#posting .text').attr('lang')).toBe('en');
    const { $: page } = changed((same) => ({ ...same, posting: { ...same.posting, language: 'und' } }));
    expect(page('#posting .text').attr('lang')).toBeUndefined();
  });

  test('has headings in order, and ids once', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, { tagName }) => Number(tagName.slice(1)))
      .get();
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads nowhere that it does not have', () => {
    for (const element of $('a[href^="#"]')) expect($($(element).attr('href') ?? '').length).toBe(1);
    expect($('a.m').length).toBeGreaterThan(100);
    expect($('a.at').length).toBeGreaterThan(100);
  });

  test('has every term once, in its group', () => {
    const labels = $('.term .name b')
      .map((_, element) => $(element).text())
      .get();
    expect([...labels].sort()).toEqual(coverage.items.map(({ label }) => label).sort());
    expect(words($('#g-missing').text())).toContain('Kubernetes');
    expect($('#g-missing .term').length).toBe(2);
  });

  test('has the sum as a picture and as a table', () => {
    const total = $('tbody tr')
      .map((_, row) => Number($(row).find('td').first().text()))
      .get()
      .reduce((a, b) => a + b, 0);
    expect(total).toBeCloseTo(coverage.score ?? 0, 0);
    expect($('.sum svg g').length).toBe($('tbody tr').length);
    expect($('.sum svg').attr('aria-label')).toMatch(
      new RegExp(`^${Math.round(coverage.score ?? 0)} of 100: missing 2, `),
    );
    const area = $('.sum .fill')
      .map((_, one) => Number($(one).attr('width')) * Number($(one).attr('height')))
      .get();
    // But for the gaps between the units.
    expect(area.reduce((a, b) => a + b, 0) / 1000).toBeGreaterThan(0.9 * (coverage.score ?? 0));
  });

  test.each([
    ['#checks', 'years unknown: the CV shows Node.js, TypeScript for 1 year, 2024'],
    ['#checks', 'Remote (Europe or the Americas)” posting:6'.replace('”', '')],
    ['#facts', 'ollama-gemma'],
    ['#facts', 'Relevant as well'],
    ['#changes', 'Confirm first, then say: Packaged the Ollama services as Docker containers.'],
    ['#search', 'Finds this CV, word for word.'],
    ['header', 'Larkspur Commerce Systems'],
    ['.parts', `Required${Math.round(coverage.parts.required ?? 0)}`],
  ])('tells in %s “%s”', (part, told) => {
    expect(words($(part).text())).toContain(told);
  });

  test('shows at most six bullets of facts, and all edits', () => {
    expect($('#facts li').length).toBe(6);
    expect($('#changes li').length).toBe(coverage.edits.length);
  });

  test('stays small', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(200_000);
  });
});

describe('the two texts', () => {
  const { $ } = own;
  const shown = (side: string, line: number): string => words($(`#${side}${line}`).text());

  test.each([
    ['p', 1, ''],
    ['p', 2, ''],
    ['p', 11, 'Senior Integration Engineer (LLM Workflows)'],
    ['p', 29, '5+ years of back-end development with Node.js and TypeScript in production'],
    ['c', 5, 'Senior Technical Consultant / Technical Lead'],
    [
      'c',
      98,
      'Composed custom node and edge components that carried live status, so that operators followed a transaction through the graph and opened its records from the node where it had stalled.',
    ],
  ])('line %s%i reads “%s”', (side, line, text) => {
    expect(shown(side, line)).toBe(text);
  });

  test('hold neither front matter nor comments', () => {
    expect($('.text').text()).not.toMatch(/fact:|<!--|hiringOrganization|datePosted/);
  });

  test('have each mark on the very words of the coverage', () => {
    const { coverage } = own;
    for (const mark of $('#posting a.m')) {
      const numbers = ($(mark).attr('data-t') ?? '').split(' ').map(Number);
      const line = Number($(mark).closest('.r').attr('data-n'));
      const surfaces = numbers.flatMap(
        (number) => coverage.items[number]?.posting.filter((one) => one.line === line) ?? [],
      );
      expect(surfaces.some(({ surface }) => $(mark).text().includes(surface))).toBe(true);
    }
  });

  test('mark each term where its status rests on it', () => {
    for (const { status, evidence } of own.coverage.items) {
      const [best] = evidence;
      if (status === 'missing' || status === 'unsaid' || best?.line == null) continue;
      expect(shown('c', best.line)).toContain(best.surface.replace(/\*\*/g, ''));
    }
  });
});

/** What a posting or a CV may bring to be taken for markup. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '<!-- --><b>',
  ']]><iframe src=//evil.example>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &amp;',
  '[x](javascript:alert(1))',
  '<base href=//evil.example><meta http-equiv=refresh content=0>',
  '\u202eевил\u2066 \u2028 \u0000\ufffd',
];

describe('whatever the texts hold is text', () => {
  const ALLOWED = new Set(
    'html head body meta title style script header nav main section aside footer fieldset figure figcaption div p span a b q code small strong em h1 h2 h3 h4 h5 h6 ul ol li dl dt dd hr button svg g rect details summary table thead tbody tfoot tr th td'.split(
      ' ',
    ),
  );

  const hostile = (evil: string) => {
    const line = (word: string): string => `${word} ${evil.replace(/\n/g, ' ')}`;
    return pageOf(
      {
        posting: `---\nhiringOrganization: Fennel\n---\n${postingOf([line('Docker'), line('Rust')])}\n# ${evil}\n`,
        cv: cvOf([`${line('Ran Docker')} <!-- fact: told -->`, `**${evil}**`]),
        facts: `facts:\n  - {id: told, statement: ${JSON.stringify(line('Ran Docker.'))}, origin: stated, importance: high, concepts: [docker]}\n`,
      },
      (coverage): Coverage =>
        complete({
          ...coverage,
          posting: { ...coverage.posting, title: evil, hiringOrganization: evil, url: evil, language: evil },
          cv: { ...coverage.cv, path: evil },
          items: coverage.items.map((item) => ({ ...item, label: `${item.label}${evil}`, how: evil, anyOf: null })),
          unknownTerms: [{ text: evil, count: 1, line: 1 }],
          warnings: [{ code: 'evil', message: evil }],
        }),
    );
  };

  test.each(HOSTILE)('%j', (evil) => {
    const { $, html } = hostile(evil);
    expect($('script').length).toBe(1);
    expect($('style').length).toBe(1);
    expect($('base, [http-equiv=refresh]').length).toBe(0);
    for (const element of $('*')) {
      if (element.type !== 'tag' && element.type !== 'script' && element.type !== 'style') continue;
      const inSum = $(element).closest('svg').length > 0;
      expect(ALLOWED.has(element.tagName) || (inSum && element.tagName === 'title')).toBe(true);
      expect(Object.keys(element.attribs).filter((name) => /^on|^style$|^src/i.test(name))).toEqual([]);
      expect(element.attribs.href ?? '#').toMatch(/^#/);
    }
    const plain = unsteered(evil);
    expect([$('h1').text(), $('.warnings').text()]).toEqual([plain, plain]);
    // What runs and what styles does not depend on what is shown.
    expect(html.slice(html.indexOf('<style>'), html.indexOf('</style>'))).toBe(
      own.html.slice(own.html.indexOf('<style>'), own.html.indexOf('</style>')),
    );
    expect($('script').text()).toBe(own.$('script').text());
  });

  test.each([
    ['https://example.com/a?b=c&d', true],
    ['http://example.com', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,<script>', false],
    ['//example.com', false],
    ['https://', false],
    ['jobs/1.md', false],
  ])('the address %j is a link: %s', (url, linked) => {
    const { $ } = changed((coverage) => ({ ...coverage, posting: { ...coverage.posting, url } }));
    expect($('header .from a').attr('href')).toBe(linked ? url : undefined);
    if (linked) expect($('header .from a').attr('rel')).toBe('noreferrer noopener');
    expect(words($('header .from').text())).toContain(words(url));
  });
});

/** Letters, signs of Markdown in every order, and terms; no address and no comment, which are not shown. */
const SNIPPETS = [
  'TypeScript',
  'Docker',
  'a',
  'über',
  '日本',
  ' ',
  ' ',
  '\n',
  '\n- ',
  '\n# ',
  '*',
  '**',
  '_',
  '`',
  '\\\\',
  '[',
  ']',
  '1. ',
];

test('no letter of a text is lost, doubled or moved, however it is marked and emphasised', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 60 }), (snippets) => {
      const text = `${postingOf(['TypeScript', 'Docker'])}\n${snippets.join('')}`;
      const { $ } = pageOf({ posting: text, cv: `${cvOf(['Wrote TypeScript'])}\n${snippets.join('')}` });
      expect(letters($('#posting .text').text())).toBe(letters(text));
      expect(letters($('#cv .text').text())).toBe(letters(cvOf(['Wrote TypeScript']) + snippets.join('')));
    }),
    { numRuns: 60 },
  );
});

describe('what is not there is not shown', () => {
  test('nothing asked for leads nowhere', () => {
    const { $ } = pageOf({ posting: postingOf(['A lorry']), cv: cvOf(['Ran bees']) });
    for (const element of $('a[href^="#"]')) expect($($(element).attr('href') ?? '').length).toBe(1);
  });

  test('nothing asked for', () => {
    const { $ } = pageOf({ posting: postingOf([]), cv: cvOf(['Ran Docker']) });
    expect(words($('.score').text())).toBe('Nothing to measure 0 terms asked for');
    expect($('#terms, #sum, #filter, #dock, .sum, .parts').length).toBe(0);
    expect($('#c5').text()).toBe('Ran Docker');
  });

  test('no ledger, no checks, no title', () => {
    const { $ } = pageOf({ posting: postingOf(['Docker']), cv: cvOf(['Ran Docker']) }, (coverage) => ({
      ...coverage,
      posting: { ...coverage.posting, title: null, hiringOrganization: null },
      checks: [],
      seniority: null,
    }));
    expect($('h1').text()).toBe('Untitled posting');
    expect($('.company, #facts, #checks').length).toBe(0);
  });

  test('an empty CV', () => {
    const { $ } = pageOf({ posting: postingOf(['Docker', 'Rust']), cv: '' });
    expect($('#g-missing .term').length).toBe(2);
    expect($('#cv .text').text()).toBe('');
  });
});

describe('words that stand for several terms', () => {
  test('are one mark with all of them', () => {
    const { $, coverage } = pageOf({
      posting: postingOf(['MongoDB change streams', 'MongoDB']),
      cv: cvOf(['Read MongoDB change streams']),
    });
    const [mark] = $('#cv a.m');
    const numbers = ($(mark ?? '').attr('data-t') ?? '').split(' ').map(Number);
    expect(numbers.map((number) => coverage.items[number]?.label).sort()).toEqual([
      'MongoDB',
      'MongoDB change streams',
    ]);
    expect($(mark ?? '').text()).toBe('MongoDB change streams');
  });
});

test('the time to draw a page grows with the terms that are asked for', async () => {
  const { coverage } = own;
  const crowded = (length: number): Coverage => {
    const items = Array.from({ length }, (_, i) => {
      const item = coverage.items[i % coverage.items.length];
      return item ? [{ ...item, id: `${item.id}-${i}`, label: `${item.label} ${i}`, anyOf: null }] : [];
    });
    return complete({ ...coverage, items: items.flat() });
  };
  const [few, many] = [crowded(100), crowded(400)];
  const draw = (one: Coverage) => renderHtml(one, { ...OWN, cvLanguage: 'en' });
  expect(
    await growthFrom(
      () => draw(few),
      () => draw(many),
    ),
  ).toBeLessThan(MOST_GROWTH);
});
