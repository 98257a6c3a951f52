import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSections } from '../../../src/posting/sections/sections.js';
import { vocabulary } from '../../support/vocabulary.js';

/** The sections as "kind: what stands in them", white space made one. */
const read = (text: string): string[] =>
  findSections(text, 0, vocabulary())
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ').trim()}`)
    .filter((line) => !line.endsWith(': '));

describe('the sections of a posting laid out with', () => {
  test.each<[string, string, string[]]>([
    [
      'Markdown headings',
      "# Grower\n\nWe grow.\n\n## What you'll do\n\n- dig\n\n## Requirements\n\n- Go\n\n## Benefits\n\n- gym",
      ['title: # Grower', 'about: We grow.', 'responsibilities: - dig', 'required: - Go', 'benefits: - gym'],
    ],
    [
      'bold lines',
      'Grower\n\n**About us**\nWe grow.\n**Requirements**\n- Go\n**Nice to have:**\n- SQL',
      ['title: Grower', 'about: We grow.', 'required: - Go', 'preferred: - SQL'],
    ],
    [
      'colon lines',
      'Grower\nRequirements:\n- Go\nNice to have:\n- SQL\nHow to apply:\nwrite to us',
      ['title: Grower', 'required: - Go', 'preferred: - SQL', 'apply: write to us'],
    ],
    [
      'capitals',
      'GROWER\n\nWHAT YOU BRING\n- Go\n\nPERKS\n- gym',
      ['title: GROWER', 'required: - Go', 'benefits: - gym'],
    ],
    [
      'bare names of sections, and signs around them',
      'Grower\n\n🚀 What you bring\n- Go\n\n💰 Perks & Benefits 💰\n- gym',
      ['title: Grower', 'required: - Go', 'benefits: - gym'],
    ],
    [
      'Spanish headings',
      'Jardinero\n\nFunciones\n- cavar\n\nRequisitos:\n- Go\n\nSe valora:\n- SQL\n\nQué ofrecemos\n- seguro',
      ['title: Jardinero', 'responsibilities: - cavar', 'required: - Go', 'preferred: - SQL', 'benefits: - seguro'],
    ],
    [
      'Windows line ends',
      'Grower\r\n\r\nRequirements\r\n\r\n- Go\r\n\r\nBenefits\r\n\r\n- gym',
      ['title: Grower', 'required: - Go', 'benefits: - gym'],
    ],
    [
      'headings inside run-on text',
      `Fennel looks for a grower to join its team of twelve people in Ghent who build software for gardens. ${''}Requirements: five years of Go, good SQL. Nice to have: Kafka, Docker. Benefits: gym and yoga, and a bike. How to apply: send us a mail.`,
      [
        'other: Fennel looks for a grower to join its team of twelve people in Ghent who build software for gardens.',
        'required: five years of Go, good SQL.',
        'preferred: Kafka, Docker.',
        'benefits: gym and yoga, and a bike.',
        'apply: send us a mail.',
      ],
    ],
    [
      'labels in front of one line, which speak of that line alone',
      'Grower\n\n## Requirements\n- Go\n- Location: Berlin\n- SQL\n\nSalary: 50 a day\nand Docker',
      [
        'title: Grower',
        'required: - Go',
        'meta: Berlin',
        'required: - SQL',
        'benefits: 50 a day',
        'required: and Docker',
      ],
    ],
    [
      'a label whose list begins on the next line',
      'Grower\n\n**Requirements:** the following\n- Go\n- SQL',
      ['title: Grower', 'required: the following - Go - SQL'],
    ],
    [
      'a first line of fields between bars',
      'Fennel | Grower | Ghent or REMOTE (EU) | Full-time | https://fennel.example/jobs/a-very-long-address-of-a-page\n\nWe dig.',
      [
        'title: Fennel | Grower | Ghent or REMOTE (EU) | Full-time | https://fennel.example/jobs/a-very-long-address-of-a-page',
        'other: We dig.',
      ],
    ],
    [
      'no headings: all after the title is the posting, not an introduction',
      'Grower\n\nYou know Go.\nWrite to us.',
      ['title: Grower', 'other: You know Go. Write to us.'],
    ],
    [
      'no title: a first sentence is none',
      'We need a grower.\nWrite to us.',
      ['other: We need a grower. Write to us.'],
    ],
    [
      'a label in the middle of a line, which speaks of the rest of it alone',
      'Grower\n\nFennel is hiring. Requirements: Go\nWrite to us.',
      ['title: Grower', 'about: Fennel is hiring.', 'required: Go', 'about: Write to us.'],
    ],
    [
      'a label in brackets',
      'Grower\n\n- Web [Stack: Go, SQL]\n- Beds (Ghent)',
      ['title: Grower', 'about: - Web', 'stack: Go, SQL', 'about: - Beds (Ghent)'],
    ],
    [
      'a fact inside run-on text, which ends with its sentence',
      `Requirements: Go. Location: Ghent. You know SQL. ${'We dig and dig. '.repeat(15)}Benefits: gym.`,
      [
        'required: Go.',
        'meta: Ghent.',
        `required: You know SQL. ${'We dig and dig. '.repeat(15).trim()}`,
        'benefits: gym.',
      ],
    ],
    [
      'tags for machines, which open nothing',
      'Grower\n\nRequirements\n- Go\n#LI-REMOTE\n- SQL',
      ['title: Grower', 'required: - Go #LI-REMOTE - SQL'],
    ],
    [
      'a label among items, which ends with its list',
      'Grower\n\nRequirements\n- Go\n- Extra credit:\n- SQL\n\nGrowers carry their own insurance.',
      ['title: Grower', 'required: - Go', 'preferred: - SQL', 'other: Growers carry their own insurance.'],
    ],
    [
      'a label among items with a list set in further',
      'Grower\n\nRequirements\n- Go\n- Nice to have:\n  - SQL\n- Docker',
      ['title: Grower', 'required: - Go', 'preferred: - SQL', 'required: - Docker'],
    ],
    [
      'labels among perks, which ask for nothing',
      'Grower\n\nRequirements\n- Go\n\nBenefits\n- Education: a budget\n- Tools: of your choice',
      ['title: Grower', 'required: - Go', 'benefits: - Education: a budget - Tools: of your choice'],
    ],
    [
      'a first line with a label of the company, which is the title',
      'Company: Fennel\nRole: grower\n\nRequirements\n- Go',
      ['title: Company: Fennel', 'responsibilities: grower', 'required: - Go'],
    ],
    ['a known heading first, which is no title', '## Requirements\n- Go', ['required: - Go']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('a company that portrays itself among the demands of a line without breaks asks for nothing there', () => {
  const dull = 'Regamos los balcones de la ciudad con robots pequeños cada mañana. '.repeat(9);
  const text = `${dull}Requisitos: Go. Somos una empresa de huertos. Usamos SQL. Beneficios: seguro.`;
  expect(read(text).slice(1)).toEqual([
    'required: Go.',
    'about: Somos una empresa de huertos. Usamos SQL.',
    'benefits: seguro.',
  ]);
});

describe('a heading the table does not know', () => {
  test.each<[string, string, string]>([
    ['goes on with the section it lies below', '## Requirements\n\n### Our trowels\n\n- Go', 'required: - Go'],
    ['goes on in bold below a Markdown heading', '## Benefits\n\n**Our trowels**\n\n- Go', 'benefits: - Go'],
    ['goes on when it names a technology', '## Requirements\n- SQL\n\n## PostgreSQL\n\n- Go', 'required: - Go'],
    ['goes on when it ends in a colon', 'Requirements\n- SQL\n\nMore still:\n- Go', 'required: - Go'],
    [
      'goes back to what it lies below',
      '## Requirements\n#### Nice to have\n- SQL\n#### Trowels\n- Go',
      'required: - Go',
    ],
    ['ends a section of its own level', '## Requirements\n\n- SQL\n\n## Our promise\n\nGo', 'other: Go'],
    ['ends the benefits', '## Benefits\n\n- gym\n\n## The garden\n\nGo', 'other: Go'],
  ])('%s', (_, text, expected) => {
    expect(read(`# Grower\n\n${text}`).at(-1)).toBe(expected);
  });
});

describe('what items or lines say of a heading nobody knows', () => {
  const duties = '- Design the beds in spring\n- Lead the team of growers\n- Write down what grows there';
  test.each<[string, string, string]>([
    ['duties', `## The garden\n\n${duties}`, 'responsibilities'],
    [
      'demands below duties',
      '## Job description\n\n### Trowels\n\n- 5+ years of digging\n- Knowledge of beds',
      'required',
    ],
    ['duties below demands are demands', `## Requirements\n\n### Trowels\n\n${duties}`, 'required'],
    ['pay below a description', '## Job description\n\n**Trowels**\n\nThe base salary is 50 a day.', 'benefits'],
    ['pay elsewhere is not looked for', '## The garden\n\nThe base salary is 50 a day.', 'other'],
    ['nothing', '## Job description\n\n**Trowels**\n\nThey are sharp.', 'responsibilities'],
  ])('%s', (_, text, kind) => {
    expect(read(`# Grower\n\n${text}`).at(-1)?.split(':')[0]).toBe(kind);
  });
});

describe('the kinds of sections seen together', () => {
  const intro = 'We look for a grower with five years of experience with Go. '.repeat(4).trim();
  test.each<[string, string, string[]]>([
    ['an introduction', `We dig.\n\nRequirements\n- Go\n- SQL`, ['title', 'about', 'required']],
    ['what asks before a line about the stack', `${intro}\n\nStack: Go, Rust`, ['title', 'other', 'stack']],
    ['what asks before wishes', `${intro}\n\nNice to have:\n- Rust`, ['title', 'other', 'preferred']],
    ['what asks before a late heading', `${intro}\n\nRequirements:\n- Rust`, ['title', 'other', 'required']],
    ['what asks nothing before a line about the stack', 'We dig.\n\nStack: Go, Rust', ['title', 'about', 'stack']],
    [
      'preferred qualifications above a nice to have',
      'We dig.\n\nPreferred qualifications\n- Go\n\nNice to have\n- SQL',
      ['title', 'about', 'required', 'preferred'],
    ],
    [
      'the same where something is required',
      'We dig.\n\nRequirements\n- Java\n\nPreferred qualifications\n- Go\n\nNice to have\n- SQL',
      ['title', 'about', 'required', 'preferred', 'preferred'],
    ],
    [
      'preferred qualifications alone',
      'We dig.\n\nPreferred qualifications\n- Go\n\nBenefits\n- gym',
      ['title', 'about', 'preferred', 'benefits'],
    ],
  ])('%s', (_, text, kinds) => {
    expect(read(`# Grower\n\n${text}`).map((line) => line.split(':')[0])).toEqual(kinds);
  });
});

test('the front matter is a section of its own', () => {
  const text = '---\ntitle: Grower\n---\n\n# Grower\n\n## Requirements\n\n- Go\n';
  const kinds = findSections(text, 23, vocabulary()).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end).trim(),
  ]);
  expect(kinds).toEqual([
    ['meta', '---\ntitle: Grower\n---'],
    ['title', '# Grower'],
    ['about', ''],
    ['required', '- Go'],
  ]);
});

const LINES = [
  '# Grower',
  '## Requirements',
  '**Nice to have**',
  'Benefits:',
  '- Location: Berlin',
  '- Go',
  'Salary: 50',
  '',
  'ABOUT US',
  'We dig. Requirements: Go. '.repeat(12),
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 60 })), { maxLength: 15 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end))),
);

test('sections are in order, do not overlap and lie inside the text, for any text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), (text, offset) => {
      const bodyStart = Math.min(offset, text.length);
      let end = 0;
      for (const section of findSections(text, bodyStart, vocabulary())) {
        expect(section.start).toBeGreaterThanOrEqual(end);
        expect(section.end).toBeGreaterThanOrEqual(section.start);
        end = section.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});

test('every item of a list lies in one section, for any lines', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 15 }), (lines) => {
      const text = lines.join('\n');
      const sections = findSections(text, 0, vocabulary());
      for (const { index } of text.matchAll(/^- Go$/gm)) {
        expect(sections.filter(({ start, end }) => start <= index && index + 4 <= end)).toHaveLength(1);
      }
    }),
    { numRuns: 200 },
  );
});
