import { copyTrie, emptyTrie, type GrowingTrie } from '../text/trie.js';
import { copyWords, GrowingWords } from '../text/words.js';
import { copyForms, emptyForms, type GrowingForms } from './formtable.js';
import { GrowingList } from './lazylist.js';
import type { Lexicon, LexiconConcept } from './lexicon.js';

/** A lexicon while it is built: by the build, of private files, of a ledger's terms. Who is given it as a `Lexicon` only reads. */
export interface GrowingLexicon extends Lexicon {
  concepts: GrowingList<LexiconConcept>;
  labels: GrowingList<string>;
  forms: GrowingForms;
  trie: GrowingTrie;
  indexOf: GrowingWords;
  names: Int32Array | null;
}

/** A lexicon without entries. */
export const emptyLexicon = (): GrowingLexicon => ({
  version: '',
  concepts: new GrowingList((text): LexiconConcept => JSON.parse(text)),
  labels: new GrowingList((text) => text),
  forms: emptyForms(),
  trie: emptyTrie(),
  indexOf: new GrowingWords(),
  builtWords: 0,
  names: null,
});

/** The same lexicon, which can grow and leaves the one given as it is. Its texts are shared, its numbers copied (8 MB). */
export const copyLexicon = (lexicon: Lexicon): GrowingLexicon => ({
  ...lexicon,
  concepts: lexicon.concepts.copy(),
  labels: lexicon.labels.copy(),
  forms: copyForms(lexicon.forms),
  trie: copyTrie(lexicon.trie),
  indexOf: copyWords(lexicon.indexOf),
});

/** Adds a concept, in place, and gives its index. Its id must be a new one. */
export const pushConcept = (lexicon: GrowingLexicon, concept: LexiconConcept): number => {
  lexicon.indexOf.add(concept.id);
  return lexicon.concepts.push(concept);
};
