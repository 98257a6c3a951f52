import { describe, expect, test } from 'vitest';
import { type Coverage, coverageSchema } from '../../src/coverage/schema.js';
import { coverageOf, cvOf, itemOf } from '../support/analysis.js';

/** A Spanish posting whose own words ask for nothing: only the given lines do. */
const vacante = (requisitos: readonly string[], deseable: readonly string[] = []): string => {
  const seccion = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  return `# Vacante

Buscamos a una persona para nuestro equipo, que pueda empezar en cualquier momento y que se lleve bien con los que ya
trabajan con nosotros en la oficina de la ciudad, por la que pasa el tren de las ocho.
${seccion('Requisitos', requisitos)}${seccion('Deseable', deseable)}`;
};

const asked = (line: string): Coverage => coverageOf({ posting: vacante([line]), cv: cvOf(['Kept the garden']) });

/** What a Spanish posting names, what an English CV shows, and the concept. */
const SAME: [es: string, en: string, id: string][] = [
  ['microservicios', 'microservices', 'microservices'],
  ['arquitectura de microservicios', 'microservices', 'microservices'],
  ['aprendizaje automático', 'machine learning', 'machine-learning'],
  ['aprendizaje automatico', 'machine learning', 'machine-learning'],
  ['APRENDIZAJE AUTOMÁTICO', 'machine learning', 'machine-learning'],
  ['inteligencia artificial', 'artificial intelligence', 'artificial-intelligence'],
  ['bases de datos relacionales', 'relational databases', 'relational-database'],
  ['gestión de proyectos', 'project management', 'project-management'],
  ['gestio\u0301n de proyectos', 'project management', 'project-management'],
  ['integración continua', 'continuous integration', 'continuous-integration'],
  ['despliegue continuo', 'continuous deployment', 'continuous-deployment'],
  ['integración de sistemas', 'systems integration', 'systems-integration'],
  ['pruebas unitarias', 'unit tests', 'unit-testing'],
  ['control de versiones', 'version control', 'version-control'],
  ['computación en la nube', 'cloud computing', 'cloud-computing'],
  ['modelado de datos', 'data modeling', 'data-modelling'],
  ['ingeniería de datos', 'data engineering', 'data-engineering'],
  ['análisis de datos', 'data analysis', 'data-analysis'],
  ['ciencia de datos', 'data science', 'data-science'],
  ['metodologías ágiles', 'agile methodologies', 'agile'],
  ['colas de mensajes', 'message queues', 'message-queues'],
  ['contenedores', 'containers', 'containers'],
  ['trazabilidad', 'traceability', 'traceability'],
  ['observabilidad', 'observability', 'observability'],
  ['revisión de código', 'code reviews', 'code-review'],
  ['trabajo en equipo', 'teamwork', 'teamwork'],
  ['resolución de problemas', 'problem solving', 'problem-solving'],
  ['comercio electrónico', 'e-commerce', 'e-commerce'],
  ['procesamiento de lenguaje natural', 'natural language processing', 'natural-language-processing'],
  ['patrones de diseño', 'design patterns', 'design-patterns'],
  ['arquitectura orientada a eventos', 'event-driven architecture', 'event-driven-architecture'],
  ['programación orientada a objetos', 'object-oriented programming', 'object-oriented-programming'],
  ['desarrollo guiado por pruebas', 'test-driven development', 'test-driven-development'],
  ['bases de datos no relacionales', 'NoSQL', 'nosql'],
  ['escalabilidad', 'scalability', 'scalability'],
  ['enfermería', 'nursing', 'nursing'],
  ['soldadura', 'welding', 'welding'],
];

