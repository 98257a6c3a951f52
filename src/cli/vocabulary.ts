import type { Vocabulary } from '../vocabulary/open.js';
import { note } from './verbose.js';

/**
 * Opens the vocabulary, with private lexicon files merged into it. Loaded here alone, so that a command line that is only
 * completed or explained waits for none of it. `numbers` are the built lexicon's, where another thread has read them. Throws
 * LexiconError.
 */
export const openVocabulary = async (
  files: readonly string[] = [],
  numbers?: SharedArrayBuffer,
): Promise<Vocabulary> => {
  const { loadVocabulary } = await import('../vocabulary/open.js');
  const vocabulary = await loadVocabulary(files, numbers);
  const { version, concepts } = vocabulary.lexicon;
  note(`lexicon ${[version, ...files].join(' + ')}: ${concepts.size} concepts`);
  return vocabulary;
};
