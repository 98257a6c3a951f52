import type { Vocabulary } from '../vocabulary/open.js';
import { note } from './verbose.js';

/**
 * Opens the vocabulary, with private lexicon files merged into it. Loaded here alone, so that a command line that is only
 * completed or explained waits for none of it. Throws LexiconError.
 */
export const openVocabulary = async (files: readonly string[] = []): Promise<Vocabulary> => {
  const { loadVocabulary } = await import('../vocabulary/open.js');
  const vocabulary = await loadVocabulary(files);
  const { version, concepts } = vocabulary.lexicon;
  note(`lexicon ${[version, ...files].join(' + ')}: ${concepts.size} concepts`);
  return vocabulary;
};
