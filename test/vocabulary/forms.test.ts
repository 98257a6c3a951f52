import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/text/units.js';
import { formsOf } from '../../src/vocabulary/forms.js';
import type { SourcedConcept } from '../../src/vocabulary/problem.js';
import { entry } from './entries.js';

const written = (prefLabel: string, rest: Partial<SourcedConcept>): Set<string> =>
  new Set(formsOf(entry(prefLabel, rest)).map(({ keys }) => keys.join(' ')));

const key = (text: string): string => keysOf(text).join(' ');

describe('a concept is also written', () => {
  test.each<[string, Partial<SourcedConcept>, string[]]>([
    ['micro-service', { kind: 'architecture' }, ['micro service', 'microservice', 'microservices', 'micro-services']],
    ['Microservices', { kind: 'architecture' }, ['microservice', 'micro-services', 'micro service']],
    ['event-driven architecture', { kind: 'architecture' }, ['event driven architectures', 'eventdriven architecture']],
    ['proof of concept', { kind: 'practice' }, ['proofs of concept']],
    ['API', { kind: 'protocol' }, ['APIs']],
    ['data modelling', { kind: 'concept' }, ['data modeling']],
    ['containerisation', { kind: 'concept' }, ['containerization']],
    ['Power BI', { kind: 'tool' }, ['PowerBI', 'power-bi']],
    ['BigQuery', { kind: 'database' }, ['Big Query', 'big-query']],
    ['Node.js', { kind: 'framework' }, ['NodeJS', 'node js']],
    ['CI/CD', { kind: 'practice' }, ['CICD', 'CI CD', 'CI / CD']],
    ['OAuth2', { kind: 'protocol' }, ['OAuth 2']],
    ['Kubernetes', { altLabels: ['k8s', { form: 'Kube', guard: 'word' }] }, ['k8s', 'kube']],
    ['mentoring', { kind: 'soft', verbs: ['mentor juniors'] }, ['mentored juniors', 'mentoring juniors']],
    ['microservices', { kind: 'architecture', es: ['microservicio'] }, ['microservicios']],
  ])('%s', (label, rest, others) => {
    const forms = written(label, rest);
    expect([label, ...others].filter((other) => !forms.has(key(other)))).toEqual([]);
  });
});

describe('but not', () => {
  test.each<[string, string, Partial<SourcedConcept>, string]>([
    ['a plural of a product', 'Docker', { kind: 'tool' }, 'Dockers'],
    ['two ordinary words of a name', 'OpenAI', { kind: 'tool' }, 'open ai'],
    ['two ordinary words of a name', 'NoSQL', { kind: 'concept' }, 'no sql'],
    ['common words joined', 'unit test', { kind: 'practice' }, 'unittest'],
    ['a plural of a mass noun', 'testing', { kind: 'practice' }, 'testings'],
    ['a part of it', 'event-driven architecture', { kind: 'architecture' }, 'architecture'],
    ['a short name joined', 'Go kit', { kind: 'tool' }, 'gokit'],
  ])('%s: %s', (_, label, rest, other) => {
    expect([...written(label, rest)]).not.toContain(key(other));
  });
});

test('a form knows its label, how it was come by, and its guard', () => {
  const forms = formsOf(
    entry('Event Sourcing', {
      kind: 'practice',
      guard: 'case',
      altLabels: [{ form: 'ES', guard: 'letter' }],
      verbs: ['source'],
    }),
  );
  const of = (text: string) => forms.find(({ keys }) => keys.join(' ') === key(text));
  expect(of('event sourcing')).toMatchObject({
    label: 'Event Sourcing',
    via: 'literal',
    guard: 'case',
    generated: false,
  });
  expect(of('ES')).toMatchObject({ label: 'ES', via: 'alias', guard: 'letter', generated: false });
  expect(of('ESs')).toMatchObject({ label: 'ES', via: 'alias', guard: 'letter', generated: true });
  expect(of('sourced')).toMatchObject({ label: 'source', via: 'variant', guard: 'none', generated: true });
});
