import type { Concept, FormVia, Guard } from '../model.js';
import type { Trie } from '../text/trie.js';
import { conceptIndex, type FormTable, formRow } from './formtable.js';

/** A concept with the lexicon file and line that define it. */
export interface LexiconConcept extends Concept {
  file: string;
  line: number;
}

/** The vocabulary, ready to match. The trie's values are indexes of forms. */
export interface Lexicon {
  version: string;
  concepts: LexiconConcept[];
  labels: string[];
  forms: FormTable;
  /** By form: the concepts (indexes) that a `not` phrase refuses. */
  phrases: Map<number, number[]>;
  trie: Trie;
  indexOf: Map<string, number>;
}

/** One form of a lexicon, with its concept (null: a phrase that means none) and its label. */
export interface FormEntry {
  concept: LexiconConcept | null;
  label: string;
  via: FormVia;
  guard: Guard;
  generated: boolean;
}

export const formAt = (lexicon: Lexicon, form: number): FormEntry => {
  const { concept, label, ...rest } = formRow(lexicon.forms, form);
  return { ...rest, concept: lexicon.concepts[concept] ?? null, label: lexicon.labels[label] ?? '' };
};

/** The concept that a form names; undefined for a phrase that means none. */
export const conceptOfForm = (lexicon: Lexicon, form: number): LexiconConcept | undefined =>
  lexicon.concepts[conceptIndex(lexicon.forms, form)];

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
