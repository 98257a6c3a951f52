import { expect, test } from 'vitest';
import { idOf } from '../../src/vocabulary/idof.js';
import { vocabulary } from '../support/vocabulary.js';

test.each([
  ['Node.js', 'node-js'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['.NET', 'dot-net'],
  ['CI/CD', 'ci-cd'],
  ['Google Cloud Tasks', 'google-cloud-tasks'],
  ['  Gestión de pedidos ', 'gestion-de-pedidos'],
  ['日本', ''],
])('%s is %s', (label, id) => {
  expect(idOf(label)).toBe(id);
});

test('it is the rule that nearly all ids of the lexicon keep', () => {
  const concepts = [...vocabulary().lexicon.concepts];
  const kept = concepts.filter(({ id, prefLabel }) => id === idOf(prefLabel));
  expect(kept.length / concepts.length).toBeGreaterThan(0.75);
});
