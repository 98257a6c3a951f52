import { expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import type { Guard, Kind } from '../../src/model.js';
import { conceptOfForm, formAt } from '../../src/vocabulary/lexicon.js';
import { vocabulary } from '../support/vocabulary.js';

const NO_TERMS: ReadonlySet<Kind> = new Set(['soft', 'domain', 'role']);

/** Every written form with one of some guards, and the concept it is for; no soft skill, industry or title. */
const guarded = (...guards: Guard[]): { id: string; label: string }[] => {
  const { lexicon } = vocabulary();
  const found = new Map<string, string>();
  for (let form = 0; form < lexicon.forms.count; form++) {
    const { label, guard, generated } = formAt(lexicon, form);
    const concept = conceptOfForm(lexicon, form);
    if (!concept || generated || concept.asked === 'seldom' || NO_TERMS.has(concept.kind)) continue;
    if (guards.includes(guard)) found.set(label, concept.id);
  }
  return [...found].map(([label, id]) => ({ id, label }));
};

/** Names that are also words. */
const names = guarded('word', 'name').filter(({ label }) => label !== label.toLowerCase());

const finds = (text: string, id: string): boolean =>
  findMentions(text, vocabulary()).some(({ conceptId }) => conceptId === id);

/** Those that a sentence of the table leaves out, each with why. */
const missing = (some: typeof names, sentence: (label: string) => string, expected: boolean): string[] =>
  some
    .filter(({ id, label }) => finds(sentence(label), id) !== expected)
    .map(({ id, label }) => `${id}: ${sentence(label)}`);

test('there are some hundreds of names that are also words', () => {
  expect(names.length).toBeGreaterThan(400);
});

test('each is found in a list of technologies', () => {
  expect(missing(names, (label) => `You work with Python, ${label}, Docker and Kubernetes.`, true)).toEqual([]);
});

test('each is found in such a list in small letters', () => {
  expect(missing(names, (label) => `python, ${label.toLowerCase()}, docker, kubernetes`, true)).toEqual([]);
});

test('none is found as a word in small letters', () => {
  expect(
    missing(names, (label) => `yesterday the ${label.toLowerCase()} was on the table of the house`, false),
  ).toEqual([]);
});

const exact = guarded('case').filter(({ label }) => /^[A-Z]+$/.test(label));

test('what counts only as written is found so', () => {
  expect(exact.length).toBeGreaterThan(300);
  expect(missing(exact, (label) => `You work with ${label} every day.`, true)).toEqual([]);
});

test('and not in small letters', () => {
  expect(missing(exact, (label) => `yesterday the ${label.toLowerCase()} was on the table`, false)).toEqual([]);
});

const everyday = guarded('everyday');
const asked = (text: string): string[] =>
  findMentions(text, vocabulary()).flatMap((mention) => (mention.asked ? [mention.surface] : []));

test('everyday words are asked for where knowledge of them is', () => {
  expect(everyday.length).toBeGreaterThan(100);
  expect(
    everyday.filter(({ label }) => asked(`Solid knowledge of ${label.toLowerCase()} is required.`).length === 0),
  ).toEqual([]);
});

test('and not where a company speaks of them', () => {
  expect(everyday.filter(({ label }) => asked(`our company helps the ${label.toLowerCase()} team`).length > 0)).toEqual(
    [],
  );
});
