import { addConcepts, findCycles } from './compile.js';
import { copyLexicon } from './growing.js';
import { entriesToYaml, insertEntries, type NewEntry } from './insert.js';
import type { Lexicon } from './lexicon.js';
import { conceptNamed } from './links.js';
import { type Problem, problemLine } from './problem.js';
import { parseLexicon } from './sources.js';

/** What adding entries to a lexicon file would make of it; nothing may be written where there is a problem. */
export interface Addition {
  /** The file's whole new text. */
  text: string;
  /** The new entries alone, as YAML. */
  added: string;
  /** One plain line each: what is wrong, and how to mend it. */
  problems: string[];
}

const nothing = (problems: string[]): Addition => ({ text: '', added: '', problems });
const told = (problems: readonly Problem[]): string[] => problems.map(problemLine);

const knownAlready = (lexicon: Lexicon, { prefLabel, altLabels = [], es = [] }: NewEntry): string[] =>
  [prefLabel, ...altLabels, ...es].flatMap((label) => {
    const concept = conceptNamed(lexicon, label);
    if (!concept) return [];
    const { id, file, line } = concept;
    const name = concept.prefLabel === label ? id : `${concept.prefLabel} (${id})`;
    return [`“${label}” is known already: ${name}, ${file}:${line}; leave it out`];
  });

/**
 * Works out what adding entries to a lexicon file makes of it, by the rules by which private files are merged. `known`
 * is the lexicon without that file; `current` is the file's text, empty where there is none yet;
 * `path` is its name.
 */
export const planAddition = (entries: readonly NewEntry[], current: string, path: string, known: Lexicon): Addition => {
  const lexicon = copyLexicon(known);
  if (current.trim() !== '') {
    const { concepts, problems } = parseLexicon(current, path);
    const found = [...problems, ...addConcepts(lexicon, concepts), ...findCycles(lexicon)];
    if (found.length > 0) return nothing(told(found));
  }
  const taken = entries.flatMap((entry) => knownAlready(lexicon, entry));
  if (taken.length > 0) return nothing(taken);
  const text = insertEntries(current, entries, path);
  const { concepts, problems } = parseLexicon(text, path);
  const fresh = concepts.slice(-entries.length);
  const wrong = problems.length > 0 ? problems : addConcepts(lexicon, fresh);
  return { text, added: entriesToYaml(entries), problems: told(wrong.length > 0 ? wrong : findCycles(lexicon)) };
};
