import { insert } from '../text/trie.js';
import { BREAK, keysOf } from '../text/units.js';
import { pushForm } from './formtable.js';
import { copyLexicon, type GrowingLexicon, pushConcept } from './growing.js';
import { otherNumber } from './inflect.js';
import type { Vocabulary } from './open.js';

/** A term of the fact ledger that no lexicon may have, and the id it goes by: `termId`. */
export interface LedgerTerm {
  readonly id: string;
  readonly term: string;
}

/** Where such a term comes from, shown where a lexicon's file would be. */
const LEDGER = 'facts.yaml';

/** Adds a term, in place, as it is written and in the other number. */
const addTerm = (lexicon: GrowingLexicon, { id, term }: LedgerTerm): void => {
  const concept = pushConcept(lexicon, {
    id,
    prefLabel: term,
    altLabels: [],
    kind: 'concept',
    broader: [],
    implies: [],
    related: [],
    file: LEDGER,
    line: 1,
  });
  const label = lexicon.labels.push(term);
  const words = term.toLowerCase().split(' ');
  const others = otherNumber(words.at(-1) ?? '').map((other) => [...words.slice(0, -1), other].join(' '));
  [term, ...others].forEach((form, i) => {
    const next = lexicon.forms.count;
    const keys = keysOf(form);
    // A key of a line's end would be found at every line's end.
    if (keys.includes(BREAK) || insert(lexicon.trie, keys, next) !== next) return;
    const via = i === 0 ? 'literal' : 'variant';
    pushForm(lexicon.forms, { concept, label, via, guard: 'none', generated: i > 0 });
  });
};

/**
 * A vocabulary that knows the fact ledger's own terms too, so that postings and CV are searched for them. A term that
 * some lexicon has already is that lexicon's. The vocabulary given stays as it is, and is given back where nothing is new.
 */
export const withTerms = (vocabulary: Vocabulary, terms: readonly LedgerTerm[]): Vocabulary => {
  if (terms.every(({ id }) => vocabulary.lexicon.indexOf.has(id))) return vocabulary;
  const lexicon = copyLexicon(vocabulary.lexicon);
  for (const term of terms) if (!lexicon.indexOf.has(term.id)) addTerm(lexicon, term);
  return { ...vocabulary, lexicon };
};
