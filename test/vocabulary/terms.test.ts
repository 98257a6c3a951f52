import { expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import { conceptOf, type Lexicon } from '../../src/vocabulary/lexicon.js';
import { addTerms } from '../../src/vocabulary/terms.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from './entries.js';

const found = (text: string, lexicon: Lexicon): string[] =>
  findMentions(text, { ...vocabulary(), lexicon }).map(
    ({ conceptId, surface, via }) => `${surface} = ${conceptId}, ${via}`,
  );

test('a term of the fact ledger is found in its spellings and in the other number', () => {
  const lexicon = lexiconOf(entry('Docker'));
  addTerms(lexicon, [{ id: 'term:pricing rule', term: 'Pricing rule' }]);
  expect(found('pricing-rule, PRICING RULES, Docker', lexicon)).toEqual([
    'pricing-rule = term:pricing rule, literal',
    'PRICING RULES = term:pricing rule, variant',
    'Docker = docker, literal',
  ]);
  expect(conceptOf(lexicon, 'term:pricing rule')).toMatchObject({ prefLabel: 'Pricing rule', file: 'facts.yaml' });
});

test('a term that a lexicon has stays the lexicon’s', () => {
  const lexicon = lexiconOf(entry('Docker', { altLabels: ['moby'] }));
  addTerms(lexicon, [
    { id: 'term:moby', term: 'Moby' },
    { id: 'docker', term: 'Container' },
  ]);
  expect(found('moby and container', lexicon)).toEqual(['moby = docker, alias']);
});

test('the same term twice is one', () => {
  const lexicon = lexiconOf();
  const term = { id: 'term:grid', term: 'Grid' };
  addTerms(lexicon, [term, term]);
  expect(lexicon.concepts.size).toBe(1);
  expect(found('grids', lexicon)).toEqual(['grids = term:grid, variant']);
});

test.each(['https://example.com', '', '  '])('a term without a word, %j, is found nowhere', (term) => {
  const lexicon = lexiconOf();
  addTerms(lexicon, [{ id: 'term:x', term }]);
  expect(found('One\n\nhttps://example.com\n\nTwo', lexicon)).toEqual([]);
});
