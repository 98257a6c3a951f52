import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { findMentions, findRoles } from '../../src/matching/match.js';
import { ROOT, vocabulary } from '../support/vocabulary.js';

const sentenceSchema = z.strictObject({
  text: z.string(),
  has: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
});

const folder = join(ROOT, 'test/matching/sentences');

describe.each(readdirSync(folder))('ambiguous names: %s', (file) => {
  const sentences = z.array(sentenceSchema).parse(parse(readFileSync(join(folder, file), 'utf8')));

  test.each(sentences)('$text', ({ text, has, not }) => {
    const mentions = [...findMentions(text, vocabulary()), ...findRoles(text, vocabulary())];
    const found = mentions.filter(({ negated, guard, asked }) => !negated && (guard !== 'everyday' || asked));
    const ids = found.map((mention) => mention.conceptId);
    expect(has.filter((id) => !ids.includes(id))).toEqual([]);
    expect(not.filter((id) => ids.includes(id))).toEqual([]);
  });

  test('names only concepts that the lexicon has', () => {
    const { lexicon } = vocabulary();
    const ids = sentences.flatMap(({ has, not }) => [...has, ...not]);
    expect(ids.filter((id) => !lexicon.indexOf.has(id))).toEqual([]);
  });
});
