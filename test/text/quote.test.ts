import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/text/lines.js';
import { quoteOf, shorten } from '../../src/text/quote.js';

const quote = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return quoteOf(text, linesOf(text), { start, end: start + words.length });
};

const long = (n: number): string => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');

describe('the quote around some words', () => {
  test.each([
    ['is their line', 'above\nran Docker here\nbelow', 'Docker', 'ran Docker here'],
    ['leaves out a bullet', '  * ran Docker', 'Docker', 'ran Docker'],
    ['leaves out a number', '12. ran Docker', 'Docker', 'ran Docker'],
    ['leaves out the signs of a heading', '### On Docker', 'Docker', 'On Docker'],
    ['leaves out emphasis', '* ran **Docker** and `helm`', 'Docker', 'ran Docker and helm'],
    ['leaves out comments', '* ran Docker. <!-- fact: a -->', 'Docker', 'ran Docker.'],
    [
      'leaves out the start of a comment that the line does not close',
      'ran Docker <!-- fact:\na -->',
      'Docker',
      'ran Docker',
    ],
    ['has single spaces', 'ran\t Docker   here', 'Docker', 'ran Docker here'],
    ['keeps a hyphen inside a line', 'ran - Docker', 'Docker', 'ran - Docker'],
    ['is the words alone where they are the line', '- Docker', 'Docker', 'Docker'],
    ['goes on where the words do', 'ran Docker\nSwarm here', 'Docker\nSwarm', 'ran Docker Swarm'],
  ])('%s', (_, text, words, expected) => {
    expect(quote(text, words)).toBe(expected);
  });

  test('holds no half of a character where one endless word is cut', () => {
    for (const lead of ['', 'x'])
      expect(quote(`${lead}${'𝐆'.repeat(200)} Docker ${'𝐆'.repeat(200)}${lead}`, 'Docker')).not.toMatch(/\p{Cs}/u);
    for (const lead of ['', 'x']) expect(shorten(`${lead}${'𝐆'.repeat(200)}`)).not.toMatch(/\p{Cs}/u);
  });

  test.each([
    ['at the start', `Docker ${long(60)}`, /^Docker w0 .* …$/],
    ['in the middle', `${long(40)} Docker ${long(40)}`, /^… w\d+ .*w39 Docker w0 .* …$/],
    ['at the end', `${long(60)} Docker`, /^… w\d+ .*w59 Docker$/],
  ])('of a long line is cut between words, %s', (_, text, expected) => {
    const cut = quote(text, 'Docker');
    expect(cut).toMatch(expected);
    expect(cut.length).toBeLessThanOrEqual(116);
    expect(cut.length).toBeGreaterThan(80);
    expect(cut.split(' ').filter((word) => word !== '…' && !`${text} `.includes(`${word} `))).toEqual([]);
  });

  test('always holds the words, on one line', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '`', '-', '_', '\t'), maxLength: 150 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `${before}Docker Swarm${after}`;
        expect(quote(text, 'Docker Swarm')).toContain('Docker Swarm');
        expect(quote(text, 'Docker Swarm')).not.toContain('\n');
      }),
    );
  });
});

describe('a long sentence is quoted around what put its question', () => {
  const around = (before: number, after: number): string => {
    const lead = before === 0 ? '' : `${long(before)} `;
    const sentence = `${lead}fluent German ${long(after)}`;
    return shorten(sentence, { start: lead.length, end: lead.length + 'fluent German'.length });
  };

  test.each<[string, number, number, RegExp]>([
    ['at the start', 0, 90, /^fluent German w0 .* …$/],
    ['in the middle', 60, 60, /^… w\d+ .*w59 fluent German w0 .* …$/],
    ['near the start', 5, 60, /^w0 .*w4 fluent German w0 .* …$/],
    ['near the end', 60, 2, /^… w\d+ .*w59 fluent German w0 w1$/],
  ])('%s', (_, before, after, expected) => {
    const quoted = around(before, after);
    expect(quoted).toMatch(expected);
    expect(quoted.length).toBeLessThanOrEqual(164);
    expect(quoted.length).toBeGreaterThan(100);
  });

  test('and whole where it is short', () => {
    expect(shorten('Fluent  German\nor Dutch', { start: 8, end: 14 })).toBe('Fluent German or Dutch');
  });
});
