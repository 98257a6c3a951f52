import { comparableSchema, type Named } from '../coverage/comparable.js';
import { diffCoverages } from '../coverage/diff.js';
import type { Diff } from '../coverage/diff-schema.js';
import type { Coverage } from '../coverage/schema.js';
import { InputError } from '../errors.js';
import { differenceLines, scoreWords } from '../report/diff/words.js';
import { readCoverage } from './coverage-file.js';
import { remark, warn } from './io.js';

/** The coverage that a score is compared with. Throws InputError for what is none. */
export const readBaseline = async (file: string, source: string): Promise<Named> => {
  if (file === '-' && source === '-')
    throw new InputError('the posting and the baseline cannot both be standard input; name a file for one of them.');
  return readCoverage(file);
};

/** What changed from a baseline to a coverage. */
export const changeSince = (before: Named, coverage: Coverage): Diff =>
  diffCoverages(before, { file: 'now', coverage: comparableSchema.parse(coverage) });

/** Says what the report itself does not: in JSON the change, and in what the two differ besides the CV's text. */
export const remarkBaseline = (since: Diff, format: string): void => {
  if (format === 'json') remark(`ats: ${scoreWords(since)} since ${since.before.file}`);
  for (const line of differenceLines(since)) warn(`baseline: ${line}`);
};
