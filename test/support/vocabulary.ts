import { fileURLToPath } from 'node:url';
import { loadVocabulary, type Vocabulary } from '../../src/vocabulary/open.js';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const opened = await loadVocabulary();

/** The built-in vocabulary, opened once a test file. */
export const vocabulary = (): Vocabulary => opened;
