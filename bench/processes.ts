import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Work } from './turns.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ROOT = pathOf('../../');
const BIN = pathOf('../../dist/bin.js');
const WINK = pathOf('./wink-ndjson.js');
const POSTING = 'jobs/senior-integration-engineer.md';
const MOST_OUTPUT = 1 << 28;

/** Says at its end how much memory a process took at most. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('maximum '+process.resourceUsage().maxRSS))`;

/** Runs Node to its end with a file as its standard input, and gives what it wrote. Throws where it did not go well. */
const runNode = (args: readonly string[], input = '/dev/null', output: 'pipe' | 'ignore' = 'ignore') => {
  const stdin = openSync(input, 'r');
  const stdio = [stdin, output, 'pipe'] as const;
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: MOST_OUTPUT } as const;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { ...options, stdio: [...stdio] });
  closeSync(stdin);
  if (error) throw error;
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return { stdout, stderr };
};

/** `node -e 0`, and a cold `ats score`, as whole processes. */
export const coldWorks = (): Work[] => [() => runNode(['-e', '0']), () => runNode([BIN, 'score', POSTING])];

/** The most memory that a cold `ats score` takes, in megabytes. */
export const coldMemory = (): number => {
  const { stderr } = runNode(['--import', TELL_MEMORY, BIN, 'score', POSTING]);
  return Number(/maximum (\d+)/.exec(stderr)?.[1]) / 1000;
};

/** The number of finds in lines of answers. */
const countOf = (answers: string): number =>
  answers
    .split('\n')
    .filter((line) => line !== '')
    .reduce((count, line) => {
      const { mentions }: { mentions: unknown[] } = JSON.parse(line);
      return count + mentions.length;
    }, 0);

/**
 * `ats terms --ndjson` and wink-nlp's custom entities, as whole processes that read the same records and know the same
 * forms. Throws where one of them finds nothing.
 */
export const withRecordWorks = <Result>(
  records: string,
  forms: readonly string[],
  use: (works: readonly Work[], found: readonly number[]) => Result,
): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'ats-bench-'));
  try {
    const input = join(folder, 'records.ndjson');
    const known = join(folder, 'forms.json');
    writeFileSync(input, records);
    writeFileSync(known, JSON.stringify(forms));
    const commands = [
      [BIN, 'terms', '-', '--ndjson'],
      [WINK, known],
    ];
    const found = commands.map((args) => countOf(runNode(args, input, 'pipe').stdout));
    if (found.includes(0)) throw new Error('one finds nothing: it was not given its forms');
    return use(
      commands.map((args) => () => runNode(args, input)),
      found,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
