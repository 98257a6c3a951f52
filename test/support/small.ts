import { readFileSync } from 'node:fs';
import { addConcepts } from '../../src/vocabulary/compile.js';
import { emptyLexicon } from '../../src/vocabulary/growing.js';
import type { Vocabulary } from '../../src/vocabulary/open.js';
import { problemLine } from '../../src/vocabulary/problem.js';
import { parseLexicon } from '../../src/vocabulary/sources.js';
import { vocabulary } from './vocabulary.js';

const FILE = new URL('small.yaml', import.meta.url);

const lexicon = emptyLexicon();
const { concepts, problems } = parseLexicon(readFileSync(FILE, 'utf8'), 'small.yaml');
const wrong = [...problems, ...addConcepts(lexicon, concepts)];
if (wrong.length > 0) throw new Error(wrong.map(problemLine).join('\n'));

const small: Vocabulary = { ...vocabulary(), lexicon };

/**
 * A vocabulary of the few terms of `small.yaml`, with the tables that tell how texts are read as they are: for tests of
 * rules, which are not to change when the lexicon learns a term.
 */
export const smallVocabulary = (): Vocabulary => small;
