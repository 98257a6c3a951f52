import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Coverage, coverageSchema, STATUSES } from '../src/coverage/schema.js';
import { VIAS } from '../src/coverage/weights.js';
import { CHECK_KINDS, IMPORTANCES, PLACES } from '../src/model.js';
import { coverageOf, itemOf } from './support/analysis.js';
import { ROOT, vocabulary } from './support/vocabulary.js';

const item = z.strictObject({
  importance: z.enum(IMPORTANCES),
  status: z.enum(STATUSES).optional(),
  statusNot: z.array(z.enum(STATUSES)).optional(),
  years: z.number().optional(),
  via: z.enum(VIAS).optional(),
  where: z.enum(PLACES).optional(),
  /** It is no alternative to another. */
  alone: z.literal(true).optional(),
});
const check = z.strictObject({ kind: z.enum(CHECK_KINDS), answer: z.string(), quote: z.string() });
const score = z.tuple([z.number(), z.number()]);

/** What is expected of a case, reasoned by hand from its posting and its CV; what is left out may be as it likes. */
const expectedSchema = z.strictObject({
  why: z.string(),
  score: score.optional(),
  language: z.string().default('en'),
  items: z.record(z.string(), item),
  /** The sets of alternatives, each whole: no other item belongs to them. */
  groups: z.array(z.array(z.string()).min(2)),
  /** Concepts that the posting names and does not ask for. */
  absent: z.array(z.string()),
  /** All the checks there are, in any order; each quote is part of the posting's sentence. */
  checks: z.array(check).optional(),
  suggestions: z.array(z.record(z.string(), z.unknown())).default([]),
  noSuggestions: z.array(z.string()).default([]),
  /** What a careful reader expects and the program does not do yet: the tests fail when it does, so that it is moved up. */
  notYet: z
    .strictObject({
      score: score.optional(),
      language: z.string().optional(),
      items: z.record(z.string(), item).default({}),
      groups: z.array(z.array(z.string()).min(2)).default([]),
      absent: z.array(z.string()).default([]),
      checks: z.array(check).optional(),
      suggestions: z.array(z.record(z.string(), z.unknown())).default([]),
      noSuggestions: z.array(z.string()).default([]),
    })
    .optional(),
});

type Expected = z.infer<typeof expectedSchema>;

const expectScore = (coverage: Coverage, [least, most]: z.infer<typeof score>): void => {
  expect(coverage.score).toBeGreaterThanOrEqual(least);
  expect(coverage.score).toBeLessThanOrEqual(most);
};

const expectItem = (coverage: Coverage, id: string, wanted: z.infer<typeof item>): void => {
  const found = itemOf(coverage, id);
  const { status, statusNot = [], via, where, alone, ...rest } = wanted;
  expect(found).toMatchObject({ ...rest, ...(status ? { status } : {}), ...(alone ? { anyOf: null } : {}) });
  expect(statusNot).not.toContain(found.status);
  if (via) expect(found.evidence[0]?.via).toBe(via);
  if (where) expect(found.evidence[0]?.where).toBe(where);
};

const expectGroup = (coverage: Coverage, ids: readonly string[]): void => {
  const group = itemOf(coverage, ids[0] ?? '').anyOf;
  expect(group).not.toBeNull();
  expect(coverage.items.filter((one) => one.anyOf === group).map((one) => one.id)).toEqual(ids);
};

const expectAbsent = (coverage: Coverage, ids: readonly string[]): void => {
  expect(coverage.items.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
};

const expectChecks = (coverage: Coverage, checks: readonly z.infer<typeof check>[]): void => {
  const found = coverage.checks.map(({ kind, answer, quote }) => ({ kind, answer, quote }));
  const wanted = checks.map((one) => ({ ...one, quote: expect.stringContaining(one.quote) }));
  expect(found).toHaveLength(wanted.length);
  expect(found).toEqual(expect.arrayContaining(wanted));
};

const expectAdvice = (
  coverage: Coverage,
  { suggestions, noSuggestions }: Pick<Expected, 'suggestions' | 'noSuggestions'>,
) => {
  expect(coverage.suggestions).toEqual(expect.arrayContaining(suggestions.map((one) => expect.objectContaining(one))));
  expect(coverage.suggestions.map(({ code }) => code).filter((code) => noSuggestions.includes(code))).toEqual([]);
};

const folder = join(ROOT, 'test/cases');

describe.each(readdirSync(folder))('%s', (name) => {
  const fileOf = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
  const { notYet, ...expected } = expectedSchema.parse(JSON.parse(fileOf('expected.json')));
  const texts = { posting: fileOf('posting.md'), cv: fileOf('cv.md'), facts: fileOf('facts.yaml') };
  const coverage = coverageOf(texts, vocabulary());

  test('is of the shape that every report relies on', () => {
    expect(coverageSchema.safeParse(coverage).error).toBeUndefined();
    const absent = [...expected.absent, ...(notYet?.absent ?? [])];
    expect(absent.filter((id) => !vocabulary().lexicon.indexOf.has(id))).toEqual([]);
  });

  test(`scores from ${expected.score?.join(' to ') ?? 'whatever'}`, () => {
    if (expected.score) expectScore(coverage, expected.score);
  });

  test.each(Object.entries(expected.items))('%s is wanted and shown as it should be', (id, wanted) => {
    expectItem(coverage, id, wanted);
  });

  test.each(expected.groups.map((ids) => [ids]))('any of %j will do', (ids) => {
    expectGroup(coverage, ids);
  });

  test('asks for nothing that it only mentions in passing', () => {
    expectAbsent(coverage, expected.absent);
  });

  test('puts its knock-out questions', () => {
    if (expected.checks) expectChecks(coverage, expected.checks);
  });

  test('brings the suggestions it should', () => {
    expectAdvice(coverage, expected);
  });

  test('is read in its language', () => {
    if (notYet?.language === undefined) expect(coverage.posting.language).toBe(expected.language);
  });

  if (notYet === undefined) return;
  describe('not yet', () => {
    const { score: range, language, items, groups, absent, checks, ...advice } = notYet;
    type Open = [string, () => void];
    const one = <Wanted>(name: string, wanted: Wanted | undefined, assertion: (wanted: Wanted) => void): Open[] =>
      wanted === undefined ? [] : [[name, () => assertion(wanted)]];
    const open: Open[] = [
      ...one('its score', range, (wanted) => expectScore(coverage, wanted)),
      ...one('its language', language, (wanted) => expect(coverage.posting.language).toBe(wanted)),
      ...one('its checks', checks, (wanted) => expectChecks(coverage, wanted)),
      ...Object.entries(items).map(([id, wanted]): Open => [id, () => expectItem(coverage, id, wanted)]),
      ...groups.map((ids): Open => [`any of ${ids.join()}`, () => expectGroup(coverage, ids)]),
      ...absent.map((id): Open => [`without ${id}`, () => expectAbsent(coverage, [id])]),
      ...advice.suggestions.map((wanted): Open => {
        const only = { suggestions: [wanted], noSuggestions: [] };
        return [`advice ${JSON.stringify(wanted)}`, () => expectAdvice(coverage, only)];
      }),
      ...advice.noSuggestions.map((code): Open => {
        const only = { suggestions: [], noSuggestions: [code] };
        return [`without advice ${code}`, () => expectAdvice(coverage, only)];
      }),
    ];
    test.fails.each(open)('%s', (_, assertion) => assertion());
  });
});
