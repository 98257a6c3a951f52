import { describe, expect, test } from 'vitest';
import { expectRefusal, folder, run, runAlone } from '../support/run.js';

const COMMANDS = [
  'score',
  'watch',
  'completion',
  'export',
  'fetch',
  'terms',
  'explain',
  'facts',
  'diff',
  'lexicon list',
  'lexicon check',
  'lexicon add',
];

describe('help', () => {
  test.each(COMMANDS)('for %s says what it does, with an example', async (command) => {
    const { status, stdout, stderr } = await run([...command.split(' '), '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: ats ${command}`));
    expect(stdout).toMatch(new RegExp(`\\nExamples?:\\n {2}.*ats ${command}.*\\n`));
  });

  test('names every command, and what the exit status means', () => {
    const { status, stdout, stderr } = runAlone(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = new Set(COMMANDS.map((command) => command.split(' ')[0]));
    expect([...names].filter((name) => !new RegExp(`^ {2}${name} `, 'm').test(stdout))).toEqual([]);
    expect(stdout).toMatch(/^Exit status:\n {2}0 .*\n {2}1 .*--min-coverage\n {2}2 .*\n$/m);
  });

  test('for a group names its commands', async () => {
    expect((await run(['lexicon', '--help'])).stdout).toMatch(/ list [\s\S]* check [\s\S]* add /);
  });
});

test('the version is the package’s', () => {
  expect(runAlone(['--version'])).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: '',
  });
});

describe('a command line that is wrong is refused in one line:', () => {
  test.each([
    ['no command', [], /no command/],
    ['an unknown command', ['scor'], /scor/],
    ['an unknown option', ['--bogus'], /--bogus/],
    ['an unknown option of a command', ['score', 'posting.md', '--bogus'], /--bogus/],
    ['no posting', ['score'], /posting/],
    ['two postings', ['score', 'a.md', 'b.md'], /too many/],
    ['no text', ['terms'], /text/],
    ['no phrase', ['explain'], /phrase/],
    ['an unknown format', ['score', 'a.md', '--format', 'xml'], /terminal/],
    ['all of a report and little of it', ['score', 'a.md', '--quiet', '--all'], /--all/],
    ['an option without its value', ['score', 'a.md', '--cv'], /--cv/],
    ['a group without its command', ['lexicon'], /no command/],
    ['an unknown command of a group', ['lexicon', 'lst'], /lst/],
    ['two forms at once', ['terms', 'a.md', '--json', '--ndjson'], /'--json' cannot be used with option '--ndjson'/],
    ['JSON that would be saved as Markdown', ['fetch', 'a.md', '--json', '--save'], /'--json' cannot be used with/],
    ...['abc', '-1', '101', '50,5', '0x10', '1e1', 'NaN', '5 0'].map((points): [string, string[], RegExp] => [
      `a least coverage of ${points}`,
      ['score', 'a.md', '--min-coverage', points],
      /Give a number from 0 to 100/,
    ]),
    ...['here', 'javascript:alert(1)', 'example.com/jobs/42'].map((address): [string, string[], RegExp] => [
      `the address ${address}`,
      ['score', 'a.html', '--url', address],
      /Give an address that begins with https:/,
    ]),
  ])('%s', (_, args, line) => {
    const ran = runAlone(args, { cwd: folder() });
    expectRefusal(ran, line);
    expect(ran.stderr).toMatch(/ats --help|ats \w+ --help/);
  });

  test.each<[string[], string]>([
    [['score', ''], '<posting>'],
    [['score', 'a.md', '--cv', ''], '--cv'],
    [['score', 'a.md', '--facts', ' '], '--facts'],
    [['score', 'a.md', '--output', ''], '--output'],
    [['score', 'a.md', '--baseline', ''], '--baseline'],
    [['score', 'a.md', '--lexicon', 'b.yaml', '--lexicon', ''], '--lexicon'],
    [['watch', ''], '<posting>'],
    [['diff', 'a.json', ''], '<after>'],
    [['explain', ''], '<phrase>'],
    [['terms', ''], '<text>'],
    [['lexicon', 'add', 'Foo', '--to', ''], '--to'],
  ])('nothing, where a value should be: %j', async (args, name) => {
    const line = new RegExp(`^ats: ${name} is empty; give it a value`);
    expectRefusal(await run(args, { cwd: folder() }), line);
  });
});
