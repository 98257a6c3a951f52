import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { CV, FILES } from '../support/files.js';
import { useRooms } from '../support/rooms.js';
import { expectRefusal, run } from '../support/run.js';

const room = useRooms();

const EMPTY_PARTS = { required: null, preferred: null, hard: null, soft: null, literal: null };
const LORRY = postingOf(['A lorry', 'Two strong arms']);

describe('complaint 6: a silent empty result that looks like a pass, or like a fail', () => {
  test.each([
    ['asks for nothing that is known', LORRY],
    ['asks for nothing at all', '# Vacancy\n\nWe are hiring, and the successful candidate may apply at any hour.\n'],
    ['only denies', postingOf(['No Docker', 'Kubernetes is not required'])],
    ['only offers', '# Vacancy\n\nWe are hiring. Apply now.\n\n## What we offer\n\n- Docker the dog\n- Yoga\n'],
    ['only has knock-out questions', postingOf(['Five years of experience', 'Fluent German'])],
  ])('a posting that %s has no score, and the coverage says why', (_, posting) => {
    for (const cv of [cvOf(['Ran Docker, Kubernetes and Python']), '', CV]) {
      const { score, parts, items, warnings, suggestions } = coverageOf({ posting, cv });
      expect({ score, parts, items, suggestions }).toEqual({
        score: null,
        parts: EMPTY_PARTS,
        items: [],
        suggestions: [],
      });
      expect(warnings.filter(({ code }) => code === 'nothing-to-measure')).toMatchObject([
        { message: expect.stringMatching(/nothing to measure/) },
      ]);
    }
  });

  test.each([
    ['no preferred term', postingOf(['Docker']), 'preferred'],
    ['no required term', postingOf([], ['Docker']), 'required'],
    ['no soft skill', postingOf(['Docker']), 'soft'],
    ['no technology', postingOf(['Teamwork']), 'hard'],
  ] as const)('with %s, that part is null, and no other', (_, posting, part) => {
    const { score, parts } = coverageOf({ posting, cv: CV });
    expect(score).not.toBeNull();
    expect(parts[part]).toBeNull();
    expect(parts.literal).not.toBeNull();
  });

  test('an empty CV is 0, not null: there is something to measure, and it is not shown', () => {
    const { score, items } = coverageOf({ posting: postingOf(['Docker']), cv: '' });
    expect({ score, statuses: items.map(({ status }) => status) }).toEqual({ score: 0, statuses: ['missing'] });
  });

  test.each([
    ['one term', ['Docker'], true],
    ['four', ['Docker', 'SQL', 'Kafka', 'Redis'], true],
    ['five', ['Docker', 'SQL', 'Kafka', 'Redis', 'GraphQL'], false],
  ])('a score that hangs on %s says so: %j', (_, terms, few) => {
    const codes = coverageOf({ posting: postingOf(terms), cv: CV }).warnings.map(({ code }) => code);
    expect(codes.includes('few-terms')).toBe(few);
  });
});

describe('complaint 6, on the command line', () => {
  const score = (cwd: string, ...more: string[]) => run(['score', 'posting.md', '--cv', 'cv.md', ...more], { cwd });

  test('the report says that there is nothing to measure, and shows no number', async () => {
    const { status, stdout } = await score(room({ ...FILES, 'posting.md': LORRY }));
    expect(status).toBe(0);
    expect(stdout).toMatch(/nothing to measure/i);
    expect(stdout).not.toMatch(/Coverage \d|\d+ of 100|NaN|null|undefined/);
  });

  test('so does the JSON, with the reason on standard error', async () => {
    const { status, stdout, stderr } = await score(room({ ...FILES, 'posting.md': LORRY }), '--format', 'json');
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, score: null, parts: EMPTY_PARTS, items: [] });
    expect(stderr).toMatch(/^ats: warning: [^\n]*nothing to measure\n$/);
  });

  test.each([['0'], ['100']])('and it never passes --min-coverage %s', async (points) => {
    const ran = await score(room({ ...FILES, 'posting.md': LORRY }), '--min-coverage', points);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toBe(`ats: coverage is below ${points} (nothing to measure)\n`);
  });

  test.each<[string, Record<string, string>, string[], RegExp]>([
    ['an empty posting', { 'posting.md': '' }, [], /posting\.md/],
    ['a posting of white space', { 'posting.md': ' \n\t\n\n' }, [], /posting\.md/],
    ['a posting of bytes', { 'posting.md': '\u0000\u0001\u0002PNG' }, [], /posting\.md/],
    ['a CV that is not there', {}, ['--cv', 'none.md'], /none\.md does not exist/],
    ['a ledger that is no YAML', { 'facts.yaml': 'facts: [' }, [], /facts\.yaml/],
    [
      'a ledger of unknown concepts',
      { 'facts.yaml': FILES['facts.yaml'].replace('[docker]', '[dokker]') },
      [],
      /dokker/,
    ],
  ])('%s is refused in one line, with status 2', async (_, files, more, line) => {
    expectRefusal(await score(room({ ...FILES, ...files }), ...more), line);
  });

  test('a posting that is not there is refused', async () => {
    expectRefusal(await run(['score', 'none.md', '--cv', 'cv.md'], { cwd: room(FILES) }), /none\.md does not exist/);
  });

  test('an empty standard input is refused', async () => {
    expectRefusal(await run(['score', '-', '--cv', 'cv.md'], { cwd: room(FILES) }), /standard input/);
  });
});
