import { insert } from '../text/trie.js';
import { BREAK, keysOf } from '../text/units.js';
import { pushForm } from './formtable.js';
import { otherNumber } from './inflect.js';
import { type Lexicon, pushConcept } from './lexicon.js';

/** Where a term of the fact ledger comes from, shown where a lexicon's file would be. */
const LEDGER = 'facts.yaml';

/**
 * Adds the fact ledger's own terms to a lexicon, in place, so that postings and CV are searched for them too. A term
 * that some lexicon has already is that lexicon's.
 */
export const addTerms = (lexicon: Lexicon, terms: readonly { id: string; term: string }[]): void => {
  for (const { id, term } of terms) {
    if (lexicon.indexOf.has(id)) continue;
    const index = pushConcept(lexicon, {
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
      pushForm(lexicon.forms, {
        concept: index,
        label,
        via: i === 0 ? 'literal' : 'variant',
        guard: 'none',
        generated: i > 0,
      });
    });
  }
};
