import { readFileSync } from 'node:fs';
import { LexiconError } from '../errors.js';
import { type Concept, FORM_VIAS, type FormVia } from '../model.js';
import { loadTrie, type StoredTrie, type Trie } from '../text/trie.js';
import { GUARDS, type Guard } from './schema.js';

/** A concept with the lexicon file and line that define it. */
export interface LexiconConcept extends Concept {
  file: string;
  line: number;
}

/** What `npm run build` writes and every command loads. */
export interface CompiledLexicon {
  version: string;
  concepts: LexiconConcept[];
  labels: string[];
  /** Five numbers a form: concept (-1: a phrase that means none), label, via, guard, 1 if generated. */
  forms: number[];
  trie: StoredTrie;
}

/** The vocabulary, ready to match. The trie's values are indexes of forms. */
export interface Lexicon extends Omit<CompiledLexicon, 'trie'> {
  trie: Trie;
  indexOf: Map<string, number>;
}

export const FORM_WIDTH = 5;

/** One form of a lexicon, unpacked. */
export interface FormEntry {
  concept: LexiconConcept | null;
  label: string;
  via: FormVia;
  guard: Guard;
  generated: boolean;
}

export const formAt = (lexicon: Lexicon, form: number): FormEntry => {
  const at = form * FORM_WIDTH;
  return {
    concept: lexicon.concepts[lexicon.forms[at] ?? -1] ?? null,
    label: lexicon.labels[lexicon.forms[at + 1] ?? 0] ?? '',
    via: FORM_VIAS[lexicon.forms[at + 2] ?? 0] ?? 'literal',
    guard: GUARDS[lexicon.forms[at + 3] ?? 0] ?? 'none',
    generated: lexicon.forms[at + 4] === 1,
  };
};

/** Makes a compiled lexicon ready to match. */
export const openLexicon = ({ trie, ...rest }: CompiledLexicon): Lexicon => ({
  ...rest,
  trie: loadTrie(trie),
  indexOf: new Map(rest.concepts.map((concept, i) => [concept.id, i])),
});

/**
 * Loads the lexicon that the build compiled beside the program. It is our own build's output, so its shape is trusted.
 * Throws LexiconError when it is not there.
 */
export const loadBuiltLexicon = (): Lexicon => {
  const url = new URL('../../dist/lexicon.json', import.meta.url);
  let text: string;
  try {
    text = readFileSync(url, 'utf8');
  } catch {
    throw new LexiconError('the compiled lexicon is missing; run npm run build');
  }
  const compiled: CompiledLexicon = JSON.parse(text);
  return openLexicon(compiled);
};

/** The concept with this id; undefined where the lexicon has none. */
export const conceptOf = (lexicon: Lexicon, id: string): LexiconConcept | undefined =>
  lexicon.concepts[lexicon.indexOf.get(id) ?? -1];

/**
 * What having `id` shows besides: every concept reached over `implies` and `broader`, with the number of steps. The id
 * itself is not among them.
 */
export const impliedBy = (lexicon: Lexicon, id: string): Map<string, number> => {
  const reached = new Map<string, number>();
  let frontier = [id];
  for (let steps = 1; frontier.length > 0; steps++) {
    const next = new Set(
      frontier.flatMap((from) => {
        const concept = conceptOf(lexicon, from);
        return concept ? [...concept.implies, ...concept.broader] : [];
      }),
    );
    frontier = [...next].filter((to) => to !== id && !reached.has(to));
    for (const to of frontier) reached.set(to, steps);
  }
  return reached;
};
