import { describe, expect, test } from 'vitest';
import { judgeFacts, leadsOf } from '../../src/coverage/leads.js';
import type { CoverageFact, JudgedFact, Suggestion } from '../../src/coverage/schema.js';

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
  relevance: covers.length > 0 || (more.carries ?? 0) > 0 ? 1 : 0,
  speaksTo: covers.map((it) => ({ id: it, near: 1 })),
  kinds: [],
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
  const [, use] = judgeFacts([fact('first', ['go']), second]).map((one) => one.use);
  expect(use).toBe(shown ? 'lead' : 'none');
});

test('of each important fact something is said', () => {
  const high = (id: string, covers: string[], carries = 0) => fact(id, covers, { importance: 'high', carries });
  const facts = [
    high('first', ['go']),
    high('again', ['go']),
    high('idle', []),
    high('carrying', [], 1),
    fact('small', ['kafka']),
    fact('nothing', []),
  ];
  expect(judgeFacts(facts).map(({ id, use }) => [id, use])).toEqual([
    ['first', 'lead'],
    ['again', 'also'],
    ['idle', 'leave'],
    ['carrying', 'also'],
    ['small', 'lead'],
    ['nothing', 'none'],
  ]);
});

test.each([
  [{ carries: 12.34, gain: 0.96 }, false],
  [{ carries: 0, gain: 0.2 }, false],
  [{ carries: 0.04, gain: 0 }, true],
])('a fact of %j: its terms stand elsewhere too is %s', (worth, elsewhere) => {
  expect(judgeFacts([fact('one', ['go'], worth)])[0]?.elsewhere).toBe(elsewhere);
});

describe('the bullets to put first', () => {
  const facts: JudgedFact[] = judgeFacts([
    fact('a', ['go'], { line: 7 }),
    fact('b', ['kafka', 'go'], { line: 9, origin: 'extrapolated' }),
    fact('c', ['redis', 'go'], { line: 7 }),
    fact('d', [], { line: 3 }),
  ]);
  const move: Suggestion = {
    code: 'lead-with-fact',
    gain: 0,
    where: { line: 7, section: null },
    factId: 'c',
    carries: 1,
    items: [],
    before: 4,
    confirm: false,
  };

  test('hold the facts that stand in one line, what they speak to, and what to confirm', () => {
    expect(leadsOf(facts, [])).toEqual([
      { line: 7, facts: ['a', 'c'], covers: ['go', 'redis'], kinds: [], confirm: [], before: null },
      { line: 9, facts: ['b'], covers: ['kafka', 'go'], kinds: [], confirm: ['b'], before: null },
    ]);
  });
  test('say where they should stand', () => {
    expect(leadsOf(facts, [move]).map(({ before }) => before)).toEqual([4, null]);
  });
});
