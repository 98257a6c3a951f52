import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { candidatesFor } from '../../src/cli/completion/candidates.js';
import { SHELLS } from '../../src/cli/completion/scripts.js';
import { program } from '../../src/cli/program.js';
import { NO_TERMINAL, runInShell } from '../support/live.js';
import { BIN, expectRefusal, folder, run, runAlone } from '../support/run.js';
import { startInTerminal } from '../support/session.js';

const FORMATS = ['terminal', 'json', 'markdown', 'html'];
const LEXICON = ['list', 'check', 'add'];

describe('what may stand at the cursor', () => {
  const ats = program(() => {});
  const wordsFor = (...words: string[]) => candidatesFor(ats, words).words.map(({ word }) => word);
  const filesFor = (...words: string[]) => candidatesFor(ats, words).files;

  test.each([
    [['sc'], ['score']],
    [['score', '--for'], ['--format']],
    [['score', '--format', ''], FORMATS],
    [['score', 'job.md', '--format', 'm'], ['markdown']],
    [['score', '--format=m'], ['--format=markdown']],
    // As bash takes it apart.
    [['score', '--format', '='], FORMATS],
    [['score', '--format', '=', 'm'], ['markdown']],
    [['lexicon', ''], LEXICON],
    [['--verbose', 'lexicon', 'c'], ['check']],
    [['lexicon', 'add', 'Foo', '--kind', 'da'], ['database']],
    [['help', 'lex'], ['lexicon']],
    [['help', 'lexicon', ''], LEXICON],
    [['completion', ''], [...SHELLS]],
    [['score', '--verb'], ['--verbose']],
    [['explain', '--lexicon', 'mine.yaml', '--js'], ['--json']],
    [['score', '--', '--for'], []],
    [['diff', 'a.json', 'b.json', ''], []],
    [['none-such', ''], []],
    [['score', '--min-coverage', ''], []],
    [['explain', ''], []],
  ])('%j', (words, expected) => {
    expect(wordsFor(...words)).toEqual(expected);
  });

  test('is every command that the help lists, with what it does', () => {
    const { words } = candidatesFor(ats, ['']);
    expect(words.map(({ word }) => word)).toEqual(ats.commands.map((one) => one.name()));
    expect(words.every(({ meaning }) => meaning !== '')).toBe(true);
  });

  test.each([
    [['score', ''], true],
    [['score', 'jo'], true],
    [['watch', '--quiet', 'jo'], true],
    [['score', '--cv', ''], true],
    [['score', '--cv=c'], true],
    [['diff', 'a.json', ''], true],
    [['export', 'job.md', '--output', 'r'], true],
    [[''], false],
    [['score', 'job.md', ''], false],
    [['score', '--'], false],
    [['score', '--format', ''], false],
    [['lexicon', ''], false],
    [['explain', ''], false],
  ])('may be a file: %j is %s', (words, expected) => {
    expect(filesFor(...words)).toBe(expected);
  });
});

test('a request is answered at once, without a word besides', () => {
  const { status, stdout, stderr } = runAlone(['completion', '--', 'score', '--format', '']);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${FORMATS.join('\n')}\n`, stderr: '' });
});

/** Tells each chunk of the bundle that a process reads. */
const TELL_CHUNKS = `data:text/javascript,import fs from 'node:fs';import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.cjs')) process.stderr.write(path + '\\n');
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();`;

test('a request loads nothing of what a command works with', () => {
  const args = ['--import', TELL_CHUNKS.replaceAll('\n', ''), BIN, 'completion', '--', 'score', ''];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const chunks = stderr.split('\n').filter((line) => line.endsWith('.cjs'));
  // The bundler names each file that a chunk has code of.
  const files = chunks.flatMap(
    (path) => readFileSync(path, 'utf8').match(/(?<=^\/\/ )(?:dist|node_modules)\/.+$/gm) ?? [],
  );
  expect(files).toContain('dist/cli/completion/candidates.js');
  const heavy =
    /zod|yaml|chokidar|wink|natural|cheerio|undici|micromark|dist\/(?:posting|matching|vocabulary\/(?!types))/;
  expect(files.filter((file) => heavy.test(file))).toEqual([]);
});

test('a shell that there is no script for is refused', async () => {
  expectRefusal(await run(['completion', 'tcsh']), /bash, zsh, fish, powershell/);
});

const missing = (shell: string): string | null =>
  spawnSync(shell, ['--version']).error ? `${shell} is not installed here` : null;

/** `ats` as a shell finds it. */
const ATS = {
  bash: `ats() { '${process.execPath}' '${BIN}' "$@"; }`,
  fish: `function ats; '${process.execPath}' '${BIN}' $argv; end`,
};
const FILES = { 'job one.md': '', 'cv.md': '' };

test('bash is given the candidates, and no word of what was typed is run', async () => {
  const ask = (...words: string[]) =>
    `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _ats; echo "\${COMPREPLY[@]}"`;
  const lines = [
    'source <(ats completion bash)',
    'source <(ats completion bash)',
    ask('ats', 'sc'),
    ask('ats', 'score', '--for'),
    ask('ats', 'score', '--format', "''"),
    ask('ats', 'lexicon', "''"),
    ask('ats', "'$(touch run)'", "'`touch run`'", "'; touch run'", "''"),
    'ls',
  ];
  const { stdout, stderr } = await runInShell(lines.join('\n'), { cwd: folder(FILES) });
  expect(stderr).toBe('');
  expect(stdout).toBe(`score\n--format\n${FORMATS.join(' ')}\n${LEXICON.join(' ')}\n\ncv.md\njob one.md\n`);
});

test('fish is given the candidates with what they mean, and files', ({ skip }) => {
  skip(missing('fish') !== null, missing('fish') ?? '');
  const ask = (line: string) => `complete -C '${line}'`;
  const script = [
    ATS.fish,
    'ats completion fish | source',
    ...['ats sc', 'ats score --for', 'ats score --format ', 'ats lexicon ', 'ats score jo', 'ats score --cv=c'].map(
      ask,
    ),
  ].join('\n');
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], { cwd: folder(FILES), encoding: 'utf8' });
  expect(stderr).toBe('');
  const words = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]);
  expect(words).toEqual([
    'score',
    '--format',
    ...[...FORMATS].sort(),
    ...[...LEXICON].sort(),
    'job one.md',
    '--cv=cv.md',
  ]);
  expect(stdout).toMatch(/^score\tscore the CV/);
});

describe('a tab that is typed completes in', () => {
  const START = {
    bash: `PS1='% ' exec bash --norc --noprofile -i`,
    zsh: `PS1='%% ' exec zsh -f -i`,
  };
  const READY = { bash: '', zsh: 'bindkey -e; autoload -Uz compinit && compinit -u; ' };

  test.for(['bash', 'zsh'] as const)('%s', async (shell, { skip }) => {
    const why = NO_TERMINAL ?? missing(shell);
    skip(why !== null, why ?? '');
    const session = startInTerminal(START[shell], folder(FILES));
    const type = (text: string) => session.process.stdin?.write(text);
    await session.see(/% /);
    type(`${ATS.bash}; ${READY[shell]}source <(ats completion ${shell}); echo rea''dy\r`);
    await session.see(/ready/);
    // At the line's begin an `echo` is put before what was completed.
    type('ats sc\t--for\tma\tjob\t--cv c\t\u0001echo \r');
    await session.see(/^ats score --format markdown job one\.md --cv cv\.md\s*$/m);
  });
});
