import type { Vocabulary } from '#dist/vocabulary/open.js';
import { matchAll, openJudge } from './judging.js';
import { coldMemory, coldWorks, withRecordWorks } from './processes.js';
import { postingsOf, recordsOf } from './texts.js';
import { takeTurns } from './turns.js';

const KILO = 1000;
const MATCHINGS = 20;

/** V8 compiles what judges a posting well after some thousand of them; a process that judges many soon has. */
const WARMING = 200;

/** One figure beside what is to be reached. */
export interface Target {
  name: string;
  figure: string;
  target: string;
  reached: boolean;
}

const atMost = (name: string, value: number, most: number, unit = 'x'): Target => ({
  name,
  figure: `${value.toFixed(most < 10 ? 2 : 0)} ${unit}`,
  target: `<= ${most} ${unit}`,
  reached: value <= most,
});
const atLeast = (name: string, value: number, least: number, unit = 'x'): Target => ({
  name,
  figure: `${value.toFixed(least < 10 ? 2 : 0)} ${unit}`,
  target: `>= ${least} ${unit}`,
  reached: value >= least,
});

/** How many rounds warm up: a smoke run has no time for it. */
const warm = (most: number, rounds: number): number => (rounds > 1 ? most : 1);

const each = (texts: readonly string[], work: (text: string) => unknown) => (): void => {
  for (const text of texts) work(text);
};

/** Postings judged a second, and the judgement beside the bare matching, with postings of about a kilobyte. */
const judgement = (vocabulary: Vocabulary, rounds: number): Target[] => {
  const judge = openJudge(1, vocabulary);
  const postings = postingsOf(KILO);
  const matching = each(Array.from({ length: MATCHINGS }, () => postings).flat(), (text) => matchAll(text, vocabulary));
  const [, judged] = takeTurns([matching, each(postings, judge)], rounds, warm(WARMING, rounds));
  if (!judged) return [];
  return [
    atLeast('postings of 1 KB judged a second', (postings.length * KILO) / judged.milliseconds, 600, '/s'),
    atMost('the judgement beside the bare matching', judged.ratio * MATCHINGS, 40),
  ];
};

/** What a kilobyte costs in longer postings, to what it costs in one of a kilobyte. */
const byLength = (vocabulary: Vocabulary, rounds: number, sizes: readonly number[]): Target[] => {
  const judge = openJudge(1, vocabulary);
  const texts = [1, ...sizes].map((size) => (size === 1 ? postingsOf(KILO) : postingsOf(size * KILO).slice(0, 1)));
  const lengths = texts.map((some) => some.join('').length);
  const times = takeTurns(
    texts.map((some) => each(some, judge)),
    rounds,
    warm(20, rounds),
  );
  return sizes.map((size, i) => {
    const growth = ((times[i + 1]?.ratio ?? 0) * (lengths[0] ?? 0)) / (lengths[i + 1] ?? 1);
    return atMost(`a kilobyte in a posting of ${size} KB, to one of 1 KB`, growth, 1.5);
  });
};

/** What a posting costs with a longer CV, to what it costs with the CV as it is. */
const byCv = (vocabulary: Vocabulary, rounds: number, factors: readonly number[]): Target[] => {
  const postings = postingsOf(KILO);
  const times = takeTurns(
    [1, ...factors].map((factor) => each(postings, openJudge(factor, vocabulary))),
    rounds,
    warm(20, rounds),
  );
  return factors.map((factor, i) =>
    atMost(`a posting with ${factor} times the CV's text`, times[i + 1]?.ratio ?? Number.NaN, 1.2),
  );
};

/** The targets, in one run: each a ratio but for the postings a second. With `smoke` all briefly, to see that they run. */
export const measureTargets = (vocabulary: Vocabulary, forms: readonly string[], smoke: boolean): Target[] => {
  const rounds = smoke ? 1 : 9;
  const few = smoke ? 1 : 3;
  const [, cold] = takeTurns(coldWorks(), smoke ? 1 : 15);
  const size = (smoke ? 0.1 : 12) * KILO * KILO;
  const [, wink] = withRecordWorks(recordsOf(size), forms, (works) => takeTurns(works, few));
  return [
    ...judgement(vocabulary, rounds),
    ...byLength(vocabulary, few, smoke ? [4] : [4, 16, 64]),
    ...byCv(vocabulary, few, smoke ? [4] : [4, 16]),
    atMost('a cold ats score, to node -e 0', cold?.ratio ?? Number.NaN, 6),
    atMost('its memory', coldMemory(), 120, 'MB'),
    atLeast("ats terms --ndjson, to wink-nlp's custom entities", wink?.ratio ?? Number.NaN, 3),
  ];
};
