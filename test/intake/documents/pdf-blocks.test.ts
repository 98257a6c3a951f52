import { describe, expect, test } from 'vitest';
import { LONG, lay, PARAGRAPH, read, rest } from '../../support/lay.js';
import { linesAt, type Placed, pdfOf } from '../../support/pdf.js';

const bold = (text: string) => ({ text, font: 'Helvetica-Bold' as const });

describe('layOut: lists', () => {
  const item = (bullet: string, font: Placed['font'], x: number, y: number, text: string): Placed[] => [
    { text: bullet, x, y, font: font ?? 'Helvetica' },
    { text, x: x + 18, y },
  ];
  test.each<[string, Placed[], string]>([
    ['bullets in the line', linesAt({}, '• Go', '• SQL'), '- Go\n- SQL'],
    ['dashes', linesAt({}, '- Go', '– SQL'), '- Go\n- SQL'],
    ['numbers', linesAt({}, '1. Go', '2. SQL'), '- Go\n- SQL'],
    [
      'bullets apart from the text',
      [...item('•', 'Helvetica', 78, 780, 'Go'), ...item('•', 'Helvetica', 78, 766, 'SQL')],
      '- Go\n- SQL',
    ],
    [
      "Word's second bullet",
      [...item('•', 'Helvetica', 78, 780, 'Go'), ...item('o', 'Courier', 96, 766, 'gin')],
      '- Go\n  - gin',
    ],
    ["Symbol's bullet", item('\u00b7', 'Symbol', 78, 780, 'Go'), '- Go'],
    [
      'a wrapped item is one',
      [
        ...linesAt({}, `• ${LONG} out, and`),
        ...linesAt({ x: 64, y: 766 }, 'why it went out'),
        ...linesAt({ y: 752 }, '• SQL'),
      ],
      `- ${LONG} out, and why it went out\n- SQL`,
    ],
    [
      'indents nest',
      [
        ...linesAt({}, '• A'),
        ...linesAt({ x: 80, y: 766 }, '• B'),
        ...linesAt({ x: 100, y: 752 }, '• C'),
        ...linesAt({ y: 738 }, '• D'),
      ],
      '- A\n  - B\n    - C\n- D',
    ],
    [
      'a dash that a wrapped line begins with is none',
      linesAt({}, `${LONG} out, and why`, '– or whether it was out at all'),
      `${LONG} out, and why – or whether it was out at all`,
    ],
    ['a word of one letter is no bullet', linesAt({}, 'o nás'), 'o nás'],
    [
      'what follows a list is no item',
      [...linesAt({}, '• Go'), ...linesAt({ y: 740 }, 'Write to us.')],
      '- Go\n\nWrite to us.',
    ],
  ])('%s', async (_, placed, markdown) => {
    expect(await read(placed)).toBe(markdown);
  });

  test.each(['\uf0b7', '\uf0a7', '\uf0d8', '●', '▪', '➢'])('bullet %o', async (bullet) => {
    expect(await read(linesAt({}, '# Go', '# SQL'), { toUnicode: { '#': bullet } })).toBe('- Go\n- SQL');
  });

  test('ligatures and icons', async () => {
    expect(await read(linesAt({}, '#nding ef$cient ways %'), { toUnicode: { '#': 'ﬁ', $: 'ﬁ', '%': '\ue0b0' } })).toBe(
      'finding efficient ways',
    );
  });
});

describe('layOut: headings and titles', () => {
  test.each<[string, Placed[], string | null, string]>([
    [
      'the largest line is the title',
      [
        ...linesAt({ size: 20 }, 'Lamp Engineer'),
        ...linesAt({ y: 740, size: 13 }, 'Duties'),
        ...linesAt({ y: 720 }, 'Oil.'),
      ],
      'Lamp Engineer',
      '## Duties\n\nOil.',
    ],
    [
      'a title over two lines',
      [
        { text: 'Engineer for Lamps, Lenses', x: 60, y: 780, size: 20 },
        { text: 'and Foghorns', x: 60, y: 756, size: 20 },
      ],
      'Engineer for Lamps, Lenses and Foghorns',
      '',
    ],
    [
      'headings of one size are no title',
      [...linesAt({ size: 14 }, 'Lamp Engineer'), ...linesAt({ y: 740, size: 14 }, 'Duties')],
      null,
      '## Lamp Engineer\n\n## Duties',
    ],
    ['bold lines stay bold', linesAt({}, bold('Duties'), 'Oil.'), null, '**Duties**\n\nOil.'],
    [
      'bold in a line is plain',
      [
        { text: 'Know', x: 60, y: 780 },
        { ...bold('Go'), x: 87, y: 780 },
      ],
      null,
      'Know Go',
    ],
    [
      'large print at length is no title',
      [
        { text: 'We believe that every ship should come home and that every', x: 60, y: 780, size: 16 },
        { text: 'keeper should be home for supper, in whatever order the tide', x: 60, y: 760, size: 16 },
        { text: 'will have it, and we have believed it since 1871.', x: 60, y: 740, size: 16 },
      ],
      null,
      'We believe that every ship should come home and that every keeper should be home for supper, in whatever order the tide will have it, and we have believed it since 1871.',
    ],
  ])('%s', async (_, placed, title, markdown) => {
    const { title: found, body } = await lay(pdfOf([[...placed, ...rest()]]));
    expect({ title: found, body }).toEqual({ title, body: `${markdown}\n\n${PARAGRAPH}`.trimStart() });
  });

  test.each([
    ['Lamp Engineer', 'Lamp Engineer'],
    ['Microsoft Word - jd final.docx', null],
    ['lamp_engineer_v2.docx', null],
    ['untitled', null],
    ['C:\\Users\\keeper\\lamp', null],
    ['https://lamps.example/jobs/7', null],
    ['', null],
    ['7', null],
  ])('properties that say %o', async (named, title) => {
    expect((await lay(pdfOf([rest()], { info: { Title: named } }))).title).toBe(title);
  });
});
