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

/** The stems of a name's words, joined by spaces. */
export const stemsIn = (name: string): string => keysOf(name.replace(ACRONYM_PLURAL, '')).map(stemOf).join(' ');

/** A name as it stands in a text, cut in all the ways that names are compared. */
export interface Surface {
  searched: string;
  words: readonly string[];
  stems: string;
}

/** Cuts a name in all those ways. */
export const surfaceOf = (name: string): Surface => ({
  searched: searchedIn(name),
  words: wordsIn(name),
  stems: stemsIn(name),
});
