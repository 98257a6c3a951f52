import { describe, expect, test } from 'vitest';
import type { CheckKind } from '../../../src/model.js';
import { postingFromText } from '../../../src/posting/document/read.js';
import { checksOf } from '../../support/understand.js';
import { vocabulary } from '../../support/vocabulary.js';

const asksIn = (section: string, line: string) => {
  const text = `# Grower\n\nThe role is permanent.\n\n## ${section}\n\n- ${line}\n`;
  const posting = postingFromText(text, 'the test', vocabulary());
  // The language that all these are written in is a question besides.
  const checks = checksOf(posting).filter(({ topic }) => topic !== 'written');
  return checks.map((check) => ({ ...check, quote: text.slice(check.start, check.end) }));
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
    [
      "Bachelor's degree in Computer Science",
      'MSc or PhD',
      'Grado en Ingeniería Informática',
      'Título universitario',
      'Profesional en ingeniería civil o química',
      'Con formación en ingeniería química',
      'Escolaridad: universitario titulado',
      'Estudiante avanzado/a de agronomía',
      'Must be enrolled at a university',
      'For students of the last year',
    ],
    [
      'A degree of freedom in how you work',
      'For this kind of work you surely don’t need\na degree',
      'We do not care about your degree',
      'A high degree of autonomy',
      'Master the basics',
      'Profesional en ventas de semillas',
      'Formación en el puesto',
      'You act as Scrum Master',
    ],
  ],
  [
    'language',
    [
      'Fluent English and German',
      'English is a must',
      'French (B2)',
      'Nivel alto de inglés',
      'Español nativo',
      'Fluent German Excellent spelling',
      'Nivel alto inglés Capacidad de trabajo',
    ],
    [
      'Experience with language models',
      'Two programming languages',
      'Support our French customers',
      'The German Commercial Code',
      'Our books follow the German Commercial Code',
      'Languages beyond English are welcome',
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
      'Remote, Australia',
      'Remotely from Peru',
      'LATAM REMOTE ONLY',
      'Canada (Remote)',
      'Presence in our Ghent or Bruges office is expected',
      'You come into the office on Mondays',
      '4 days/week in-person',
      '#LI-Hybrid',
      'Available during US Eastern hours',
      'Modalidad: Presencial Beneficios: vales',
      'Modalidad híbrida',
      'Residir en Madrid',
      'Fennel | Growers | Ghent In-Person | Full-time',
      'Fennel | Growers | Remote with CET overlap',
      'You work remotely from anywhere within Peru',
      'US based growers only',
      'Trabajo de jardinero en la ciudad de Cuenca',
      'Debes vivir en Quito',
      'Remoto desde Chile',
      'Remote, between GMT-3 and GMT+1',
    ],
    [
      'Run our hybrid cloud',
      'Fully remote (worldwide)',
      'Remote (anywhere)',
      'A remote control',
      'Use Microsoft Office',
      'Locate faults',
      'A commuter app for cities',
      'Remote, full-time',
      'Gardener - Remote role',
      'Remote - Python developers',
      'Senior Gardener (Remote)',
      'Remote from anywhere',
      'Remote - Co-founders',
      'Experience with Microsoft Office',
      'We are located in Ghent',
      'Acme is a start-up based in Ghent',
      'For US-based roles the salary is between 10 and 20',
      'Personas (remote, or required in the office) are categories of employees',
      'In-person team meetings',
      'You talk with our US-based garden teams',
      'No more commuting through the mud',
      'Remoto desde cualquier lugar',
      'Apply at https://jobs.fennel.example/grower-onsite-ghent',
    ],
  ],
  [
    'authorisation',
    [
      'Must be authorized to work in the US',
      'Legal authorization to work in the US',
      'We cannot sponsor visas',
      'This role requires German/European citizenship',
      'Permiso de trabajo en vigor',
    ],
    [
      'Visa sponsorship is available',
      'We offer visa sponsorship',
      'Is this role eligible for sponsorship?: Yes',
      'Work with executive sponsors',
      'Hired regardless of citizenship',
      'Build authorization for our API',
    ],
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
      'Open to a month abroad',
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
    ['Nice to have', 'Some travel', ['travel']],
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
    ['Nice to have', '5+ years of Kafka', [['kafka', true]]],
    ['Requirements', '5+ years of Kafka', [['kafka', false]]],
    ['Requirements', '5 years of experience (preferably in a nursery)', [['', false]]],
    ['Requirements', 'On-site in Ghent (preferred)', [['', true]]],
    ['Requirements', 'Our preference is that you come into the office', [['', true]]],
    ['Requirements', 'You come into the office', [['', false]]],
    ['Nice to have', 'Some travel', [['', true]]],
    [
      'Requirements',
      `${'We grow beans and peas and hops and so on. '.replaceAll('.', ',').repeat(8)}with 5+ years of Kafka${', and more of that'.repeat(8)}, hops are a plus`,
      [['kafka', false]],
    ],
  ])('%s: %s', (section, line, checks) => {
    expect(asksIn(section, line).map(({ asked, wished }) => [asked.join(), wished])).toEqual(checks);
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
    [
      'Kotlin (5+ years), Kafka (2+ years)',
      [
        [5, 'kotlin', 'Kotlin (5+ years)'],
        [2, 'kafka', 'Kafka (2+ years)'],
      ],
    ],
    ['Debes tener mínimo (2) años en cargos de riego', [[2, '', '']]],
    ['Kafka (conocimientos o 2 años de experiencia)', [[2, 'kafka', '']]],
    ['4+ years of software development with strong Kotlin skills', [[4, '', '']]],
    ['7 years of software development, consulting or a related field', [[7, '', '']]],
    ['5+ years of retail experience with tills', [[5, 'retail', '']]],
    ['5+ years of back-end development', [[5, 'back-end-development', '']]],
  ])('%s', (line, checks) => {
    const found = asksIn('Requirements', line).map(({ years, asked, quote }) => [years, asked.join(), quote]);
    expect(found).toEqual(checks.map(([years, asked, quote]) => [years, asked, quote || line]));
  });
});

