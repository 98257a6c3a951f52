import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/cli/slug.js';

const titled = (title: string) => slugOf({ title, hiringOrganization: null }, '-');

describe('a file name is made of a title', () => {
  test.each([
    ['Señor Ingeniero (C++)', 'senor-ingeniero-c'],
    ['../../etc/passwd', 'etc-passwd'],
    ['漢字', 'posting'],
    ['', 'posting'],
    ['CON', 'posting-con'],
    ['nul.', 'posting-nul'],
    ['  PRN  ', 'posting-prn'],
    ['Aux', 'posting-aux'],
    ['COM1', 'posting-com1'],
    ['LPT⁹', 'posting-lpt9'],
    ['COM¹ ...', 'posting-com1'],
    ['COM10', 'com10'],
    ['Con Edison', 'con-edison'],
    ['console', 'console'],
    [`${'long '.repeat(40)}`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('%j: %s', (title, expected) => {
    expect(titled(title)).toBe(expected);
  });
});

test.each([
  ['jobs/NUL.html', 'posting-nul'],
  ['jobs/data.engineer.md', 'data-engineer'],
])('and of a file’s own name: %s', (source, expected) => {
  expect(slugOf({ title: 'A', hiringOrganization: null }, source)).toBe(expected);
});
