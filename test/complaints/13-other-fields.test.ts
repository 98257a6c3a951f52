import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { folder, run } from '../support/run.js';
import { vocabulary } from '../support/vocabulary.js';

const FIELDS: [job: string, lines: [line: string, id: string][]][] = [
  [
    'nurse',
    [
      ['Medication administration', 'medication-administration'],
      ['Wound care', 'wound-care'],
      ['Direct patient care', 'patient-care'],
      ['Basic life support (BLS)', 'bls'],
      ['ACLS certification', 'acls'],
      ['Infection control', 'infection-control'],
      ['Electronic health records', 'electronic-health-records'],
      ['Phlebotomy', 'phlebotomy'],
    ],
  ],
  [
    'accountant',
    [
      ['Financial statements', 'financial-statements'],
      ['Month-end close', 'month-end-close'],
      ['Accounts payable', 'accounts-payable'],
      ['General ledger', 'general-ledger'],
      ['VAT returns', 'vat'],
      ['IFRS', 'ifrs'],
      ['Payroll', 'payroll'],
      ['QuickBooks', 'quickbooks'],
    ],
  ],
  [
    'teacher',
    [
      ['Lesson planning', 'lesson-planning'],
      ['Classroom management', 'classroom-management'],
      ['Curriculum development', 'curriculum-development'],
      ['Special educational needs', 'special-education'],
      ['Differentiated instruction', 'differentiated-instruction'],
      ['Student assessment', 'student-assessment'],
    ],
  ],
  [
    'welder',
    [
      ['Arc welding', 'welding'],
      ['Stick welding', 'stick-welding'],
      ['Blueprint reading', 'blueprint-reading'],
      ['Forklift operation', 'forklift-operation'],
      ['CNC machining', 'cnc-machining'],
    ],
  ],
  [
    'cook',
    [
      ['HACCP', 'haccp'],
      ['Food safety', 'food-safety'],
      ['Menu planning', 'menu-planning'],
    ],
  ],
  [
    'lawyer',
    [
      ['Litigation', 'litigation'],
      ['Contract law', 'contract-law'],
      ['Legal research', 'legal-research'],
    ],
  ],
  [
    'marketer',
    [
      ['SEO', 'seo'],
      ['Copywriting', 'copywriting'],
      ['Event planning', 'event-planning'],
    ],
  ],
  [
    'engineer',
    [
      ['AutoCAD', 'autocad'],
      ['SolidWorks', 'solidworks'],
      ['Six Sigma', 'six-sigma'],
      ['PLC programming', 'plc-programming'],
    ],
  ],
  [
    'shop assistant',
    [
      ['Cash handling', 'cash-handling'],
      ['Customer service', 'customer-service'],
      ['Inventory management', 'inventory-management'],
    ],
  ],
  [
    'designer',
    [
      ['Adobe Photoshop', 'photoshop'],
      ['InDesign', 'indesign'],
      ['Interior design', 'interior-design'],
      ['Video editing', 'video-editing'],
    ],
  ],
  [
    'insurer',
    [
      ['Underwriting', 'underwriting'],
      ['Claims handling', 'insurance-claims'],
      ['Real estate', 'real-estate'],
    ],
  ],
  [
    'carer',
    [
      ['Social work', 'social-work'],
      ['Counselling', 'counselling'],
      ['Physiotherapy', 'physiotherapy'],
    ],
  ],
];
const LINES = FIELDS.flatMap(([job, lines]) => lines.map(([line, id]): [string, string, string] => [job, line, id]));

describe('complaint 13: the vocabulary is blind outside one field', () => {
  test.each(LINES)('a %s is asked for “%s”: %s', (_, line, id) => {
    const { items } = coverageOf({ posting: postingOf([line]), cv: cvOf(['Kept the garden']) });
    expect(items.map((item) => [item.id, item.importance])).toEqual([[id, 'required']]);
  });

  test.each(FIELDS)('and the CV of a %s shows it', (_, lines) => {
    const coverage = coverageOf({
      posting: postingOf(lines.map(([line]) => line)),
      cv: cvOf(lines.map(([line]) => `${line} for a small practice`)),
    });
    expect(coverage.items).toHaveLength(lines.length);
    expect(coverage.items.map(({ status }) => status)).toEqual(lines.map(() => 'covered'));
    expect(coverage.score).toBeCloseTo(100, 8);
  });

  test.each([
    ['Current RN license', 'licence'],
    ['Valid driving licence', 'licence'],
    ["Bachelor's degree in nursing", 'degree'],
    ['Three years of experience as a nurse', 'years'],
  ])('its knock-out questions are put too: %s', (line, kind) => {
    const { checks } = coverageOf({ posting: postingOf([line]), cv: cvOf(['Kept the garden']) });
    expect(checks.map((one) => one.kind)).toContain(kind);
  });
});

describe('complaint 13: there is no way to add one’s own terms', () => {
  const POSTING = postingOf(['Zorbing', 'Frobnication at height', 'Docker']);
  const CV = cvOf(['Taught Zorbing for years', 'Ran Docker']);

  test('a word that the vocabulary lacks counts once it is added, by `ats lexicon add` and --lexicon', async () => {
    expect([...vocabulary().lexicon.labels].filter((label) => /zorb/i.test(label))).toEqual([]);
    const cwd = folder({ 'posting.md': POSTING, 'cv.md': CV });
    const args = ['score', 'posting.md', '--cv', 'cv.md', '--format', 'json'];
    const ids = (stdout: string): string[][] =>
      JSON.parse(stdout).items.map(({ id, status }: { id: string; status: string }) => [id, status]);

    expect(ids((await run(args, { cwd })).stdout)).toEqual([['docker', 'covered']]);
    expect((await run(['lexicon', 'add', 'zorbing', 'frobnication', '--kind', 'practice'], { cwd })).status).toBe(0);
    expect(ids((await run([...args, '--lexicon', 'ats-lexicon.yaml'], { cwd })).stdout)).toEqual([
      ['zorbing', 'covered'],
      ['frobnication', 'missing'],
      ['docker', 'covered'],
    ]);
  });

  test('with another name and what it implies', async () => {
    const own = `field: own
concepts:
  - {id: zorbing, prefLabel: Zorbing, altLabels: [globe riding], es: [esferismo], kind: practice, implies: [bubble-sports]}
  - {id: bubble-sports, prefLabel: Bubble sports, kind: practice}
`;
    const cwd = folder({
      'own.yaml': own,
      'posting.md': postingOf(['Zorbing', 'Bubble sports']),
      'cv.md': cvOf(['Taught globe riding for years']),
    });
    const ran = await run(['score', 'posting.md', '--cv', 'cv.md', '--format', 'json', '--lexicon', 'own.yaml'], {
      cwd,
    });
    expect(JSON.parse(ran.stdout).items).toMatchObject([
      { id: 'zorbing', status: 'covered', evidence: [{ via: 'alias', surface: 'globe riding' }] },
      { id: 'bubble-sports', status: 'implied' },
    ]);
  });
});