describe('complaint 15: languages other than English', () => {
  test.each(SAME)('“%s” is “%s”: %s', (es, en, id) => {
    const cv = cvOf([`Worked for years with ${en} for the clients of a bank`]);
    const { items, score } = coverageOf({ posting: vacante([`Experiencia en ${es}`]), cv });
    expect(items).toMatchObject([{ id, importance: 'required', status: 'covered', evidence: [{ surface: en }] }]);
    expect(score).toBeCloseTo(90, 8);
  });

  test.each(SAME)('and a Spanish CV shows by “%s” what an English posting calls “%s”: %s', (es, en, id) => {
    const posting = `# Vacancy\n\nWe are hiring.\n\n## Requirements\n\n- Experience with ${en}\n`;
    const cv = `# Alguien\n\n## Experiencia\n\n* Trabajé durante años con ${es} para los clientes de un banco\n`;
    expect(itemOf(coverageOf({ posting, cv }), id)).toMatchObject({ status: 'covered' });
  });

  test.each([
    ['Imprescindible Docker', 'required'],
    ['Docker obligatorio', 'required'],
    ['Docker, excluyente', 'required'],
    ['Se requiere Docker', 'required'],
    ['DOCKER IMPRESCINDIBLE', 'required'],
    ['Conocimientos avanzados de Docker', 'required'],
    ['Deseable Docker', 'preferred'],
    ['Docker (deseable)', 'preferred'],
    ['Se valora Docker', 'preferred'],
    ['Valorable: Docker', 'preferred'],
    ['Docker es un plus', 'preferred'],
    ['Docker, no excluyente', 'preferred'],
    ['Preferentemente Docker', 'preferred'],
    ['Opcional: Docker', 'preferred'],
  ])('“%s”: Docker is %s', (line, importance) => {
    expect(asked(line).items).toMatchObject([{ id: 'docker', importance }]);
  });

  test.each([
    ['Requisitos', 'required'],
    ['Requisitos imprescindibles', 'required'],
    ['Imprescindible', 'required'],
    ['Lo que buscamos', 'required'],
    ['Tu perfil', 'required'],
    ['¿Qué buscamos?', 'required'],
    ['Deseable', 'preferred'],
    ['Requisitos deseables', 'preferred'],
    ['Se valora', 'preferred'],
    ['Se valorará', 'preferred'],
    ['Funciones', 'mentioned'],
    ['Qué harás', 'mentioned'],
    ['Quiénes somos', 'mentioned'],
  ])('under “%s” a term is %s', (heading, importance) => {
    const { items } = coverageOf({ posting: `${vacante([])}\n## ${heading}\n\n- Docker\n`, cv: '' });
    expect(items).toMatchObject([{ id: 'docker', importance }]);
  });

  test.each([
    ['Ofrecemos'],
    ['Qué ofrecemos'],
    ['Beneficios'],
    ['Igualdad de oportunidades'],
    ['Proceso de selección'],
  ])('under “%s” nothing is asked for', (heading) => {
    const { items } = coverageOf({ posting: `${vacante(['SQL'])}\n## ${heading}\n\n- Python y yoga\n`, cv: '' });
    expect(items.map(({ id }) => id)).toEqual(['sql']);
  });

  test.each([
    ['Docker o Podman', ['docker', 'podman'], 1],
    ['React, Vue o Angular', ['react', 'vue', 'angular'], 1],
    ['Alguno de: Kafka, NATS o SQS', ['kafka', 'nats', 'amazon-sqs'], 1],
    ['Docker y Kubernetes', ['docker', 'kubernetes'], 2],
    ['Kafka o similar', ['kafka'], 1],
    ['No es necesario Docker', [], 0],
    ['Sin experiencia en Docker', [], 0],
  ])('“%s”: %j, in so many demands: %d', (line, ids, count) => {
    const { items } = asked(line);
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(new Set(items.map(({ id, anyOf }) => anyOf ?? id)).size).toBe(count);
  });

  test.each([
    ['Al menos 3 años de experiencia', 'years'],
    ['Mínimo 5 años en puestos similares', 'years'],
    ['Nivel alto de inglés', 'language'],
    ['Inglés C1', 'language'],
    ['Bilingüe español e inglés', 'language'],
    ['Licenciatura en informática o afín', 'degree'],
    ['Grado en Ingeniería Informática', 'degree'],
    ['Permiso de trabajo en España', 'authorisation'],
    ['Residencia en Madrid', 'location'],
    ['Presencial en Sevilla', 'location'],
    ['Disponibilidad para viajar', 'travel'],
    ['Carné de conducir', 'licence'],
  ])('“%s” is a knock-out question: %s', (line, kind) => {
    expect(asked(line).checks).toMatchObject([{ kind, quote: expect.stringContaining(line.slice(0, 12)) }]);
  });

  test('the years that are asked of a term are read', () => {
    expect(itemOf(asked('Al menos 3 años de experiencia con Docker'), 'docker').years).toBe(3);
  });

  test('a whole posting is scored against an English CV, and says that the languages differ', () => {
    const posting = vacante(
      [
        'Experiencia en microservicios y bases de datos relacionales',
        'Imprescindible TypeScript',
        'Nivel alto de inglés',
      ],
      ['Aprendizaje automático', 'Docker o Podman'],
    );
    const cv = cvOf([
      'Designed the microservices of a shop for the clients of a bank, and was the one to whom all of it was given',
      'Wrote TypeScript for all of these, with the help of a team that is still in the office',
      'Kept the machine learning models that we used in production for as long as they were needed',
      'Spoke fluent English and Spanish with the clients',
    ]);
    const coverage = coverageOf({ posting, cv });
    expect(coverageSchema.safeParse(coverage).error).toBeUndefined();
    expect(coverage.posting.language).toBe('es');
    expect(coverage.items.map(({ id, importance, status }) => `${id} ${importance} ${status}`)).toEqual([
      'microservices required covered',
      'relational-database required missing',
      'typescript required covered',
      'machine-learning preferred covered',
      'docker preferred missing',
      'podman preferred missing',
    ]);
    expect(coverage.checks).toMatchObject([{ kind: 'language', answer: 'met' }]);
    expect(coverage.warnings.map(({ code }) => code)).toContain('language-differs');
    // What is asked in Spanish is not to be written in Spanish into an English CV.
    expect(coverage.suggestions.filter((one) => 'to' in one && /[áéíóúñ]|microservicios/.test(one.to))).toEqual([]);
  });
});
