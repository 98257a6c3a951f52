import { describe, expect, test } from 'vitest';
import { LONG, lay, PARAGRAPH, read, rest } from '../../support/lay.js';
import { linesAt, type Placed, pdfOf } from '../../support/pdf.js';

describe('layOut: pages', () => {
  test('columns are read one after the other', async () => {
    const left = [
      'The lamps are of brass, and the',
      'lenses of glass from Murano;',
      'both want polishing on every',
      'day but Sunday.',
    ];
    const right = [
      'You climb well, sleep lightly',
      'and keep a log that others',
      'can read, in ink, whatever',
      'the weather does.',
    ];
    const placed = [
      ...linesAt({}, 'A headline that runs across both of the columns, and is itself longer than either of them is'),
      ...linesAt({ y: 740 }, ...left),
      ...linesAt({ x: 300, y: 735 }, ...right),
    ];
    expect(await read(placed)).toMatch(new RegExp(`${left.join(' ')}\\s+${right.join(' ')}$`));
  });

  test('tables are read by rows', async () => {
    const rows = [
      ['Start', 'in May'],
      ['Salary', '40,000'],
      ['Place', 'Whitby'],
      ['Boat', 'provided'],
      ['Cat', 'bring one'],
    ];
    const placed = rows.flatMap(([label = '', value = ''], i) => [
      { text: label, x: 60, y: 780 - 14 * i },
      { text: value, x: 200, y: 780 - 14 * i },
    ]);
    expect(await read(placed)).toBe(rows.map((row) => row.join(' | ')).join('\n'));
  });

  test('headers, footers and page numbers go, paragraphs go on', async () => {
    const page = (number: number, ...lines: string[]): Placed[] => [
      { text: 'Lamps & Daughters — 2031', x: 60, y: 810, size: 8 },
      ...linesAt({}, ...lines),
      { text: `Page ${number} of 2`, x: 270, y: 30, size: 8 },
      { text: `Ref. ${number}1`, x: 60, y: 50, size: 8 },
    ];
    const { body } = await lay(pdfOf([page(1, `${LONG} out, and`), page(2, 'why it went out.', '• Go')]));
    expect(body).toBe(`${LONG} out, and why it went out.\n\n- Go`);
  });

  test('what a browser prints around a page goes', async () => {
    const placed: Placed[] = [
      { text: '3/4/31, 9:05 AM', x: 24, y: 826, size: 8 },
      { text: 'Lamp Engineer', x: 280, y: 826, size: 8 },
      { text: 'https://lamps.example/jobs/7', x: 24, y: 14, size: 8 },
      { text: '1/1', x: 560, y: 14, size: 8 },
    ];
    expect((await lay(pdfOf([[...placed, ...rest()]]))).body).toBe(PARAGRAPH);
  });
});
