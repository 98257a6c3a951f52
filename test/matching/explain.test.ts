import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/matching/explain.js';
import { findMentions } from '../../src/matching/match.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from '../vocabulary/entries.js';

const explained = (phrase: string) => explain(phrase, vocabulary());

test('go to market: not the language', () => {
  const { tokens, mentions, refused } = explained('go to market');
  expect(tokens).toEqual(['go', 'to', 'market']);
  expect([...mentions, ...refused].map(({ conceptId }) => conceptId)).not.toContain('go');
});

test('rest assured: refused, and why', () => {
  const { mentions, refused } = explained('rest assured');
  expect(mentions).toEqual([]);
  expect(refused).toMatchObject([
    {
      surface: 'rest assured',
      conceptId: 'rest-assured',
      form: 'REST Assured',
      why: expect.stringContaining('as the lexicon writes it'),
    },
  ]);
});

test('we go: refused, for nothing makes it a name', () => {
  expect(explained('we go home').refused).toMatchObject([
    { conceptId: 'go', why: expect.stringContaining('ordinary word') },
  ]);
});

test('C++: one token, found by its label, with the place that says so', () => {
  expect(explained('C++')).toMatchObject({
    tokens: ['C++'],
    mentions: [
      {
        surface: 'C++',
        conceptId: 'c-plus-plus',
        via: 'literal',
        kind: 'language',
        why: expect.stringContaining('preferred label'),
        negated: false,
        file: 'languages.yaml',
        line: expect.any(Number),
      },
    ],
    refused: [],
    near: [],
  });
});

test('k8s: an alias, with what it implies', () => {
  const [mention] = explained('k8s').mentions;
  expect(mention).toMatchObject({ conceptId: 'kubernetes', prefLabel: 'Kubernetes', form: 'k8s', via: 'alias' });
  expect(mention?.implies).toContain('container-orchestration');
});

test('no Kubernetes: found, but denied', () => {
  expect(explained('no Kubernetes').mentions).toMatchObject([{ conceptId: 'kubernetes', negated: true }]);
});

describe('what matches nothing comes with what is near', () => {
  test.each([
    ['Kuberentes', 'kubernetes'],
    ['Terrafrom', 'terraform'],
  ])('%s is near %s', (phrase, id) => {
    const { mentions, near } = explained(phrase);
    expect(mentions).toEqual([]);
    expect(near.map((one) => one.id)).toContain(id);
  });

  test.each(['', 'https://example.com'])('%j is near nothing', (phrase) => {
    expect(explained(phrase)).toMatchObject({ mentions: [], refused: [], near: [] });
  });
});

test('a longer form refused for its case does not hide the shorter one taken', () => {
  const lexicon = lexiconOf(entry('Azure'), entry('Azure Functions', { guard: 'case' }), entry('functions'));
  const { mentions, refused } = explain('azure functions', { ...vocabulary(), lexicon });
  expect(mentions.map(({ conceptId }) => conceptId)).toEqual(['azure', 'functions']);
  expect(refused.map(({ conceptId }) => conceptId)).toEqual(['azure-functions']);
});

test('it says of any phrase what the matcher finds in it', () => {
  const { labels } = vocabulary().lexicon;
  const label = fc.constantFrom(...labels);
  const word = fc.oneof(
    label,
    label.map((one) => one.toLowerCase()),
    fc.constantFrom('we', 'no', ',', 'and'),
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => [...all, 'Python'].join(' ')),
      (phrase) => {
        const { mentions } = explained(phrase);
        const found = findMentions(phrase, vocabulary());
        const brief = (all: readonly { surface: string; conceptId: string; form: string; negated: boolean }[]) =>
          all.map(({ surface, conceptId, form, negated }) => ({ surface, conceptId, form, negated }));
        expect(brief(mentions)).toEqual(brief(found));
      },
    ),
    { numRuns: 120, examples: [['pruebas unitarias y de integración en Python']] },
  );
});
