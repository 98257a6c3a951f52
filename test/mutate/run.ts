import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeRoom, killerOf, type Mutant, mutantsOf, openRoom } from './room.js';
import { rulesOf } from './rules.js';
import { sampleOf } from './sample.js';

/**
 * Makes single mutants of the rules and tells which survive: `npm run mutate -- [PATH…] [--each N] [--sample N] [--seed N]
 * [--by pins,frozen] [--again]`. Each is judged by the pins, then by the frozen lines of the project's own postings, which
 * take ten times as long. `--each` bounds the mutants of one sort in one file, `--sample` all; `--again` tries the last
 * run's survivors only.
 */
const { values, positionals } = parseArgs({
  options: {
    each: { type: 'string', default: 'Infinity' },
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    by: { type: 'string', default: 'pins,frozen' },
    again: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const SURVIVORS = join(process.cwd(), '.bench/survivors.json');
const told = ({ module, line, source, was }: Mutant): string =>
  `src/${module}.ts:${line} ${source.kind}: ${was.slice(0, 120)} → ${source.to.slice(0, 120) || 'nothing'}`;

openRoom();
const last: readonly string[] =
  values.again && existsSync(SURVIVORS) ? JSON.parse(readFileSync(SURVIVORS, 'utf8')) : [];
const all = rulesOf(positionals).flatMap(mutantsOf);
const mutants = values.again
  ? all.filter((one) => last.includes(told(one)))
  : sampleOf(all, { each: Number(values.each), all: Number(values.sample), seed: Number(values.seed) });

const kills = new Map<string, number>();
const killed = { frozen: 0, pins: 0 };
const survivors: string[] = [];

/** The postings that kill most come first: most mutants are dead after one or two. */
const deadliest = (): string[] => [...kills].sort((a, b) => b[1] - a[1]).map(([name]) => name);

const isDead = (mutant: Mutant, by: 'pins' | 'frozen'): boolean => {
  const killer = values.by.includes(by) ? killerOf(mutant, by, by === 'frozen' ? deadliest() : []) : null;
  if (killer === null) return false;
  killed[by]++;
  if (by === 'frozen') kills.set(killer, (kills.get(killer) ?? 0) + 1);
  else process.stdout.write(`      ${told(mutant)}\n      killed: ${killer}\n`);
  return true;
};

for (const mutant of mutants) {
  if (isDead(mutant, 'pins') || isDead(mutant, 'frozen')) continue;
  survivors.push(told(mutant));
  process.stdout.write(`LIVES ${told(mutant)}\n`);
  if (!values.again) writeFileSync(SURVIVORS, JSON.stringify(survivors, null, 1));
}
closeRoom();
process.stdout.write(
  `${all.length} made, ${mutants.length} tried, ${killed.pins} killed by pins, ${killed.frozen} by frozen lines, ${survivors.length} live\n`,
);
