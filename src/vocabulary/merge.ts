import { LexiconError } from '../errors.js';
import { addConcepts, findCycles } from './compile.js';
import type { GrowingLexicon } from './growing.js';
import { problemLine } from './problem.js';
import { readPrivateLexicons } from './sources.js';

/**
 * Adds private lexicon files to a lexicon, in place, before anybody reads it. Throws LexiconError with the first problem: file, line, what is
 * wrong and how to mend it; a form or id that is taken names both files.
 */
export const mergeLexicons = (lexicon: GrowingLexicon, files: readonly string[]): void => {
  const { concepts, problems } = readPrivateLexicons(files);
  lexicon.names = null;
  const [problem, ...others] = [...problems, ...addConcepts(lexicon, concepts), ...findCycles(lexicon)];
  if (!problem) return;
  const more = others.length > 0 ? ` (and ${others.length} more: ats lexicon check --lexicon FILE lists them)` : '';
  throw new LexiconError(problemLine(problem) + more, { cause: problem.cause });
};
