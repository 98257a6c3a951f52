import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { coverageSchema, STATUSES } from '../src/coverage/schema.js';
import { VIAS } from '../src/coverage/weights.js';
import { PLACES } from '../src/cv/read.js';
import { CHECK_KINDS, IMPORTANCES } from '../src/model.js';
import { coverageOf, itemOf } from './support/analysis.js';
import { knowledge, ROOT } from './support/knowledge.js';

/** What is expected of a case, reasoned by hand from its posting and its CV; what is left out may be as it likes. */
const expectedSchema = z.strictObject({
  why: z.string(),
  score: z.tuple([z.number(), z.number()]),
  language: z.string().default('en'),
  items: z.record(
    z.string(),
    z.strictObject({
      importance: z.enum(IMPORTANCES),
      status: z.enum(STATUSES).optional(),
      statusNot: z.array(z.enum(STATUSES)).optional(),
      years: z.number().optional(),
      via: z.enum(VIAS).optional(),
      where: z.enum(PLACES).optional(),
      /** It is no alternative to another. */
      alone: z.literal(true).optional(),
    }),
  ),
  /** The sets of alternatives, each whole: no other item belongs to them. */
  groups: z.array(z.array(z.string()).min(2)),
  /** Concepts that the posting names and does not ask for. */
  absent: z.array(z.string()),
  /** All the checks there are, in any order; each quote is part of the posting's sentence. */
  checks: z.array(z.strictObject({ kind: z.enum(CHECK_KINDS), answer: z.string(), quote: z.string() })),
  suggestions: z.array(z.record(z.string(), z.unknown())).default([]),
  noSuggestions: z.array(z.string()).default([]),
});

const folder = join(ROOT, 'test/cases');

describe.each(readdirSync(folder))('%s', (name) => {
  const fileOf = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
  const expected = expectedSchema.parse(JSON.parse(fileOf('expected.json')));
  const texts = { posting: fileOf('posting.md'), cv: fileOf('cv.md'), facts: fileOf('facts.yaml') };
  const coverage = coverageOf(texts, knowledge());

  test(`scores from ${expected.score.join(' to ')}`, () => {
    expect(coverage.score).toBeGreaterThanOrEqual(expected.score[0]);
    expect(coverage.score).toBeLessThanOrEqual(expected.score[1]);
    expect(coverageSchema.safeParse(coverage).error).toBeUndefined();
  });

  test.each(Object.entries(expected.items))('%s is wanted and shown as it should be', (id, wanted) => {
    const item = itemOf(coverage, id);
    const { status, statusNot = [], via, where, alone, ...rest } = wanted;
    expect(item).toMatchObject({ ...rest, ...(status ? { status } : {}), ...(alone ? { anyOf: null } : {}) });
    expect(statusNot).not.toContain(item.status);
    if (via) expect(item.evidence[0]?.via).toBe(via);
    if (where) expect(item.evidence[0]?.where).toBe(where);
  });

  test.each(expected.groups.map((ids) => [ids]))('any of %j will do', (ids) => {
    const group = itemOf(coverage, ids[0] ?? '').anyOf;
    expect(group).not.toBeNull();
    expect(coverage.items.filter((item) => item.anyOf === group).map((item) => item.id)).toEqual(ids);
  });

  test('asks for nothing that it only mentions in passing', () => {
    expect(coverage.items.map((item) => item.id).filter((id) => expected.absent.includes(id))).toEqual([]);
    expect(expected.absent.filter((id) => !knowledge().lexicon.indexOf.has(id))).toEqual([]);
  });

  test('puts its knock-out questions', () => {
    const byQuote = (a: { quote: string }, b: { quote: string }): number => a.quote.localeCompare(b.quote);
    const found = coverage.checks.map(({ kind, answer, quote }) => ({ kind, answer, quote }));
    const wanted = expected.checks.map((check) => ({ ...check, quote: expect.stringContaining(check.quote) }));
    expect(found.sort(byQuote)).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  test('brings the suggestions it should', () => {
    expect(coverage.suggestions).toEqual(
      expect.arrayContaining(expected.suggestions.map((one) => expect.objectContaining(one))),
    );
    const codes = coverage.suggestions.map((one) => one.code);
    expect(codes.filter((code) => expected.noSuggestions.includes(code))).toEqual([]);
  });

  test('is read in its language', () => {
    expect(coverage.posting.language).toBe(expected.language);
  });
});