describe('years of what no lexicon has are asked of that', () => {
  test.each<[string, string | null]>([
    ['3+ years of experience in hedge laying, hedge trimming, or a related role', 'hedge laying, hedge trimming'],
    ['10+ years of bulb-growing experience for a nursery', 'bulb-growing'],
    ['1+ years of experience leading bulb growers', 'leading bulb growers'],
    ['1+ year(s) experience leading bulb growers', 'leading bulb growers'],
    ['Hedge laying: 4+ years', 'Hedge laying'],
    ['5+ years of professional software experience', null],
    ['At least three years in a similar role', null],
    ['5 years of experience (preferably with bulbs)', null],
    ['5+ years of experience and at ease among hedges', null],
    ['We want growers of 5-9 YOE, fond of hedges', null],
    ['5+ years as a software engineer', null],
  ])('%s', (line, of) => {
    expect(asksIn('Requirements', line).map((check) => check.of)).toEqual([of]);
  });
});

describe('any of several will do, or all are asked', () => {
  test.each<[string, boolean]>([
    ['5+ years of Java or Kotlin', true],
    ['5+ years of Java/Kotlin', true],
    ['5+ years with languages such as Java, Kotlin', true],
    ['5+ years of Java and Kotlin', false],
    ['Fluent German or French', true],
    ['Fluent German and French', false],
  ])('%s', (line, any) => {
    expect(asksIn('Requirements', line).map((check) => check.any)).toEqual([any]);
  });
});

describe('ways to choose from are told with each question', () => {
  const waysOf = (text: string): string[][] =>
    checksOf(postingFromText(text, 'the test', vocabulary()))
      .filter(({ topic, kind }) => topic !== 'written' && kind === 'years')
      .map(({ alternatives }) => alternatives.map(({ start, end }) => text.slice(start, end).trim()));
  const posting = (lines: string): string => `# Grower\n\nThe role is permanent.\n\n## Requirements\n\n${lines}\n`;

  test.each<[string, string, string[][]]>([
    [
      'in a sentence',
      '- BSc and 5+ years of experience OR MSc with 3+ years of experience',
      [['MSc with 3+ years of experience'], ['BSc and 5+ years of experience']],
    ],
    ['of one kind', '- 5+ years of Java or 3+ years of Kotlin', [['3+ years of Kotlin'], ['5+ years of Java']]],
    [
      'in items that begin with "or"',
      '- 7+ years of experience\n- OR a BSc and 5+ years of experience\n- 2+ years of Kafka',
      [['OR a BSc and 5+ years of experience'], ['7+ years of experience'], []],
    ],
    ['not of what is joined', '- 5+ years of Java or Kotlin and 2+ years of Kafka', [[], []]],
    ['not of a degree alone', "- Bachelor's or Master's degree and 5+ years of experience", [[]]],
  ])('%s', (_, lines, alternatives) => {
    expect(waysOf(posting(lines))).toEqual(alternatives);
  });
});

