import { expect, test } from 'vitest';
import { planAddition } from '../../src/vocabulary/addition.js';
import { entry, lexiconOf } from './entries.js';

const current = 'field: own\nconcepts:\n  - { id: acme-grid, prefLabel: Acme Grid, kind: tool }\n';

test('what is planned is in the text and not in the lexicon', () => {
  const lexicon = lexiconOf(entry('Docker'));
  const { text, problems } = planAddition(
    [{ id: 'zonk', prefLabel: 'Zonk', kind: 'tool' }],
    current,
    'own.yaml',
    lexicon,
  );
  expect(problems).toEqual([]);
  expect(text).toContain('zonk');
  expect([...lexicon.concepts].map(({ id }) => id)).toEqual(['docker']);
});

test('what the lexicon or the file has already is told', () => {
  const lexicon = lexiconOf(entry('Docker'));
  for (const prefLabel of ['Docker', 'Acme Grid']) {
    const { problems } = planAddition([{ id: 'zonk', prefLabel, kind: 'tool' }], current, 'own.yaml', lexicon);
    expect(problems).toEqual([expect.stringMatching(`“${prefLabel}” is known already: `)]);
  }
});
