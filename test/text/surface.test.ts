import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '../../src/text/near.js';
import { haveStems, keysIn, surfaceOf } from '../../src/text/surface.js';
import { vocabulary } from '../support/vocabulary.js';

test('no stem begins otherwise than its word, so that words which begin otherwise need none', () => {
  const odd = [...vocabulary().lexicon.trie.words].filter((word) => stemOf(word).charAt(0) !== word.charAt(0));
  expect(odd).toEqual([]);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(stemOf(word).charAt(0)).toBe(word.charAt(0));
    }),
  );
});

test.each([
  ['data modelling', 'data modelling', true],
  ['webhooks', 'webhook', true],
  ['HubSpot APIs', 'HubSpot API', true],
  ['webhook', 'hooks', false],
  ['data', 'data modelling', false],
])('“%s” and “%s” have the same stems: %s', (one, other, same) => {
  expect(haveStems(keysIn(one), surfaceOf(other).stems)).toBe(same);
});