describe('what asks the same is one question', () => {
  const textOf = (front: string, lines: readonly string[]): string =>
    `${front}# Grower\n\nThe role is permanent.\n\n## Requirements\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  const hitsOf = (front: string, lines: readonly string[]): string[] => {
    const text = textOf(front, lines);
    const checks = checksOf(postingFromText(text, 'the test', vocabulary()));
    return checks
      .filter(({ topic }) => topic !== 'written')
      .map(({ kind, hit }) => `${kind}: ${text.slice(hit.start, hit.end)}`);
  };
  const FRONT = '---\ntitle: Grower\njobLocation: Ghent, Belgium\n---\n\n';

  test.each<[string, string, string[], string[]]>([
    ['travel twice', '', ['Travel is required', 'Willing to travel up to 80%'], ['travel: travel up to 80%']],
    ['a place twice', FRONT, ['You come into the office'], ['location: Ghent, Belgium']],
    ['the plainer is quoted', FRONT, ['On-site only in Ghent'], ['location: On-site']],
    ['help with moving is not', FRONT, ['No relocation assistance'], ['location: Ghent, Belgium']],
    ['two places', FRONT, ['Must be based in Peru'], ['location: Ghent, Belgium', 'location: Must be based']],
    [
      'two places in like words',
      '',
      ['Must be based in Peru', 'Must be based in Chile'],
      ['location: Must be based', 'location: Must be based'],
    ],
    ['a language twice', '', ['Fluent German', 'German at C1'], ['language: German']],
    ['two languages', '', ['Fluent German', 'Fluent French'], ['language: German', 'language: French']],
    [
      'years of two things',
      '',
      ['5+ years of Java', '5+ years of Kafka'],
      ['years: 5+ years of Java', 'years: 5+ years of Kafka'],
    ],
    ['years twice', '', ['5+ years of Java', 'At least 5 years of Java'], ['years: 5+ years of Java']],
    [
      'a permit and a nationality',
      '',
      ['US citizenship is required', 'A right to work in the US'],
      ['authorisation: US citizenship', 'authorisation: right to work'],
    ],
  ])('%s', (_, front, lines, hits) => {
    expect(hitsOf(front, lines)).toEqual(hits);
  });
});

test('of two lines about a language the one that tells its level is quoted', () => {
  const text = '# Grower\n\n## Requirements\n\n- Write your letter in German\n- An advanced German level\n';
  const checks = checksOf(postingFromText(text, 'the test', vocabulary()));
  const quotes = checks.filter(({ kind, topic }) => kind === 'language' && topic !== 'written');
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['An advanced German level']);
});

describe('what sets a question apart', () => {
  test.each<[string, string | null]>([
    ['US citizenship is required', 'citizenship'],
    ['Must be a US citizen or permanent resident', null],
    ['Must be enrolled at a university', 'enrolment'],
    ['Remote or on-site in Ghent', 'remote'],
    ['Acme | Gardener | Ghent (on-site) | Remote', 'remote'],
    ['Remote (EU) or on-site in Ghent', null],
    ['On-site in Ghent', null],
  ])('%s', (line, topic) => {
    expect(asksIn('Requirements', line).map((check) => check.topic)).toEqual([topic]);
  });
});

test.each([
  ['Fennel | Grower | Ghent, BE or Bruges | ONSITE', 'Ghent, BE or Bruges | ONSITE'],
  ['Fennel | Grower | Paris and Ypres | ONSITE', 'Paris and Ypres | ONSITE'],
  ['Fennel | Grower and Digger | Beds or Hedges | ONSITE', 'ONSITE'],
])('a line of fields is quoted with its places: %s', (line, quoted) => {
  const [check] = asksIn('Requirements', line);
  expect(line.slice((check?.hit.start ?? 0) - (check?.start ?? 0), (check?.hit.end ?? 0) - (check?.start ?? 0))).toBe(
    quoted,
  );
});

describe('an introduction without a heading is judged by its sentences', () => {
  const introduced = (line: string): CheckKind[] => {
    const text = `# Grower\n\nApply to us for this role. ${line}\n\n## Stack\n\n- Kafka, Redis\n`;
    const checks = checksOf(postingFromText(text, 'the test', vocabulary()));
    return checks.filter(({ topic }) => topic !== 'written').map(({ kind }) => kind);
  };

  test.each<[string, CheckKind[]]>([
    ['We want a grower with 5 years of experience and a degree in botany.', ['years', 'degree']],
    ['Fluent German is needed.', ['language']],
    ['Our people speak fluent German.', []],
    ['We have 12 years of experience.', []],
  ])('%s', (line, kinds) => {
    expect(introduced(line)).toEqual(kinds);
  });
});

describe('a place stands before the posting too', () => {
  test.each<[string, CheckKind[]]>([
    ['jobLocation: Remote within the EU', ['location']],
    ['jobLocation: Hybrid, Ghent', ['location']],
    ['jobLocation: Ghent', ['location']],
    ['jobLocation: Remote', []],
    ['jobLocation: Remote - Worldwide', []],
    ['jobLocation: Remote, Australia', ['location']],
    ['hiringOrganization: Clearance Travel Licences', []],
  ])('%s', (fact, kinds) => {
    const text = `---\ntitle: Grower\n${fact}\n---\n\n# Grower\n\n## Requirements\n\n- Tidy\n`;
    const posting = postingFromText(text, 'the test', vocabulary());
    const checks = checksOf(posting).filter(({ topic }) => topic !== 'written');
    expect(checks.map(({ kind }) => kind)).toEqual(kinds);
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
  const found = checksOf(postingFromText(text, 'the test', vocabulary()));
  const checks = found.filter(({ topic }) => topic !== 'written');
  expect(checks.map(({ kind }) => kind)).toEqual(['years', 'degree', 'language']);
});
