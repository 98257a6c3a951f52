import { describe, expect, test } from 'vitest';
import { expectRefusal, folder, run } from '../support/run.js';

const POSTING = `# Orchard Engineer

We are hiring, and the successful candidate may apply at any hour.

## Requirements

- 5+ years of Go or Rust, ideally on Kubernetes, plus solid SQL
- Work with the QA and DevOps teams, and know Zorpstream

## Nice to have

- Kafka
- Willing to travel
- Some travel, no security clearance
`;

const told = async (...words: string[]): Promise<string> => {
  const cwd = folder({ 'job.md': POSTING });
  const { status, stdout, stderr } = await run(['explain', ...words], { cwd, env: { COLUMNS: '200' } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

describe('ats explain --posting', () => {
  test.each<[string, string[], RegExp[]]>([
    [
      'a line: its section, cues and how far they reach, years, each term with its rules, the losers too',
      ['--posting', 'job.md:7'],
      [
        /^line 7: “5\+ years of Go or Rust/m,
        /^ {2}section required “Requirements”$/m,
        /^ {4}name-of-a-section: /m,
        /^ {2}cue “ideally” wishes for: “ideally on Kubernetes, plus solid SQL”$/m,
        /^ {2}years “5\+ years”, of “of Go or Rust”$/m,
        /^ {2}Go \(go\): required, 5 years, or Rust$/m,
        /^ {4}or-between → alternatives: /m,
        /^ {2}SQL \(sql\): preferred$/m,
        /^ {4}cue-of-clause → preferred by “ideally”: /m,
        /^ {4}section → required, but came later: /m,
        /^ {2}check years: “5\+ years of Go or Rust”$/m,
        /^ {4}years-figure: /m,
      ],
    ],
    [
      'what is no demand, and a name that no lexicon has',
      ['--posting', 'job.md:8'],
      [
        /^ {2}DevOps \(devops\): no demand$/m,
        /^ {4}team-one-works-with → no demand: /m,
        /^ {2}“Zorpstream”, which no lexicon has: told as unknown$/m,
      ],
    ],
    [
      'a question that is only wished for, and those that do not count',
      ['travel', '--posting', 'job.md'],
      [
        /^ {2}check travel, only wished for: “Willing to travel”$/m,
        /^ {4}travel-words: /m,
        /^ {4}wished-by-its-words → only wished for: /m,
        /^ {2}check travel, not counted: “Some travel”$/m,
        /^ {4}asked-before → not counted: /m,
        /^ {2}check clearance, not counted: “security clearance”$/m,
        /^ {4}said-to-be-needless → not counted: /m,
      ],
    ],
    ['a term', ['k8s', '--posting', 'job.md'], [/^line 7: /, /Kubernetes \(kubernetes\): preferred/]],
    ['words that are no term', ['Zorpstream', '--posting', 'job.md'], [/^line 8: /]],
    [
      'a heading',
      ['--posting', 'job.md:10'],
      [/^line 10 holds no sentence: .*preferred$/m, /^ {2}name-of-a-section: /m],
    ],
    ['words that are not there', ['Cobol', '--posting', 'job.md'], [/^the posting has no “Cobol”$/m]],
  ])('%s', async (_, words, lines) => {
    const stdout = await told(...words);
    for (const line of lines) expect(stdout).toMatch(line);
    expect(stdout.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  test('as JSON, with spans into the posting', async () => {
    const [sentence] = JSON.parse(await told('--posting', 'job.md:12', '--json'));
    expect(POSTING.slice(sentence.start, sentence.end)).toBe('Kafka');
    expect(sentence).toMatchObject({
      line: 12,
      section: { kind: 'preferred' },
      terms: [{ conceptId: 'kafka', importance: 'preferred', steps: [{ id: 'section-of-wishes', by: null }] }],
    });
  });

  test.each<[string, string[], RegExp]>([
    ['a line that is not there', ['--posting', 'job.md:99'], /lines 1 to 15/],
    ['neither a line nor a term', ['--posting', 'job.md'], /name a line/],
    ['a posting that is not there', ['--posting', 'none.md:3'], /none\.md/],
    ['neither a phrase nor a posting', [], /give a phrase/],
  ])('%s is refused in one line', async (_, words, message) => {
    expectRefusal(await run(['explain', ...words], { cwd: folder({ 'job.md': POSTING }) }), message);
  });
});
