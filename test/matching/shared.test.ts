import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import { vocabulary } from '../support/vocabulary.js';

const found = (text: string): string[] =>
  findMentions(text, vocabulary()).map(
    ({ conceptId, surface, asked }) => `${conceptId}${asked ? '' : '?'}: ${surface}`,
  );

describe('a term has its first word from the one before it', () => {
  test.each<[string, string[]]>([
    [
      'Experiencia en pruebas unitarias y de integración',
      ['unit-testing: pruebas unitarias', 'integration-testing: de integración'],
    ],
    [
      'Realizar pruebas funcionales, y de regresión',
      ['functional-testing?: pruebas funcionales', 'regression-testing?: de regresión'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('none is', () => {
  test.each<[string, string[]]>([
    ['what no term begins with', ['pruebas unitarias y de cocina']],
    ['what stands by itself', ['pruebas unitarias y Docker']],
    ['what has no "de"', ['pruebas unitarias y regresión']],
    ['what a product would share', ['MongoDB Atlas y de integración']],
  ])('%s', (_, texts) => {
    for (const text of texts) expect(found(text).filter((one) => one.includes(': de '))).toEqual([]);
  });
});
