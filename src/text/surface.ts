import { fold } from './fold.js';
import { stemOf } from './near.js';
import { keysOf } from './units.js';

/** The words of a name as searches cut them, a space around each: "Node.js" holds "Node", while "C++" and "C#" hold no "C". */
export const searchedIn = (name: string): string =>
  ` ${fold(name)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;

/** The words of a name, folded. */
export const wordsIn = (name: string): string[] => fold(name).split(/\s+/);

/** The plural of an acronym, which no stemmer knows: APIs, SDKs. */
const ACRONYM_PLURAL = /(?<=\p{Lu})s(?!\p{L})/gu;

/** The words of a name as the matcher reads them, without the plural of an acronym. */
export const keysIn = (name: string): string[] => keysOf(name.replace(ACRONYM_PLURAL, ''));

/** A name as it stands in a text, cut in all the ways that names are compared. */
export interface Surface {
  searched: string;
  words: readonly string[];
  stems: readonly string[];
}

/** Cuts a name in all those ways. */
export const surfaceOf = (name: string): Surface => ({
  searched: searchedIn(name),
  words: wordsIn(name),
  stems: keysIn(name).map(stemOf),
});

/** Whether a name's words have those stems. No stem begins otherwise than its word, so most words need none. */
export const haveStems = (keys: readonly string[], stems: readonly string[]): boolean =>
  keys.length === stems.length &&
  keys.every((key, i) => key.charCodeAt(0) === stems[i]?.charCodeAt(0) && stemOf(key) === stems[i]);
