import { addConcepts } from '../../src/vocabulary/compile.js';
import { emptyLexicon, type GrowingLexicon } from '../../src/vocabulary/growing.js';
import type { SourcedConcept } from '../../src/vocabulary/problem.js';

/** An entry with only what a test says of it; its id follows from its label. */
export const entry = (prefLabel: string, rest: Partial<SourcedConcept> = {}): SourcedConcept => ({
  id: prefLabel.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  prefLabel,
  altLabels: [],
  es: [],
  verbs: [],
  kind: 'tool',
  guard: 'none',
  not: [],
  broader: [],
  implies: [],
  related: [],
  file: 'test.yaml',
  line: 1,
  ...rest,
});

/** A lexicon of these entries. Throws on a problem, so that a test's own lexicon cannot be wrong in silence. */
export const lexiconOf = (...entries: SourcedConcept[]): GrowingLexicon => {
  const lexicon = emptyLexicon();
  const problems = addConcepts(lexicon, entries);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return lexicon;
};
