import type { Check, Posting, Requirement } from '../../src/model.js';
import { postingFromText } from '../../src/posting/document/read.js';
import { understand } from '../../src/posting/passes.js';
import type { Understanding } from '../../src/posting/understanding.js';
import type { Vocabulary } from '../../src/vocabulary/open.js';
import { vocabulary } from './vocabulary.js';

/** What is understood of a posting's text. */
export const understandText = (text: string, known: Vocabulary = vocabulary()): Understanding =>
  understand(postingFromText(text, 'the test', known), known);

/** What a posting asks for. */
export const requirementsOf = (posting: Posting): Requirement[] =>
  understand(posting, vocabulary()).requirements.map(({ requirement }) => requirement);

/** The knock-out questions that a posting puts. */
export const checksOf = (posting: Posting): readonly Check[] => understand(posting, vocabulary()).checks;
