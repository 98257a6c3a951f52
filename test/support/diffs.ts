import { comparableSchema } from '../../src/coverage/comparable.js';
import { diffCoverages } from '../../src/coverage/diff.js';
import type { Diff } from '../../src/coverage/diff-schema.js';
import type { Coverage } from '../../src/coverage/schema.js';
import { coverageOf, type Texts } from './analysis.js';

/** The diff of two coverages, as of `a.json` and `b.json`. */
export const diffOf = (before: Coverage, after: Coverage): Diff =>
  diffCoverages(
    { file: 'a.json', coverage: comparableSchema.parse(before) },
    { file: 'b.json', coverage: comparableSchema.parse(after) },
  );

/** What an edit of the texts changes. */
export const diffTexts = (before: Texts, edit: Partial<Texts>): Diff =>
  diffOf(coverageOf(before), coverageOf({ ...before, ...edit }));
