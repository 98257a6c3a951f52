import type { Concept, FormVia, Guard, Kind } from '../model.js';
import type { Trie } from '../text/trie.js';
import type { Words } from '../text/words.js';
import { conceptIndex, type FormTable, formRow } from './formtable.js';
import type { LazyList } from './lazylist.js';

type Fixed<Fields> = { readonly [Name in keyof Fields]: Readonly<Fields[Name]> };

/** A concept with the lexicon file and line that define it. */
export interface LexiconConcept extends Fixed<Concept> {
  readonly file: string;
  readonly line: number;
}

/** Concepts and their forms, ready to match. The trie's values are indexes of forms. Only a `GrowingLexicon` changes. */
export interface Lexicon {
  readonly version: string;
  readonly concepts: LazyList<LexiconConcept>;
  readonly labels: LazyList<string>;
  readonly forms: FormTable;
  readonly trie: Trie;
  /** How many words of the trie the build knew; later ones are of private files and of the ledger. */
  readonly builtWords: number;
  /**
   * The words that are a product's name by themselves, by their first letter and then their length; null where they must
   * be looked for, because private files may have added some.
   */
  readonly names: Int32Array | null;
  /** The ids of the concepts; an id's number is its concept's index. */
  readonly indexOf: Words;
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
  const { concept, label, via, guard, generated } = formRow(lexicon.forms, form);
  return {
    concept: lexicon.concepts.at(concept) ?? null,
    label: lexicon.labels.at(label) ?? '',
    via,
    guard,
    generated,
  };
};

/** The concept that a form names; undefined for a phrase that means none. */
export const conceptOfForm = (lexicon: Lexicon, form: number): LexiconConcept | undefined =>
  lexicon.concepts.at(conceptIndex(lexicon.forms, form));

/** The concept with this id; undefined where the lexicon has none. */
export const conceptOf = (lexicon: Lexicon, id: string): LexiconConcept | undefined =>
  lexicon.concepts.at(lexicon.indexOf.get(id) ?? -1);

/** Whether having one concept shows another besides: whether `impliedBy` of the one has the other. */
export const implies = (lexicon: Lexicon, one: LexiconConcept, other: LexiconConcept): boolean => {
  if (one.id === other.id) return false;
  const reached = [...one.implies, ...one.broader];
  for (let at = 0; at < reached.length; at++) {
    const id = reached[at] ?? '';
    if (id === other.id) return true;
    const concept = conceptOf(lexicon, id);
    for (const next of concept ? [...concept.implies, ...concept.broader] : []) {
      if (!reached.includes(next)) reached.push(next);
    }
  }
  return false;
};
/** The kind of the concept with this id; what no lexicon has is a mere concept. */
export const kindOf = (lexicon: Lexicon, id: string): Kind => conceptOf(lexicon, id)?.kind ?? 'concept';

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
