import { expect, test } from 'vitest';
import { findSeniority } from '../../../src/posting/context/seniority.js';
import { postingFromText } from '../../../src/posting/document/read.js';
import { vocabulary } from '../../support/vocabulary.js';

const DULL = 'Regamos los balcones de la ciudad con robots pequeños cada mañana y cada tarde del año. '.repeat(2);
const read = (text: string) => postingFromText(`${DULL}${text} Requisitos: Go.`, 'it', vocabulary());

test.each<[string, string | null, string | null]>([
  ['Se busca Programador/a COBOL Junior para el huerto.', 'Programador/a COBOL Junior', 'junior'],
  ['We are looking for a Senior Data Engineer to dig.', 'Senior Data Engineer', 'senior'],
  ['La granja está en búsqueda de un Desarrollador Frontend con botas.', 'Desarrollador Frontend', null],
  ['Estamos buscando gente. Un programador riega.', null, null],
  ['Regamos con un programador.', null, null],
  ['Buscamos Senior Kotlin Developer que cave.', 'Senior Kotlin Developer', 'senior'],
  ['Buscamos una Desarrolladora Kotlin con botas.', 'Desarrolladora Kotlin', null],
])('the job that a posting seeks is its title where it has none: %s', (text, title, level) => {
  const posting = read(text);
  expect(posting.title).toBe(title);
  expect(findSeniority(posting, vocabulary())?.levels[0] ?? null).toBe(level);
});

test.each<[string, string | null]>([
  ['Desarrollador Kotlin de riego', 'Desarrollador Kotlin de riego'],
  ['Senior Data Engineer', 'Senior Data Engineer'],
  ['Regamos los balcones de la ciudad', null],
])('the first words of a flattened posting are its title where they name a job: %s', (words, title) => {
  const rest = `Responsabilidades: ${DULL.trim()} Requisitos: Experiencia con Go. ${DULL}${DULL}`;
  expect(postingFromText(`${words} ${rest}`, 'it', vocabulary()).title).toBe(title);
});
