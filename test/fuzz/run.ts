import { parseArgs } from 'node:util';
import { loadVocabulary } from '#dist/vocabulary/open.js';
import { type Bench, type Outcome, openBench, runCase } from './case.js';
import { readCorpus } from './inputs.js';
import { caseRandom } from './random.js';

/**
 * Judges random and changed inputs and tells what is not as it should be: `npm run fuzz -- [--seed N] [--cases N] [--from N]
 * [--show]`. A finding names its seed and its number: `--seed S --from N --cases 1 --show` has that case again, alone, and
 * prints its input. The exit status is 1 where something was found.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    show: { type: 'boolean', default: false },
  },
});

/** A case that takes longer than a second for each 100 000 bytes is slow; a short one has its fixed costs too. */
const SLOW_MS = 1000;
const LEAST_UNITS = 100_000;
const EVERY = 1000;

const [seed, cases, from] = [Number(values.seed), Number(values.cases), Number(values.from)];

const tell = (text: string): void => void process.stdout.write(`${text}\n`);

/** The processor time of a piece of work, in milliseconds: what else the machine does is not part of it. */
const measured = async (work: () => Promise<Outcome>): Promise<Outcome & { ms: number }> => {
  const started = process.cpuUsage();
  const outcome = await work();
  const { user, system } = process.cpuUsage(started);
  return { ...outcome, ms: (user + system) / 1000 };
};

const sizeOf = ({ posting, cv, ledger }: Outcome['input']): number =>
  posting.length + (cv?.length ?? 0) + (ledger?.length ?? 0);

/** Runs all cases, and gives how many were judged, refused, wrong and slow. */
const runAll = async (bench: Bench): Promise<Record<'judged' | 'refused' | 'wrong' | 'slow', number>> => {
  const counts = { judged: 0, refused: 0, wrong: 0, slow: 0 };
  for (let number = from; number < from + cases; number++) {
    const { input, faults, refused, ms } = await measured(() => runCase(bench, caseRandom(seed, number)));
    const isSlow = (ms * LEAST_UNITS) / Math.max(LEAST_UNITS, sizeOf(input)) > SLOW_MS;
    counts[refused === null ? 'judged' : 'refused']++;
    if (faults.length > 0) counts.wrong++;
    if (isSlow) counts.slow++;
    for (const fault of faults) tell(`seed ${seed} case ${number} (${input.kind}): ${fault}`);
    if (isSlow)
      tell(`seed ${seed} case ${number} (${input.kind}): slow, ${Math.round(ms)} ms for ${sizeOf(input)} units`);
    if (values.show) tell(JSON.stringify({ ...input, refused }, null, 2));
    if ((number + 1) % EVERY === 0) tell(`${number + 1 - from} cases: ${JSON.stringify(counts)}`);
  }
  return counts;
};

const counts = await runAll(openBench(readCorpus(process.cwd()), await loadVocabulary()));
tell(`seed ${seed}, ${cases} cases: ${JSON.stringify(counts)}`);
process.exitCode = counts.wrong > 0 ? 1 : 0;
