import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/cv/facts.js';
import { indexCv } from '../../src/cv/mentions.js';
import { placeFacts } from '../../src/cv/placed.js';
import { readCv } from '../../src/cv/read.js';
import { findMentions } from '../../src/matching/match.js';
import { linesOf } from '../../src/text/lines.js';
import { conceptOf } from '../../src/vocabulary/lexicon.js';
import { termId } from '../../src/vocabulary/termid.js';
import { withTerms } from '../../src/vocabulary/terms.js';
import { ROOT, vocabulary } from '../support/vocabulary.js';

const fileOf = (name: string): string => readFileSync(join(ROOT, 'cv', name), 'utf8');

const { lexicon } = vocabulary();
const facts = readFacts(fileOf('facts.yaml'), 'cv/facts.yaml', (id) => conceptOf(lexicon, id) !== undefined);
const known = withTerms(
  vocabulary(),
  facts.flatMap((fact) => fact.terms.map((term) => ({ id: termId(term), term }))),
);
const cv = readCv(fileOf('sector-growth.md'), 'cv/sector-growth.md', known.cv);
const index = indexCv(cv, findMentions(cv.words, known), { lines: linesOf(cv.text) });
const placed = placeFacts(facts, cv, index);
const ids = new Set(facts.map((fact) => fact.id));

describe('the section and its ledger', () => {
  test('every comment names a fact of the ledger', () => {
    expect(cv.blocks.flatMap((block) => block.factIds).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every stated fact has a line in the section', () => {
    const untold = placed.filter(({ fact, line }) => fact.origin === 'stated' && line === null);
    expect(untold.map(({ fact }) => fact.id)).toEqual([]);
  });

  test('there are at least 45 facts, each stated or drawn from one that is', () => {
    expect(facts.length).toBeGreaterThanOrEqual(45);
    const stated = new Set(facts.filter((fact) => fact.origin === 'stated').map((fact) => fact.id));
    const adrift = facts.filter((fact) => fact.origin === 'extrapolated' && !fact.from.some((id) => stated.has(id)));
    expect(adrift.map((fact) => fact.id)).toEqual([]);
  });

  test('every `from` names another fact of the ledger', () => {
    const lost = facts.flatMap((fact) => fact.from.filter((id) => !ids.has(id) || id === fact.id));
    expect(lost).toEqual([]);
  });

  test('a stated fact is not drawn from others', () => {
    expect(facts.filter((fact) => fact.origin === 'stated' && fact.from.length > 0)).toEqual([]);
  });

  test('every fact is evidence for something', () => {
    const idle = facts.filter((fact) => fact.concepts.length + fact.terms.length === 0);
    expect(idle.map((fact) => fact.id)).toEqual([]);
  });

  test.each([
    ['zod-validation', /\bzod\b/],
    ['cloud-tasks', /\bCloud Tasks\b/],
    ['orchestrator-cluster', /\borchestrator\b.*\bcluster\b/],
    ['change-streams', /\bMongoDB change streams\b/],
    ['react-flow', /\bReact Flow\b/],
    ['opentelemetry', /\bOpenTelemetry\b/],
    ['ollama-gemma', /\bOllama\b.*\bGemma\b/],
  ])('%s is stated, and told in a bullet in its own words', (id, words) => {
    expect(facts.find((fact) => fact.id === id)?.origin).toBe('stated');
    const block = cv.blocks.find(({ factIds }) => factIds.includes(id));
    expect(block?.place).toBe('bullet');
    expect(cv.words.slice(block?.start, block?.end)).toMatch(words);
  });

  test('ollama-gemma matters most', () => {
    expect(facts.find((fact) => fact.id === 'ollama-gemma')?.importance).toBe('high');
  });

  test('the section has 1,300 to 1,900 words, comments left out', () => {
    const words = cv.words.match(/[\p{L}\p{N}][\p{L}\p{N}’'./-]*/gu) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(1300);
    expect(words.length).toBeLessThanOrEqual(1900);
  });

  test('comments close on the line that opens them', () => {
    const open = cv.text.split('\n').filter((line) => line.includes('<!--') !== line.includes('-->'));
    expect(open).toEqual([]);
  });
});

describe('every technology of the section’s list', () => {
  const list = cv.blocks.find(({ section, place }) => section === 'Technologies' && place === 'list');
  const names = cv.words
    .slice(list?.start, list?.end)
    .split(',')
    .map((name) => name.trim());

  test('stands in one list', () => {
    expect(names.length).toBeGreaterThan(15);
  });

  const stemsOf = (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
  const outside = new Set(stemsOf(cv.words.slice(0, list?.start) + cv.words.slice(list?.end)));
  const evidenced = new Set(facts.flatMap((fact) => [...fact.concepts, ...fact.terms.map(termId)]));

  test.each(names)('%s has a fact of the ledger behind it, and its words stand outside the list too', (name) => {
    const unbacked = findMentions(name, known).filter((mention) => !evidenced.has(mention.conceptId));
    expect(unbacked.map((mention) => mention.conceptId)).toEqual([]);
    expect(stemsOf(name).filter((stem) => !outside.has(stem))).toEqual([]);
  });
});
