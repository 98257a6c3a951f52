import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulletLength, isBullet, sentencesOf } from '../../src/text/sentences.js';

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each(['-> Go', '=> Go', '→ Go'])('an arrow is a bullet too: %s', (line) => {
  expect(isBullet(line)).toBe(true);
});

describe('sentences', () => {
  test.each([
    ['two', 'We use Go. You know SQL.', ['We use Go.', 'You know SQL.']],
    ['three ends', 'Ready? Yes! We wait…  Apply', ['Ready?', 'Yes!', 'We wait…', 'Apply']],
    ['a quotation', 'He said “go.” We went.', ['He said “go.”', 'We went.']],
    ['a name with a dot', 'Know Node.js. Know React.', ['Know Node.js.', 'Know React.']],
    ['a version', 'Python 3.11 is used. Fine.', ['Python 3.11 is used.', 'Fine.']],
    ['a figure with its sign first', 'Sabes de riego. +4 años de poda', ['Sabes de riego.', '+4 años de poda']],
    ['a small letter does not begin one', 'The app. iOS only', ['The app. iOS only']],
    [
      'a bracket after a stop, with it',
      'Know norms. (ISO 1, ISO 2) Know Go.',
      ['Know norms. (ISO 1, ISO 2)', 'Know Go.'],
    ],
    ['a bracket that ends the text', 'Know norms. (ISO 1)', ['Know norms. (ISO 1)']],
    ['Spanish', 'Usamos Go. ¿Te interesa? Escríbenos.', ['Usamos Go.', '¿Te interesa?', 'Escríbenos.']],
    ['nothing', ' \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    'Tools, e.g. Docker, are used',
    'Several tools (e.g. Docker) are used',
    'Ask Dr. Smith',
    'Acme Inc. Berlin',
    'Approx. 10 people',
    'Min. 3 years',
    'Herramientas, p.ej. Docker',
  ])('an abbreviation ends none: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('lines', () => {
  const long = 'You have worked for some years with relational';
  test.each([
    ['items of a list', '- Go\n- SQL\n* R', ['Go', 'SQL', 'R']],
    ['numbered items', '1. Go\n2) SQL\na) R', ['Go', 'SQL', 'R']],
    ['an item of two sentences', '- We ship. You test.', ['We ship.', 'You test.']],
    ['items that start with small letters', `- ${long}\n- databases`, [long, 'databases']],
    ['a wrapped line goes on', `${long}\ndatabases and queues.`, [`${long}\ndatabases and queues.`]],
    ['a wrapped item goes on', `- ${long}\n  databases`, [`${long}\n  databases`]],
    ['a short line does not', 'Relational\ndatabases', ['Relational', 'databases']],
    ['nor one that ends a sentence', `${long}.\ndatabases`, [`${long}.`, 'databases']],
    ['nor before a heading', `${long}\n# databases`, [long, '# databases']],
    ['nor before a capital', `${long}\nDatabases`, [long, 'Databases']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a line that was a whole posting', () => {
  const rest = 'we water the beds in the morning and again at night, '.repeat(5);
  test.each([
    ['is cut at lost breaks', `We dig.Plant trees. - Know Go - ${rest}`, 3],
    ['a shorter one is not', 'We dig.Plant trees', 1],
    ['nor is a name', `We use Node.js, ASP.NET and Socket.IO, and ${rest}`, 1],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('even in a short part of it', () => {
    const text = `Sabes Java.Conoces redes. Requisitos: ${rest}`;
    expect(sentencesOf(text, { start: 0, end: 25 })).toEqual([
      { start: 0, end: 11 },
      { start: 11, end: 25 },
    ]);
  });
});

test('a part of a text is cut alone, with offsets into the whole', () => {
  const text = 'First. Second one. Third.';
  const found = sentencesOf(text, { start: 7, end: 18 });
  expect(found).toEqual([{ start: 7, end: 18 }]);
});

test.each([
  ['- a', 2],
  ['  • a', 4],
  ['12. a', 4],
  ['b) a', 3],
  ['➢ a', 2],
  ['-a', 0],
  ['2026 a', 0],
  ['3.5 years', 0],
  ['a', 0],
])('the bullet of %j is %i long', (line, length) => {
  expect(bulletLength(line)).toBe(length);
  expect(isBullet(line)).toBe(length > 0);
});

test('sentences are in order, apart, inside the text, and lose no word', () => {
  const piece = fc.constantFrom(
    'Go',
    'we',
    '. ',
    '! ',
    '\n',
    '- ',
    ' ',
    'e.g. ',
    '1. ',
    '“',
    ')',
    'a longer line of plain words ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      (text) => {
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/Go|we|words/);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/Go|we|words/);
      },
    ),
  );
});

test.each([
  ['; ', 'advanced level of English; '],
  [', ', 'advanced level of English, '],
  [' - ', 'advanced level of English - '],
])('what is too long for a sentence is cut at %j rather than inside a demand', (sign, piece) => {
  const text = piece.repeat(100);
  const parts = sentences(text);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts.slice(0, -1)) expect(part.endsWith(sign)).toBe(true);
});

test('what is too long for a sentence is cut at spaces, and nothing is lost', () => {
  const text = 'experience with Kafka '.repeat(300);
  const parts = sentencesOf(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.every(({ start, end }) => end - start <= 1500)).toBe(true);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.trim());
});
