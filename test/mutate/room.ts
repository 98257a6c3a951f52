import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, changed, changesOf } from './mutants.js';

const ROOT = process.cwd();
/** Where mutants live: a copy of what is compiled, for this process only, so that nothing else ever runs one. */
const ROOM = join(ROOT, '.bench/mutants', String(process.pid));

/** A mutant: a change of a compiled module, and the same one in its source. */
export interface Mutant {
  /** The module without folder and extension of its side: `posting/sections/resolve`. */
  module: string;
  line: number;
  compiled: Change;
  source: Change;
  /** The source's text that is changed, in one line. */
  was: string;
}

/** Makes the room from what is built and compiled. */
export const openRoom = (): void => {
  mkdirSync(ROOM, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(ROOM, 'package.json'));
  cpSync(join(ROOT, 'dist'), join(ROOM, 'dist'), { recursive: true });
  cpSync(join(ROOT, '.bench/test'), join(ROOM, 'test'), { recursive: true });
};

export const closeRoom = (): void => rmSync(ROOM, { recursive: true, force: true });

const compiledPath = (folder: string, module: string): string => join(folder, 'dist', `${module}.js`);

/**
 * The mutants of a module of `src`. Changes are found in the source and in what it compiles to alike, one by one; a module
 * where the two do not match has none, and that is told.
 */
export const mutantsOf = (module: string): Mutant[] => {
  const source = readFileSync(join(ROOT, 'src', `${module}.ts`), 'utf8');
  const [written, compiled] = [
    changesOf(source, 'ts'),
    changesOf(readFileSync(compiledPath(ROOT, module), 'utf8'), 'js'),
  ];
  if (written.length !== compiled.length || written.some(({ kind }, i) => kind !== compiled[i]?.kind)) {
    process.stdout.write(`${module}: its source and what it compiles to do not match\n`);
    return [];
  }
  return written.flatMap((change, i): Mutant[] => {
    const other = compiled[i];
    if (!other) return [];
    const was = source.slice(change.start, change.end).replace(/\s+/g, ' ');
    return [{ module, line: source.slice(0, change.start).split('\n').length, compiled: other, source: change, was }];
  });
};

/** Longer than this no check takes: the mutant does not end. */
const LONGEST = 60_000;

/** Who kills a mutant in a process of its own: the name of a posting or pin, the error's first words; null if it lives. */
export const killerOf = (
  { module, compiled }: Pick<Mutant, 'module' | 'compiled'>,
  what: 'frozen' | 'pins',
  first: readonly string[],
): string | null => {
  const place = compiledPath(ROOM, module);
  const whole = readFileSync(place, 'utf8');
  writeFileSync(place, changed(whole, compiled));
  const run = spawnSync(process.execPath, [join(ROOM, 'test/mutate/kill.js'), what, ...first], {
    encoding: 'utf8',
    timeout: LONGEST,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writeFileSync(place, whole);
  if (run.status === 0) return null;
  return run.stdout || /\w*Error: .*/.exec(run.stderr)?.[0] || 'no end';
};
