import { expect, test } from 'vitest';
import { z } from 'zod';
import { senses } from '../../../src/vocabulary/cues/senses.js';

const row = { usually: 'oracle', written: ['Oracle', ['ORACLE']], means: 'oracle-erp', beside: ['sap'] };

test('a second sense is found by what the name usually means, and its writing is kept as it is', () => {
  const sense = senses.compile(senses.schema(z).parse({ senses: [row] })).get('oracle');
  expect(sense).toEqual({ written: new Set(['Oracle', 'ORACLE']), means: 'oracle-erp', beside: new Set(['sap']) });
});
