import { expect, test } from 'vitest';
import { companyDescriptionsIn } from '../../../src/posting/sections/company-description.js';
import { vocabulary } from '../../support/vocabulary.js';

test.each<[string, string[]]>([
  ['Atención al detalle. Somos una entidad agraria', ['Somos una entidad agraria']],
  ['Conocimientos de poda Somos una empresa de huertos', ['Somos una empresa de huertos']],
  ['Descripción Somos Hinojo una empresa de huertos', ['Somos Hinojo una empresa de huertos']],
  ['Know your beds. We are a growing urban gardening company', ['We are a growing urban gardening company']],
  ["Two years. We're the leading bank. You will dig", ["We're the leading bank. "]],
  ['Poda. Somos una empresa agraria. Buscamos jardinera', ['Somos una empresa agraria. ']],
  [
    'Hinojo es una empresa de huertos con sede en Gante. Estamos buscando jardinera',
    ['Hinojo es una empresa de huertos con sede en Gante. '],
  ],
  ['Know your beds. Fennel Moss is a growing company', ['Fennel Moss is a growing company']],
  ['Know your beds. Kafka is a streaming platform', []],
  ['Know your beds. We are a team of ten', []],
  ['A bed which we are a company for', []],
  ['Somos un equipo de diez', []],
])('%s', (line, expected) => {
  const found = companyDescriptionsIn(line, vocabulary().cvCompanies, vocabulary().description);
  expect(found.map(({ start, end }) => line.slice(start, end))).toEqual(expected);
});
