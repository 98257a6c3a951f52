import { describe, expect, test } from 'vitest';
import { inlineHeadings } from '../../../src/posting/sections/inline.js';
import { vocabulary } from '../../support/vocabulary.js';

const tables = vocabulary();

/** Long enough that what it stands in is a posting without line breaks, and no paragraph. */
const REST = ` ${'and we water the beds in the morning, '.repeat(14)}that is all`;

const read = (line: string): string[] => inlineHeadings(line, tables).map(({ kind, text }) => `${kind}: ${text}`);

describe('the headings inside a paragraph', () => {
  test.each<[string, string[]]>([
    ['We dig. Requirements: Go. Benefits: gym.', ['Requirements', 'Benefits']],
    ['Buscamos ayuda. Requisitos: Go. Ofrecemos: seguro.', ['Requisitos', 'Ofrecemos']],
    ['Our requirements: none. Trowels: two.', []],
    ['The time is 10:30. See Requirements below.', []],
  ])('%s', (line, names) => {
    const found = inlineHeadings(line, tables);
    expect(found.map(({ text }) => text)).toEqual(names);
    expect(found.map(({ start, end }) => line.slice(start, end).trim())).toEqual(names.map((name) => `${name}:`));
  });
});

describe('the headings inside a line that was a whole posting', () => {
  test.each<[string, string[]]>([
    // Without a stop before them.
    ['You dig without being told where Qualifications 5+ years of digging', ['required: Qualifications']],
    ['We host on AWS Responsibilities Work with growers', ['responsibilities: Responsibilities']],
    ['You know your beds Nice To Have Angular or React', ['preferred: Nice To Have']],
    ['You tend the hedges Who You Are Calm and patient', ['required: Who You Are']],
    [
      '… de jardines Descripción REQUISITOS Escolaridad: Licenciatura',
      ['required: REQUISITOS', 'required: Escolaridad'],
    ],
    ['… y de huertos FUNCIONES Y ACTIVIDADES Diseñar jardines', ['responsibilities: FUNCIONES Y ACTIVIDADES']],
    ['… de jardines Deseable Conocimiento de Java', ['preferred: Deseable']],
    ['Sabes de poda y Kafka Deseables Riego y abono', ['preferred: Deseables']],
    ['Requisitos: Perfil deseado +3 años de poda', ['required: Requisitos', 'required: Perfil deseado']],
    ['You know your beds and hedges level Desirable: Angular', ['preferred: Desirable']],
    ['You know your beds and hedges 🌻 Requirements Two years of digging', ['required: Requirements']],
    ['You tend beds 🌻Responsibilities and your beds You dig', ['responsibilities: 🌻Responsibilities and your beds']],
    ['You tend beds 🌻 We dig and your beds Grow', []],
    ['You tend hedges dailyHere’s what you bring:Calm hands', ['required: Here’s what you bring']],
    ['We dig. On a typical day in the beds: dig', ['responsibilities: On a typical day in the beds']],
    // With other signs.
    ['Nivel de inglés avanzado ¿Qué Ofrecemos?: - Seguro', ['benefits: Qué Ofrecemos']],
    [
      'Cavamos. Lo que harás - Cavar. ¿Qué Buscamos? - Ganas',
      ['responsibilities: Lo que harás', 'required: Qué Buscamos'],
    ],
    ['Cavamos.Qué buscamos?Al menos tres años', ['required: Qué buscamos']],
    ['Cavamos. Te OfrecemosSer parte de un jardín', ['benefits: Te Ofrecemos']],
    ['We dig. • Requirements • Go • SQL', ['required: Requirements']],
    ['Heed the rules.Minimum Qualifications:2+ years of digging', ['required: Minimum Qualifications']],
    // With small words, or as a part of a label.
    ['We dig. What you will do Dig the beds', ['responsibilities: What you will do']],
    ['We dig. Skills, knowledge & expertise Two years of digging', ['required: Skills, knowledge & expertise']],
    ['We dig. Some of the benefits we offer: a gym', ['benefits: Some of the benefits we offer']],
    ['Cavamos. Perfil que buscamos en el jardín: ganas', ['required: Perfil que buscamos en el jardín']],
    ['Cavamos. Beneficios de Trabajar en Hinojo Seguro', ['benefits: Beneficios de Trabajar en']],
    ['We dig. Requisitos: Riego, poda, SQL Conocimientos Java: abono', ['required: Requisitos']],
    ['We dig. Education preferred for this role: a degree', ['preferred: Education preferred for this role']],
  ])('%s', (line, expected) => {
    expect(read(line + REST)).toEqual(expected);
  });
});

describe('no heading is what goes on in a sentence:', () => {
  test.each([
    'you help in your requirements gathering',
    'you have experience in Requirements Gathering',
    'you gather Requirements From growers',
    'we share the Responsibilities of the garden',
    'you own Requirements Engineering',
    'you advise on Benefits Administration',
    'you care for the Customer Experience Platform',
    'you respect Data Privacy Rules',
    'we are an ideal place. We offer Kubernetes courses to all',
    'we are small. We’re looking for Python growers',
    'we grow. Buscamos Desarrolladores con ganas',
    'you use our modern Data Stack (dbt, Airflow)',
    'we grow. The Business Intelligence team digs',
    'we grow. Experience with garden tools: spades',
    'WE GROW. APPLY ANYWAY AND SEE',
    'the site is about YouTube We',
  ])('%s', (line) => {
    expect(read(line + REST)).toEqual([]);
  });
});

test('what stands before a whole name is no part of the heading, and what follows one at once is its first sentence', () => {
  expect(read(`Espacio: jardín Educación mínima requerida: ninguna${REST}`)).toEqual([
    'required: Educación mínima requerida',
  ]);
  expect(read(`We dig. Benefits As one of us, you will: grow${REST}`)).toEqual(['benefits: Benefits']);
});
