import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/report/html/blocks.js';
import type { Key, Mark } from '../../../src/report/html/marks.js';
import { clustersOf } from '../../../src/report/html/pieces.js';
import { textOf } from '../../../src/report/html/text.js';
import { coverageOf, cvOf, itemOf, postingOf } from '../../support/analysis.js';

const item = itemOf(coverageOf({ posting: postingOf(['Docker']), cv: cvOf(['Ran Docker']) }), 'docker');
const TITLES = new Map<Key, string>([['covered', 'Covered']]);

/** The page's part for a text with these words marked, the first as the best. */
const drawn = (text: string, ...marked: string[]): string => {
  const marks = marked.map((words, number): Mark => {
    const start = text.indexOf(words);
    const term = { number, key: 'covered' as const, item: { ...item, label: words.toUpperCase() } };
    return { start, end: start + words.length, term, key: 'covered', best: number === 0 };
  });
  const elements = textOf({
    side: 'cv',
    text,
    blocks: blocksOf(text, { from: 0, hidden: [] }),
    clusters: clustersOf(marks),
    titles: TITLES,
  });
  return elements.map((element) => renderToStaticMarkup(element)).join('');
};

/** The same without what every mark and line has. */
const bare = (html: string): string => html.replace(/ (?:aria-label|data-\w+|dir|id|href)="[^"]*"/g, '');

describe('a text is drawn', () => {
  test('line by line, each with its number and an id', () => {
    expect(drawn('One\ntwo')).toBe(
      '<p dir="auto"><span class="r" id="c1" data-n="1">One</span><span class="r" id="c2" data-n="2">two</span></p>',
    );
  });

  test('with a mark as a link to its term, named for those who do not see it', () => {
    expect(drawn('I ran docker here', 'docker')).toContain(
      'I ran <a class="m w k-covered" data-t="0" data-best="0" href="#t0" aria-label="docker: DOCKER, covered">docker</a> here',
    );
  });

  test.each<[string, string, string[], string]>([
    [
      'nested',
      'change streams',
      ['change streams', 'streams'],
      '<a class="m"><span class="w k-covered">change </span><span class="w k-covered">streams</span></a>',
    ],
    [
      'overlapping',
      'a b c',
      ['a b', 'b c'],
      '<a class="m"><span class="w k-covered">a </span><span class="w k-covered">b</span><span class="w k-covered"> c</span></a>',
    ],
    ['in emphasis', 'a **b** c', ['b'], 'a <a class="m w k-covered"><strong>b</strong></a> c'],
    [
      'half in emphasis',
      '**a b** c',
      ['b** c'],
      '<strong>a </strong><a class="m"><span class="w k-covered"><strong>b</strong></span><span class="w k-covered"> c</span></a>',
    ],
    ['between pairs', '👩‍💻 𝒟ocker 👩‍💻', ['𝒟ocker'], '👩‍💻 <a class="m w k-covered">𝒟ocker</a> 👩‍💻'],
    ['beside markup', '<b>docker</b> & co', ['docker'], '&lt;b><a class="m w k-covered">docker</a>&lt;/b> &amp; co'],
  ])('with marks %s', (_, text, marked, expected) => {
    expect(bare(drawn(text, ...marked))).toBe(`<p><span class="r">${expected}</span></p>`);
  });

  test.each(['\n', '\r\n', '\r'])('with a mark over a line’s end (%j): its first part is what one comes to', (end) => {
    const html = drawn(`run machine${end}learning now`, `machine${end}learning`);
    expect(bare(html)).toBe(
      '<p><span class="r">run <a class="m w k-covered">machine</a></span><span class="r"><span class="m w k-covered">learning</span> now</span></p>',
    );
    expect(html).toContain('aria-label="machine learning: ');
  });

  test.each([
    [
      'lists',
      '- a\n  - b\n1. c\n\nd',
      '<ul><li class="d1"><span class="r">a</span></li><li class="d2"><span class="r">b</span></li></ul><ol><li class="d1" value="1"><span class="r">c</span></li></ol><p><span class="r">d</span></p>',
    ],
    [
      'headings, none left out',
      '### a\n# b\n###### c',
      '<h4 class="l3"><span class="r">a</span></h4><h4 class="l1"><span class="r">b</span></h4><h5 class="l3"><span class="r">c</span></h5>',
    ],
    ['rules', 'a\n\n---', '<p><span class="r">a</span></p><hr/>'],
  ])('with %s', (_, text, expected) => {
    expect(bare(drawn(text))).toBe(expected);
  });
});
