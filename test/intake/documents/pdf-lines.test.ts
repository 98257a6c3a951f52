import { describe, expect, test } from 'vitest';
import { LONG, lay, read } from '../../support/lay.js';
import { linesAt, type Placed, pdfOf } from '../../support/pdf.js';

describe('layOut: lines', () => {
  test.each<[string, Placed[], string]>([
    [
      'wrapped lines of a paragraph are one',
      linesAt({}, `${LONG} out, or whether`, 'Ada, who is the keeper, has put it out herself.'),
      `${LONG} out, or whether Ada, who is the keeper, has put it out herself.`,
    ],
    ['short lines stay', linesAt({}, 'Lamp Office', 'Harbour Row 3', 'Whitby'), 'Lamp Office\nHarbour Row 3\nWhitby'],
    [
      'a larger gap begins a paragraph',
      [...linesAt({}, 'One thing.'), ...linesAt({ y: 750 }, 'Another thing.')],
      'One thing.\n\nAnother thing.',
    ],
    [
      'a word split over two pieces is one',
      [
        { text: 'Kuber', x: 60, y: 780 },
        { text: 'netes', x: 86.1, y: 780 },
      ],
      'Kubernetes',
    ],
    [
      'a gap between pieces is a blank',
      [
        { text: 'Apache', x: 60, y: 780 },
        { text: 'Kafka', x: 97, y: 780 },
      ],
      'Apache Kafka',
    ],
    [
      'a wide gap parts cells',
      [
        { text: 'Salary', x: 60, y: 780 },
        { text: '40,000', x: 200, y: 780 },
      ],
      'Salary | 40,000',
    ],
    [
      'but not a label from what it labels',
      [
        { text: 'Salary:', x: 60, y: 780 },
        { text: '40,000', x: 200, y: 780 },
      ],
      'Salary: 40,000',
    ],
    [
      'bold by printing twice is printed once',
      [
        { text: 'Go and SQL', x: 60, y: 780 },
        { text: 'Go and SQL', x: 60.4, y: 780 },
      ],
      'Go and SQL',
    ],
    [
      'the marks of notes are dropped',
      [
        { text: 'Go', x: 60, y: 780 },
        { text: '1', x: 74, y: 784, size: 6 },
      ],
      'Go',
    ],
    ['letters set apart are closed up', linesAt({}, 'S K I L L S'), 'SKILLS'],
    ['order by place, not by when it was drawn', linesAt({}, 'One.', 'Two.').reverse(), 'One.\nTwo.'],
    ['text too small to read is none', [...linesAt({}, 'Go'), ...linesAt({ y: 700, size: 1 }, 'hidden words')], 'Go'],
  ])('%s', async (_, placed, markdown) => {
    expect(await read(placed)).toBe(markdown);
    expect(await read(placed, { deflate: true })).toBe(markdown);
  });

  test.each([
    ['a hyphen that the text has elsewhere stays', 'end-', 'to-end tests', 'end-to-end tests'],
    ['a compound keeps its hyphen', 'full-', 'time position', 'full-time position'],
    ['a word that the text has whole loses it', 'light-', 'houses of ours', 'lighthouses of ours'],
    ['a name of two capitals keeps it', 'CI-', 'CD pipelines', 'CI-CD pipelines'],
  ])('%s', async (_, end, next, joined) => {
    const filled = `${LONG} out, or ${end}`;
    expect(await read(linesAt({}, filled, next))).toBe(`${filled.slice(0, -end.length)}${joined}`);
  });

  test('a text hyphenated by its program is mended', async () => {
    const lines = [
      'The keeper wrote at length in the docu-',
      'mentation, where all her careful observa-',
      'tions of moths, gulls, ships and measure-',
      'ments of oil are found, in a very well-',
      'kept hand.',
    ];
    const { body } = await lay(pdfOf([linesAt({}, ...lines)]));
    expect(body).toBe(
      'The keeper wrote at length in the documentation, where all her careful observations of moths, gulls, ships and measurements of oil are found, in a very well-kept hand.',
    );
  });
});
