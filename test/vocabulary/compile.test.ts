import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import { addConcepts, findCycles } from '../../src/vocabulary/compile.js';
import { emptyLexicon } from '../../src/vocabulary/growing.js';
import { conceptOf, impliedBy } from '../../src/vocabulary/lexicon.js';
import type { Problem, SourcedConcept } from '../../src/vocabulary/problem.js';
import { toStored } from '../../src/vocabulary/store.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from './entries.js';

const problemsOf = (...entries: SourcedConcept[]): Problem[] => addConcepts(emptyLexicon(), entries);

const a = { file: 'a.yaml', line: 3 };
const b = { file: 'b.yaml', line: 8 };

describe('a problem names its place, the other place, and the mend', () => {
  test.each<[string, SourcedConcept[], Partial<Problem>]>([
    [
      'an id twice',
      [entry('Go', a), entry('Golang', { ...b, id: 'go' })],
      { ...b, what: 'the id go is taken', fix: expect.stringContaining('a.yaml:3') },
    ],
    [
      'a form claimed twice',
      [entry('Kubernetes', { ...a, altLabels: ['k8s'] }), entry('Rancher', { ...b, altLabels: ['K8S'] })],
      { ...b, what: 'rancher claims the form "K8S"', fix: expect.stringMatching(/kubernetes \(a\.yaml:3\)/) },
    ],
    [
      'a form claimed twice, written otherwise',
      [entry('Event-Driven', a), entry('Events', { ...b, altLabels: ['event driven'] })],
      { ...b, fix: expect.stringContaining('a.yaml:3') },
    ],
    [
      'an unknown id in implies',
      [entry('Go', { ...a, implies: ['gone'] })],
      { ...a, what: expect.stringMatching(/implies gone/) },
    ],
    [
      'an unknown id in broader',
      [entry('Go', { ...a, broader: ['gone'] })],
      { ...a, what: expect.stringMatching(/broader gone/) },
    ],
    [
      'an unknown id in related',
      [entry('Go', { ...a, related: ['gone'] })],
      { ...a, what: expect.stringMatching(/related gone/) },
    ],
    [
      'a link to itself',
      [entry('Go', { ...a, related: ['go'] })],
      { ...a, what: 'go related itself', fix: 'leave it out' },
    ],
    [
      'a form that the tokenizer breaks',
      [entry('Go', { ...a, altLabels: ['@go'] })],
      { ...a, what: 'the tokenizer breaks the form "@go"', fix: expect.stringContaining('without the sign') },
    ],
    [
      'a form that is an address',
      [entry('go.example', { ...a, altLabels: ['https://go.dev'] })],
      { ...a, what: expect.stringContaining('https://go.dev') },
    ],
    [
      'a phrase that is an address',
      [entry('Go', { ...a, not: ['www.go.com'] })],
      { ...a, what: expect.stringContaining('"www.go.com"'), fix: expect.stringMatching(/\w/) },
    ],
  ])('%s', (_, entries, problem) => {
    expect(problemsOf(...entries)).toMatchObject([problem]);
    expect(problemsOf(...[...entries].reverse())).toHaveLength(1);
  });

  test.each([
    ['a generated form that another entry writes', [entry('test', { kind: 'practice' }), entry('Tests')]],
    ['a form that one entry writes twice', [entry('Node.js', { altLabels: ['NodeJS', 'nodejs', 'Node.JS'] })]],
    ['links to entries that come later', [entry('Go', { implies: ['zig'] }), entry('Zig')]],
    [
      'signs that belong to names',
      [entry('C++', { id: 'c-plus-plus' }), entry('.NET', { id: 'dot-net' }), entry('R&D')],
    ],
  ])('none: %s', (_, entries) => {
    expect(problemsOf(...entries)).toEqual([]);
  });
});

describe('cycles', () => {
  test.each([
    ['in implies', [entry('A1', { implies: ['b1'] }), entry('B1', { implies: ['a1'] })], 'a1 → b1 → a1'],
    [
      'in implies and broader together',
      [entry('A1', { implies: ['b1'] }), entry('B1', { broader: ['a1'] })],
      'a1 → b1 → a1',
    ],
    [
      'that begin behind another entry',
      [entry('A1', { implies: ['b1'] }), entry('B1', { implies: ['c1'] }), entry('C1', { implies: ['b1'] })],
      'b1 → c1 → b1',
    ],
  ])('%s', (_, entries, cycle) => {
    expect(findCycles(lexiconOf(...entries))).toMatchObject([
      { file: 'test.yaml', line: 1, what: `a cycle: ${cycle}`, fix: expect.stringMatching(/\w/) },
    ]);
  });

  test('two ways to one concept are none, nor are related ones', () => {
    const lexicon = lexiconOf(
      entry('A1', { implies: ['b1', 'c1'] }),
      entry('B1', { broader: ['d1'], related: ['a1'] }),
      entry('C1', { broader: ['d1'] }),
      entry('D1', { related: ['a1'] }),
    );
    expect(findCycles(lexicon)).toEqual([]);
  });
});

test('what implies and broader lead to, with the steps', () => {
  const lexicon = lexiconOf(
    entry('Next.js', { implies: ['react'] }),
    entry('React', { implies: ['javascript'], related: ['vue'] }),
    entry('JavaScript', { broader: ['language'] }),
    entry('Vue'),
    entry('Language'),
  );
  expect([...impliedBy(lexicon, 'next-js')]).toEqual([
    ['react', 1],
    ['javascript', 2],
    ['language', 3],
  ]);
  expect(impliedBy(lexicon, 'vue').size).toBe(0);
  expect(impliedBy(lexicon, 'unknown').size).toBe(0);
  expect(conceptOf(lexicon, 'vue')?.prefLabel).toBe('Vue');
  expect(conceptOf(lexicon, 'unknown')).toBeUndefined();
});

test('what an entry writes wins over what is generated for another', () => {
  const lexicon = lexiconOf(entry('A test', { kind: 'practice' }), entry('Z', { altLabels: ['a tests'] }));
  const ids = findMentions('many a tests', { ...vocabulary(), lexicon }).map(({ conceptId }) => conceptId);
  expect(ids).toEqual(['z']);
});

test('a problem leaves the rest of the lexicon whole', () => {
  const lexicon = emptyLexicon();
  addConcepts(lexicon, [entry('Go', { not: ['www.go.com', 'go live'] }), entry('Gone', { implies: ['x'] })]);
  const found = findMentions('gone, go live\n\nand go on\n\n', { ...vocabulary(), lexicon });
  expect(found.map(({ surface }) => surface)).toEqual(['gone', 'go']);
});

test('the order of entries, and so of files, does not change the result', () => {
  const { lexicon } = vocabulary();
  const entries = [...lexicon.concepts].slice(0, 150).map((concept) => ({
    ...entry(concept.prefLabel),
    ...concept,
    ...{ altLabels: [...concept.altLabels], broader: [], implies: [], related: [] },
  }));
  const build = (all: SourcedConcept[]): { words: string; numbers: Uint8Array; problems: string[] } => {
    const built = emptyLexicon();
    const problems = addConcepts(built, all).map(({ what }) => what);
    return { ...toStored(built), problems };
  };
  const expected = build(entries);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const built = build(shuffled);
      expect(built.words).toBe(expected.words);
      expect(Buffer.from(built.numbers).equals(Buffer.from(expected.numbers))).toBe(true);
      expect(built.problems).toEqual(expected.problems);
    }),
    { numRuns: 6 },
  );
});
