import { describe, expect, test } from 'vitest';
import type { CoverageFact } from '../../src/coverage/schema.js';
import { factsBesides, factsToLead, factsToLeave, worthOf } from '../../src/report/facts.js';

const fact = (id: string, covers: string[], more: Partial<CoverageFact> = {}): CoverageFact => ({
  id,
  statement: id,
  inCv: true,
  line: 1,
  origin: 'stated',
  importance: 'normal',
  carries: 0,
  gain: 0,
  covers,
  ...more,
});

test.each<[string, CoverageFact, boolean]>([
  ['speaks to something new', fact('new', ['go', 'kafka']), true],
  ['says it again', fact('again', ['go']), false],
  ['says it again, but carries points', fact('carrying', ['go'], { carries: 1 }), true],
  ['says it again, but would gain', fact('gaining', ['go'], { gain: 0.2 }), true],
  ['is not asked for', fact('idle', [], { gain: 1 }), false],
  ['is not in the CV', fact('unsaid', ['kafka'], { inCv: false, line: null, gain: 5 }), false],
])('after a fact that speaks to Go, one that %s', (_, second, shown) => {
  expect(factsToLead([fact('first', ['go']), second]).map(({ id }) => id)).toEqual([
    'first',
    ...(shown ? [second.id] : []),
  ]);
});

describe('what is said of facts', () => {
  test.each([
    [{ carries: 12.34, gain: 0.96 }, 'carries 12.3, gain +1.0'],
    [{ carries: 0, gain: 0.2 }, 'carries 0.0, gain +0.2'],
    [{ carries: 0.04, gain: 0 }, 'its terms stand on other lines too'],
  ])('%j: %s', (fact, words) => {
    expect(worthOf(fact)).toBe(words);
  });

  test('the important ones that nothing asks for are named', () => {
    const high = { importance: 'high' as const };
    const facts = [
      fact('asked', ['go'], high),
      fact('idle', [], high),
      fact('normal', []),
      fact('carrying', [], { ...high, carries: 1 }),
    ];
    expect(factsToLeave(facts).map(({ id }) => id)).toEqual(['idle']);
  });
});

test('of each important fact something is said: shown, asked for besides, or not asked for', () => {
  const high = (id: string, covers: string[]): CoverageFact => fact(id, covers, { importance: 'high' });
  const facts = [high('first', ['go']), high('again', ['go']), high('idle', []), fact('small', ['kafka'])];
  const shown = factsToLead(facts).slice(0, 1);
  const ids = [shown, factsBesides(facts, shown), factsToLeave(facts)].map((some) => some.map(({ id }) => id));
  expect(ids).toEqual([['first'], ['again'], ['idle']]);
});
