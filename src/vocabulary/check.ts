import { addConcepts, findCycles } from './compile.js';
import { emptyLexicon } from './growing.js';
import type { Lexicon } from './lexicon.js';
import type { Problem } from './problem.js';
import { lexiconFiles, readLexicons, readPrivateLexicons } from './sources.js';

/** Compiles the lexicon files of a folder and further ones, and gives every problem found in them, by file and line. */
export const compileLexicon = (
  folder: string,
  further: readonly string[] = [],
): { lexicon: Lexicon; problems: Problem[] } => {
  const own = readLexicons(lexiconFiles(folder));
  const added = readPrivateLexicons(further);
  const lexicon = emptyLexicon();
  const concepts = [...own.concepts, ...added.concepts];
  const found = [...own.problems, ...added.problems, ...addConcepts(lexicon, concepts), ...findCycles(lexicon)];
  found.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
  return { lexicon, problems: found };
};
