import { expect, test } from 'vitest';
import { AtsError } from '../../../src/errors.js';
import { readHtml } from '../../../src/intake/html/page.js';
import { growthOf, MOST_GROWTH } from '../../support/growth.js';

/** The longer of two texts is as long as a large page. */
const LENGTH = 60_000;

test.each([
  ['elements nested without end', '', '<div>', ''],
  ['tags never closed', '', '<a', ''],
  ['JSON nested without end', '<script type="application/ld+json">', '[', '</script>'],
  ['states that never end', '<script>', 'window.a = {', '</script>'],
  ['quotation marks without end', '<script type="application/ld+json">{"a":"', '" ', '</script>'],
  ['bold without end', '', '<b>', ''],
  ['spaces without end', '<p>', ' ', 'x</p>'],
  ['a title without end', '<title>', 'a - ', '</title>'],
  ['capitals without end', '<p>', 'At Aa Bb ', '</p>'],
])('the time to find no posting in %s grows with its length', async (_, head, piece, tail) => {
  const page = (length: number): string => head + piece.repeat(length / piece.length) + tail;
  const read = (html: string): void => expect(() => readHtml(html, null)).toThrow(AtsError);
  expect(await growthOf(page, read, LENGTH)).toBeLessThan(MOST_GROWTH);
});
