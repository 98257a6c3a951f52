import { fileURLToPath } from 'node:url';
import { type Knowledge, openKnowledge } from '../../src/vocabulary/open.js';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const opened = await openKnowledge();

/** The built-in vocabulary, opened once a test file. It must not be changed by a test. */
export const knowledge = (): Knowledge => opened;
