import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '#dist/vocabulary/open.js';
import { ROOT } from '../support/vocabulary.js';
import { openBench, runCase } from './case.js';
import { readCorpus } from './inputs.js';
import { caseRandom } from './random.js';

const CASES = 200;
const SEED = 14;

describe('whatever is given', async () => {
  const bench = openBench(readCorpus(ROOT), await loadVocabulary());

  test('is judged as its own numbers and texts say, or refused in plain words', async () => {
    const found: string[] = [];
    let judged = 0;
    for (let number = 0; number < CASES; number++) {
      const { faults, refused } = await runCase(bench, caseRandom(SEED, number));
      if (refused === null) judged++;
      found.push(...faults.map((fault) => `--seed ${SEED} --from ${number}: ${fault}`));
    }
    expect(found).toEqual([]);
    // Refusals alone would tell little.
    expect(judged).toBeGreaterThan(CASES / 3);
  });

  test('is the same case again by its seed and its number', async () => {
    const [first, again] = [await runCase(bench, caseRandom(SEED, 7)), await runCase(bench, caseRandom(SEED, 7))];
    expect(again).toEqual(first);
    expect((await runCase(bench, caseRandom(SEED, 8))).input).not.toEqual(first.input);
  });
});
