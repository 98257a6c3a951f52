import { parseArgs } from 'node:util';
import { measure } from 'mitata';
import { findMentions } from '#dist/matching/match.js';
import { loadVocabulary } from '#dist/vocabulary/open.js';
import { alternation, bareScan, type Engine, natural, openWink, ourMatching, ours } from './engines.js';
import { formsNowhere, formsOf, someOf } from './forms.js';
import { judgeMany, REPORTS } from './reports.js';
import { measureTargets } from './targets.js';
import { jobText } from './texts.js';

/**
 * Runs the benchmarks and prints one small table each, the targets first. `--smoke` runs all of them briefly, to see that
 * they run; `--targets` runs no others; `--whole-pipe` lets wink-nlp do all that it does when no pipe is named.
 */
const {
  smoke,
  targets: onlyTargets,
  'whole-pipe': wholePipe,
} = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    targets: { type: 'boolean', default: false },
    'whole-pipe': { type: 'boolean', default: false },
  },
}).values;

const NANOSECONDS_A_MILLISECOND = 1e6;
const KILO = 1000;
const COMPARED_LENGTH = 32 * KILO;
const COMPARED_FORMS = smoke ? [1000] : [1000, 9000];
const FORM_COUNTS = smoke ? [1000] : [1000, 3000, 9000];
const FORMS_LENGTH = (smoke ? 50 : 1000) * KILO;
const MATCHING = 'ours, matching';
const WHOLE = 'ours, with guards and all';
const LENGTHS = (smoke ? [10, 100] : [10, 100, 1000, 10_000]).map((kilo) => kilo * KILO);

/** The median time of one call, in milliseconds. A garbage collection in between is not part of it. */
const timeOf = async (work: () => unknown): Promise<number> => {
  const { p50 } = await measure(work, smoke ? { min_cpu_time: 1e7, min_samples: 2 } : { min_samples: 7 });
  return p50 / NANOSECONDS_A_MILLISECOND;
};

const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};
const row = (name: string, ...cells: string[]): void => {
  print(name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join(''));
};
const rate = (length: number, milliseconds: number): string => (length / milliseconds / KILO).toFixed(2);

const wink = openWink(wholePipe);

const compare = async (forms: readonly string[]): Promise<void> => {
  const text = jobText(COMPARED_LENGTH);
  const engines: [string, () => Engine][] = [
    [MATCHING, () => ourMatching(forms)],
    [WHOLE, () => ours(forms, vocabulary)],
    [wholePipe ? 'wink-nlp, its whole pipe' : 'wink-nlp, custom entities only', () => wink(forms)],
    ['one RegExp of all forms', () => alternation(forms)],
    ['natural words and a Set', () => natural(forms)],
    ['bare scan: the limit', () => bareScan],
  ];
  print(`\n${forms.length} forms in ${text.length / KILO} thousand UTF-16 units of postings`);
  row('', 'MB/s', 'matching is', 'found');
  let own = 0;
  for (const [name, make] of engines) {
    const engine = make();
    const found = engine(text);
    if (found === 0) throw new Error(`${name} finds nothing: it was not given its forms`);
    const milliseconds = await timeOf(() => engine(text));
    own ||= milliseconds;
    const ratio = milliseconds / own;
    row(name, rate(text.length, milliseconds), `${ratio.toFixed(2)} x`, engine === bareScan ? '' : String(found));
  }
};

const started = performance.now();
const vocabulary = await loadVocabulary();
const firstOpened = performance.now() - started;
const all = formsOf(vocabulary.lexicon);
const present = new Set(findMentions(jobText(COMPARED_LENGTH), vocabulary).map(({ form }) => form.toLowerCase()));
print(`Node ${process.version}. MB/s: millions of UTF-16 units a second, the median of several runs.`);

print('\nTargets, as ratios of this run: works take turns, the median counts');
for (const { name, figure, target, reached } of measureTargets(vocabulary, all, smoke)) {
  print(`${name.padEnd(52)}${figure.padStart(12)}${target.padStart(14)}  ${reached ? 'reached' : 'not reached'}`);
}
if (onlyTargets) process.exit();

for (const count of COMPARED_FORMS) await compare(someOf(all, count, present));

const text = jobText(FORMS_LENGTH);
let fewest = 0;

/** Prints the time of an engine, and how it compares with that of the first in its table. */
const compareForms = async (name: string, engine: Engine, isFirst: boolean): Promise<void> => {
  const each = (await timeOf(() => engine(text))) / text.length;
  if (isFirst) fewest = each;
  const found = String(engine(text));
  row(name, (each * NANOSECONDS_A_MILLISECOND).toFixed(1), (each / fewest).toFixed(2), found);
};

const counts = [...FORM_COUNTS, ...(smoke ? [] : [all.length])];
for (const [name, make] of [
  [MATCHING, ourMatching],
  [WHOLE, (forms: readonly string[]) => ours(forms, vocabulary)],
] as const) {
  print(`\nTime by the number of forms: ${name}`);
  row('', 'ns/unit', 'to the first', 'found');
  for (const count of counts)
    await compareForms(`${count} forms`, make(someOf(all, count, present)), count === counts[0]);
}

print('\nTime by the number of forms where they find no more: a thousand of the vocabulary, all others nowhere');
row('', 'ns/unit', 'to the first', 'found');
const nowhere = formsNowhere(all);
for (const count of counts) {
  const forms = [...someOf(all, 1000, present), ...nowhere.slice(0, count - 1000)];
  await compareForms(`${MATCHING}, ${forms.length}`, ourMatching(forms), count === counts[0]);
}

print('\nThe built-in vocabulary, with its guards');
const whole = (await timeOf(() => findMentions(text, vocabulary))) / text.length;
const { count } = vocabulary.lexicon.forms;
row(`${count} forms`, `${(whole * NANOSECONDS_A_MILLISECOND).toFixed(1)} ns/unit`);

print('\nTime by the length of the text, built-in vocabulary');
row('', 'ms', 'ns/unit');
for (const length of LENGTHS) {
  const long = jobText(length);
  const milliseconds = await timeOf(() => findMentions(long, vocabulary));
  row(`${length / KILO} thousand units`, milliseconds.toFixed(1), ((milliseconds / length) * 1e6).toFixed(1));
}

print('\nStart');
row('', 'ms');
row('opening the vocabulary, at first', firstOpened.toFixed(1));
row('again', (await timeOf(() => loadVocabulary())).toFixed(1));

const judged = judgeMany(220, vocabulary);
print(
  `\nReports on a posting of ${judged.coverage.items.length} requirements; the first of a process has its loading with it`,
);
row('', 'first, ms', 'again, ms', 'KB');
for (const [name, load] of REPORTS) {
  const before = performance.now();
  const draw = await load();
  const report = draw(judged);
  const first = performance.now() - before;
  row(name, first.toFixed(1), (await timeOf(() => draw(judged))).toFixed(1), (report.length / KILO).toFixed(0));
}
