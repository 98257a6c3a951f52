import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import { conceptOf } from '../../src/vocabulary/lexicon.js';
import type { Vocabulary } from '../../src/vocabulary/open.js';
import { termId } from '../../src/vocabulary/termid.js';
import { type LedgerTerm, withTerms } from '../../src/vocabulary/terms.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from './entries.js';

const knowing = (...entries: ReturnType<typeof entry>[]): Vocabulary => ({
  ...vocabulary(),
  lexicon: lexiconOf(...entries),
});

const found = (text: string, known: Vocabulary): string[] =>
  findMentions(text, known).map(({ conceptId, surface, via }) => `${surface} = ${conceptId}, ${via}`);

test('a term of the fact ledger is found in its spellings and in the other number', () => {
  const known = withTerms(knowing(entry('Docker')), [{ id: 'term:pricing rule', term: 'Pricing rule' }]);
  expect(found('pricing-rule, PRICING RULES, Docker', known)).toEqual([
    'pricing-rule = term:pricing rule, literal',
    'PRICING RULES = term:pricing rule, variant',
    'Docker = docker, literal',
  ]);
  expect(conceptOf(known.lexicon, 'term:pricing rule')).toMatchObject({
    prefLabel: 'Pricing rule',
    file: 'facts.yaml',
  });
});

test('a term that a lexicon has stays the lexicon’s', () => {
  const known = withTerms(knowing(entry('Docker', { altLabels: ['moby'] })), [
    { id: 'term:moby', term: 'Moby' },
    { id: 'docker', term: 'Container' },
  ]);
  expect(found('moby and container', known)).toEqual(['moby = docker, alias']);
});

test('the same term twice is one', () => {
  const term = { id: 'term:grid', term: 'Grid' };
  const known = withTerms(knowing(), [term, term]);
  expect(known.lexicon.concepts.size).toBe(1);
  expect(found('grids', known)).toEqual(['grids = term:grid, variant']);
});

test.each(['https://example.com', '', '  '])('a term without a word, %j, is found nowhere', (term) => {
  const known = withTerms(knowing(), [{ id: 'term:x', term }]);
  expect(found('One\n\nhttps://example.com\n\nTwo', known)).toEqual([]);
});

describe('the vocabulary that was given stays as it was', () => {
  const toTerms = (terms: readonly string[]): LedgerTerm[] => terms.map((term) => ({ id: termId(term), term }));

  /** All numbers and texts of a lexicon that a term could change. */
  const numbersOf = ({ lexicon: { trie, forms, indexOf, concepts, labels } }: Vocabulary): unknown =>
    structuredClone({
      trie: [trie.first, trie.gate, trie.table, trie.values, trie.edges, trie.nodes],
      words: [trie.words.units, trie.words.ends, trie.words.slots, trie.words.size],
      forms: [forms.data, forms.count, forms.refusals, forms.refused],
      ids: [indexOf.units, indexOf.ends, indexOf.slots, indexOf.size],
      sizes: [concepts.size, labels.size],
    });

  // Few words, so that terms go on where others end and end where others go on.
  const word = fc.constantFrom('docker', 'grid', 'pricing', 'rule', 'rest', 'api', 'go', 'zonk');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const small = knowing(entry('Docker'), entry('REST API', { id: 'rest-api' }), entry('Grid', { not: ['grid rule'] }));

  test('whatever the terms', () => {
    const text = 'docker grid, pricing rules, zonk, rest api, go zonk; grid rule';
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 30 }), fc.array(phrase, { maxLength: 5 }), (terms, others) => {
        const [numbers, finds] = [numbersOf(small), found(text, small)];
        const more = withTerms(small, toTerms(terms));
        const [moreNumbers, moreFinds] = [numbersOf(more), found(text, more)];
        withTerms(more, toTerms(others));
        withTerms(small, toTerms(others));
        expect([numbersOf(small), found(text, small)]).toEqual([numbers, finds]);
        expect([numbersOf(more), found(text, more)]).toEqual([moreNumbers, moreFinds]);
      }),
    );
  });

  test('and what it is asked for meanwhile is its own', () => {
    const fresh = withTerms(vocabulary(), toTerms(['Zonk grid']));
    const { size } = vocabulary().lexicon.concepts;
    expect([fresh.lexicon.concepts.size, vocabulary().lexicon.concepts.size]).toEqual([size + 1, size]);
    expect(found('Zonk grids and Kubernetes', fresh)).toEqual([
      'Zonk grids = term:zonk grid, variant',
      'Kubernetes = kubernetes, literal',
    ]);
    expect(found('Zonk grids and Kubernetes', vocabulary())).toEqual(['Kubernetes = kubernetes, literal']);
    expect(conceptOf(vocabulary().lexicon, 'term:zonk grid')).toBeUndefined();
  });

  test('and is given back where nothing is new', () => {
    expect(withTerms(vocabulary(), [])).toBe(vocabulary());
    const known = withTerms(small, toTerms(['Zonk']));
    expect(withTerms(known, toTerms(['zonk']))).toBe(known);
  });
});
