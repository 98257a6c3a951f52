import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/intake/xml/value.js';

describe('readXml', () => {
  test.each<[string, string, unknown]>([
    ['a text', '<a> x &amp; y </a>', { a: 'x & y' }],
    ['CDATA, its tags kept', '<a><![CDATA[<p>x &amp; y</p>]]></a>', { a: '<p>x &amp; y</p>' }],
    ['an empty element', '<a><b/></a>', { a: { b: '' } }],
    ['elements in an element', '<a><b>1</b><c>2</c></a>', { a: { b: '1', c: '2' } }],
    ['one name several times', '<a><b>1</b><c>2</c><b>3</b></a>', { a: { b: ['1', '3'], c: '2' } }],
    ['a declaration and a comment', '<?xml version="1.0"?><!-- x --><a>1</a>', { a: '1' }],
    ['a document that breaks off', '<a><b>1</b><c>2', { a: { b: '1', c: '2' } }],
    ['nothing', '', {}],
  ])('%s', (_, xml, value) => {
    expect(readXml(xml)).toEqual(value);
  });

  test('nothing breaks it', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="',
      '">',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<?xml',
      '&amp;',
      '&#0;',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        expect(typeof readXml(parts.join(''))).toBe('object');
      }),
    );
    expect(readXml('<a>'.repeat(50_000))).toBeTypeOf('object');
  });
});
