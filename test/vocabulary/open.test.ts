import { describe, expect, test } from 'vitest';
import { CHECK_KINDS, SECTION_KINDS } from '../../src/model.js';
import { headingKey } from '../../src/text/headingkey.js';
import { vocabulary } from '../support/vocabulary.js';

describe('the tables, opened', () => {
  const { sections, checks, guards, negation, groups, importance, languages, cv, postingSigns } = vocabulary();

  test.each([
    ['Requirements', 'required'],
    ['Nice to have', 'preferred'],
    ['Responsibilities', 'responsibilities'],
    ['Benefits', 'benefits'],
    ['Requisitos', 'required'],
  ])('the heading %s opens the part %s', (heading, kind) => {
    expect(sections.get(headingKey(heading))).toBe(kind);
  });

  test('every kind of section but those that have no heading is named, by keys that a heading can have', () => {
    const named = new Set(sections.values());
    expect(SECTION_KINDS.filter((kind) => !named.has(kind))).toEqual(
      expect.not.arrayContaining(['required', 'preferred', 'responsibilities', 'benefits', 'about']),
    );
    expect([...sections.keys()].filter((key) => key === '' || headingKey(key) !== key)).toEqual([]);
  });

  test('every kind of check has patterns, none of which matches nothing at all', () => {
    expect(checks.map(({ kind }) => kind)).toEqual([...CHECK_KINDS]);
    expect(
      checks.filter(({ patterns }) => patterns.length === 0 || patterns.some(({ pattern }) => pattern.test(''))),
    ).toEqual([]);
  });

  test('no phrase is empty', () => {
    const all = [
      ...guards.lead,
      ...negation.before,
      ...negation.except,
      ...negation.after,
      ...groups.or,
      ...groups.and,
      ...groups.anyBefore,
      ...groups.anyAfter,
      ...importance.preferred,
      ...importance.required,
      ...importance.asks,
      ...postingSigns.flat(),
    ];
    expect(all.filter((phrase) => phrase.length === 0 || phrase.includes(''))).toEqual([]);
  });

  test('no word is of more units than are looked at', () => {
    const words = [...guards.before, ...negation.stop, ...negation.resume];
    expect(words.filter((word) => word.includes(' '))).toEqual([]);
    expect([...guards.after].filter((word) => word.split(' ').length > 2)).toEqual([]);
  });

  test('languages and lists of a CV are folded', () => {
    expect(languages.get('es')?.small.has('el') && languages.get('en')?.jobs.has('engineer')).toBe(true);
    expect(cv.lists.has('skills')).toBe(true);
  });
});
