import { expect, test } from 'vitest';
import { portraitsIn } from '../../src/posting/portrait.js';
import { knowledge } from '../support/knowledge.js';

test.each<[string, string[]]>([
  ['Atención al detalle. Somos una entidad agraria con regadío', ['Somos una entidad']],
  ['Conocimientos de poda Somos una empresa de huertos', ['Somos una empresa']],
  ['Know your beds. We are a growing urban gardening company', ['We are a growing']],
  ["Two years. We're the leading bank of the valley", ["We're the leading"]],
  ['Know your beds. We are a team of ten', []],
  ['A bed which we are a company for', []],
  ['Somos un equipo de diez', []],
])('%s', (line, expected) => {
  const found = portraitsIn(line, knowledge().cvCompanies);
  expect(found.map((at) => line.slice(at).split(' ').slice(0, expected[0]?.split(' ').length).join(' '))).toEqual(
    expected,
  );
});
