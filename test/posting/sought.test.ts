import { expect, test } from 'vitest';
import { postingFromText } from '../../src/posting/read.js';
import { findSeniority } from '../../src/posting/seniority.js';
import { knowledge } from '../support/knowledge.js';

const DULL = 'Regamos los balcones de la ciudad con robots pequeños cada mañana y cada tarde del año. '.repeat(2);
const read = (text: string) => postingFromText(`${DULL}${text} Requisitos: Go.`, 'it', knowledge());

test.each<[string, string | null, string | null]>([
  ['Se busca Programador/a COBOL Junior para el huerto.', 'Programador/a COBOL Junior', 'junior'],
  ['We are looking for a Senior Data Engineer to dig.', 'Senior Data Engineer', 'senior'],
  ['La granja está en búsqueda de un Desarrollador Frontend con botas.', 'Desarrollador Frontend', null],
  ['Estamos buscando gente. Un programador riega.', null, null],
  ['Regamos con un programador.', null, null],
])('the job that a posting seeks is its title where it has none: %s', (text, title, level) => {
  const posting = read(text);
  expect(posting.title).toBe(title);
  expect(findSeniority(posting, knowledge())?.levels[0] ?? null).toBe(level);
});
