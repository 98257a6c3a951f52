import { describe, expect, test } from 'vitest';
import type { CheckKind } from '../../src/model.js';
import { findAsks } from '../../src/posting/checks.js';
import { postingFromText } from '../../src/posting/read.js';
import { knowledge } from '../support/knowledge.js';

const asksIn = (section: string, line: string) => {
  const text = `# Grower\n\nThe role is permanent.\n\n## ${section}\n\n- ${line}\n`;
  const posting = postingFromText(text, 'the test', knowledge());
  return findAsks(posting, knowledge()).map((ask) => ({ ...ask, quote: text.slice(ask.start, ask.end) }));
};

const kindsIn = (line: string, section = 'Requirements'): CheckKind[] => asksIn(section, line).map(({ kind }) => kind);

describe.each<[CheckKind, string[], string[]]>([
  [
    'years',
    ['5+ years of experience', 'At least five years in a similar role', 'Más de 4 años de experiencia'],
    ['Our shop is 10 years old', 'For over 15 years we have made trowels', 'You are over 18 years of age'],
  ],
  [
    'degree',
    ["Bachelor's degree in Computer Science", 'MSc or PhD', 'Grado en Ingeniería Informática', 'Título universitario'],
    [
      'A degree of freedom in how you work',
      'For this kind of work you surely don’t need\na degree',
      'We do not care about your degree',
      'A high degree of autonomy',
      'Master the basics',
      'You act as Scrum Master',
    ],
  ],
  [
    'language',
    ['Fluent English and German', 'English is a must', 'French (B2)', 'Nivel alto de inglés', 'Español nativo'],
    [
      'Experience with language models',
      'Two programming languages',
      'Support our French customers',
      'This role requires German/European citizenship',
      'Speak up early',
    ],
  ],
  [
    'location',
    [
      'Must be located in Berlin',
      'Hybrid work from Ghent',
      'Two days a week in the office',
      'Open to relocation',
      'A time zone near CET',
      'Remote (EU)',
      'Remote, in Portugal',
      'Remote within Europe',
      'Remote / US',
      'Modalidad híbrida',
      'Residir en Madrid',
    ],
    [
      'Run our hybrid cloud',
      'Fully remote (worldwide)',
      'Remote (anywhere)',
      'A remote control',
      'Use Microsoft Office',
      'Locate faults',
      'A commuter app for cities',
    ],
  ],
  [
    'authorisation',
    [
      'Must be authorized to work in the US',
      'Legal authorization to work in the US',
      'We cannot sponsor visas',
      'Visa sponsorship is available',
      'This role requires German/European citizenship',
      'Permiso de trabajo en vigor',
    ],
    ['Work with executive sponsors', 'Hired regardless of citizenship', 'Build authorization for our API'],
  ],
  [
    'clearance',
    ['Active Top Secret security clearance', 'Able to obtain a government clearance', 'TS/SCI'],
    ['Customs clearance of goods', 'A clearance sale'],
  ],
  [
    'licence',
    ["Valid driver's license", 'Driving licence B', 'Nursing license', 'Carné de conducir B'],
    ['Know our software licences', 'A valid license key', 'Software license management'],
  ],
  [
    'travel',
    [
      'Willingness to travel up to 25%',
      'Up to 30% travel',
      'Travel is required',
      'Occasional business travel',
      'Availability to travel abroad',
      'Disponibilidad para viajar',
    ],
    ['Experience in the travel industry', 'A travel insurance platform', 'Build a business travel product'],
  ],
])('%s', (kind, asking, silent) => {
  test.each(asking)('is asked for: %s', (line) => {
    expect(kindsIn(line)).toContain(kind);
  });

  test.each(silent)('is not asked for: %s', (line) => {
    expect(kindsIn(line)).not.toContain(kind);
  });
});

