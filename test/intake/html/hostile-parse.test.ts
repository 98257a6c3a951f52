import { describe, expect, test } from 'vitest';
import { findIn, isElement, parseHtml } from '../../../src/intake/html/parse.js';

describe('elements that nest deeper than any page’s are refused, however their tags look', () => {
  test.each(['<div>', '<div title="</div>">', '<div><!--</div>-->', '<div/>', '<div></b>', '<li><dd>', '<ul><li>'])(
    '%s',
    (tag) => {
      expect(() => parseHtml(tag.repeat(4000))).toThrow(/nest too deeply/);
    },
  );

  test.each(['<p>x</p>', '<br>', '<li>x', '<div></div>'])('many of %s side by side are read', (tag) => {
    const dom = parseHtml(tag.repeat(4000));
    expect(dom.root().find('p, br, li, div')).toHaveLength(4000);
  });
});

test('findIn gives what a selector finds inside an element, and nothing beside it', () => {
  const $ = parseHtml('<main><p><a href="#1">1</a></p></main><a href="#2">2</a>');
  const main = $('main')[0];
  if (!main || !isElement(main)) throw new Error('no main');
  expect(findIn($, main, 'a').map((link) => link.attribs.href)).toEqual(['#1']);
});
