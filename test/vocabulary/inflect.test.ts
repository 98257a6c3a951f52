import { describe, expect, test } from 'vitest';
import { otherNumber, otherNumberSpanish, otherSpelling, verbForms } from '../../src/vocabulary/inflect.js';

test.each([
  ['test', 'tests tested testing'],
  ['deploy', 'deploys deployed deploying'],
  ['deploy services', 'deploys services, deployed services, deploying services'],
  ['manage', 'manages managed managing'],
  ['plan', 'plans planned planning'],
  ['monitor', 'monitors monitored monitoring'],
  ['review', 'reviews reviewed reviewing'],
  ['coach', 'coaches coached coaching'],
  ['fix', 'fixes fixed fixing'],
  ['specify', 'specifies specified specifying'],
  ['write', 'writes wrote written writing'],
  ['lead', 'leads led leading'],
])('to %s: %s', (verb, forms) => {
  expect(verbForms(verb)).toEqual(forms.split(verb.includes(' ') ? ', ' : ' '));
});

describe('the other number of a noun', () => {
  test.each([
    ['service', 'services'],
    ['library', 'libraries'],
    ['gateway', 'gateways'],
    ['mesh', 'meshes'],
    ['index', 'indexes'],
    ['approach', 'approaches'],
  ])('%s ↔ %s', (one, many) => {
    expect(otherNumber(one)).toEqual([many]);
    expect(otherNumber(many)).toEqual([one]);
  });

  test.each([
    ['analysis', ['analyses']],
    ['process', ['processes']],
    ['bus', ['buses']],
  ])('%s → %j', (noun, expected) => {
    expect(otherNumber(noun)).toEqual(expected);
  });

  test.each(['testing', 'analytics', 'news', 'awareness', 'ai', 'k8s', 'c++'])('%s has none', (noun) => {
    expect(otherNumber(noun)).toEqual([]);
  });
});

test.each([
  ['microservicio', 'microservicios'],
  ['microservicios', 'microservicio'],
  ['gestor de proyecto', 'gestores de proyectos'],
  ['base de datos', 'bases de datos'],
  ['integración continua', 'integraciones continuas'],
  ['red neuronal', 'redes neuronales'],
])('Spanish: %s → %s', (phrase, other) => {
  expect(otherNumberSpanish(phrase)).toContain(other);
});

describe('British and American', () => {
  test.each([
    ['organisation', 'organization'],
    ['virtualisations', 'virtualizations'],
    ['optimise', 'optimize'],
    ['containerised', 'containerized'],
    ['optimising', 'optimizing'],
    ['modelling', 'modeling'],
    ['behaviour', 'behavior'],
    ['labelled', 'labeled'],
    ['travellers', 'travelers'],
    ['programme', 'program'],
    ['catalogue', 'catalog'],
    ['centre', 'center'],
    ['defence', 'defense'],
  ])('%s ↔ %s', (british, american) => {
    expect(otherSpelling(british)).toBe(american);
    expect(otherSpelling(american)).toBe(british);
  });

  test.each(['testing', 'size', 'service', 'metric'])('%s is the same in both', (word) => {
    expect(otherSpelling(word)).toBe(word);
  });
});