describe('what is asked for is named', () => {
  test.each<[string, { years?: number; asked?: string[] }]>([
    ['5+ years of experience', { years: 5 }],
    ['Fluent English and German', { asked: ['english', 'german'] }],
    ["Bachelor's or Master's degree", { asked: ['bachelors-degree', 'masters-degree'] }],
    ['Travel is required', { asked: [] }],
  ])('%s', (line, { years = null, asked = [] }) => {
    expect(asksIn('Requirements', line)).toMatchObject([{ years, asked, quote: line }]);
  });
});

describe('by section', () => {
  test.each<[string, string, CheckKind[]]>([
    ['Benefits', 'Travel insurance, English lessons, a hybrid week and 3 years of experience in fun', []],
    ['Equal Opportunity Employer', 'Applicants of any citizenship with 3 years of experience', []],
    ['Equal Opportunity Employer', 'You must have a work permit', ['authorisation']],
    ['About us', 'Our team speaks fluent English and has 12 years of experience', []],
    ['About us', 'We cannot sponsor visas', ['authorisation']],
    ['How to apply', 'Candidates must be based in Spain', ['location']],
    ['Responsibilities', 'Some travel, up to 10%', ['travel']],
  ])('%s: %s', (section, line, kinds) => {
    expect(kindsIn(line, section)).toEqual(kinds);
  });
});

describe('a wish is marked as one', () => {
  test.each<[string, string, [string, boolean][]]>([
    ['Nice to have', 'French at B2', [['french', true]]],
    ['Requirements', 'French at B2', [['french', false]]],
    [
      'Requirements',
      'Fluent English; Dutch is helpful but not required',
      [
        ['english', false],
        ['dutch', true],
      ],
    ],
    ['Requirements', "Bachelor's degree", [['bachelors-degree', false]]],
    ['Requirements', 'A PhD is a plus', [['doctorate', true]]],
  ])('%s: %s', (section, line, asks) => {
    expect(asksIn(section, line).map(({ asked, wished }) => [asked.join(), wished])).toEqual(asks);
  });
});

describe('each number of years is a question of its own, and quotes its part', () => {
  test.each<[string, [number, string, string][]]>([
    ['5+ years of Java', [[5, 'java', '5+ years of Java']]],
    [
      '5+ years of Java and 2+ years of Kafka',
      [
        [5, 'java', '5+ years of Java'],
        [2, 'kafka', '2+ years of Kafka'],
      ],
    ],
    [
      '6+ years of engineering, at least 3 of them with Java or Kotlin',
      [
        [6, '', '6+ years of engineering'],
        [3, 'java,kotlin', '3 of them with Java or Kotlin'],
      ],
    ],
  ])('%s', (line, asks) => {
    expect(asksIn('Requirements', line).map(({ years, asked, quote }) => [years, asked.join(), quote])).toEqual(asks);
  });
});

describe('a place stands before the posting too', () => {
  test.each<[string, CheckKind[]]>([
    ['jobLocation: Remote within the EU', ['location']],
    ['jobLocation: Hybrid, Ghent', ['location']],
    ['jobLocation: Ghent', []],
    ['hiringOrganization: Clearance Travel Licences', []],
  ])('%s', (fact, kinds) => {
    const text = `---\ntitle: Grower\n${fact}\n---\n\n# Grower\n\n## Requirements\n\n- Tidy\n`;
    const posting = postingFromText(text, 'the test', knowledge());
    expect(findAsks(posting, knowledge()).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('equal-opportunity text asks for nothing, wherever it stands', () => {
  test.each([
    'All applicants are considered without regard to national origin, citizenship or native language',
    'We hire regardless of citizenship, degree in hand or the English you speak',
    'We do not discriminate by US citizenship',
    'Reasonable accommodation is made for those who cannot commute',
  ])('%s', (line) => {
    expect(kindsIn(line)).toEqual([]);
  });
});

test('a posting without headings is asked in full', () => {
  const text = 'Grower wanted\n\nYou have 4 years of experience and a degree in botany. English at C1. Apply now.\n';
  const asks = findAsks(postingFromText(text, 'the test', knowledge()), knowledge());
  expect(asks.map(({ kind }) => kind)).toEqual(['years', 'degree', 'language']);
});
