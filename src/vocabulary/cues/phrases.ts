import type { z } from 'zod';
import { fold } from '../../text/fold.js';
import { headingKey } from '../../text/headingkey.js';
import { keysOf } from '../../text/units.js';
import type { CueTable, Zod } from './table.js';

/** Phrases as the keys of their words, to be found among the units of a text. */
export type KeyPhrases = readonly (readonly string[])[];

/** A list of phrases in YAML; lists in it are for the reader's eye, and are joined. */
export const phrases = (zod: Zod): z.ZodType<string[]> =>
  zod.array(zod.union([zod.string(), zod.array(zod.string())])).transform((lists) => lists.flat());

export const toKeys = (written: readonly string[]): KeyPhrases => written.map(keysOf);

/** Phrases cut into keys. */
export const keys: CueTable<string[], KeyPhrases> = { schema: phrases, compile: toKeys };

const setOf = (change: (phrase: string) => string): CueTable<string[], ReadonlySet<string>> => ({
  schema: phrases,
  compile: (written) => new Set(written.map(change)),
});

/** Words and short phrases as a text's units are compared with them: their keys, joined by a space. */
export const joinedKeys = setOf((phrase) => keysOf(phrase).join(' '));
/** Folded words and phrases. */
export const foldedSet = setOf(fold);
/** What headings and labels say, as `headingKey` writes them. */
export const headingKeys = setOf(headingKey);
/** Words and phrases in small letters. */
export const lowerSet = setOf((phrase) => phrase.toLowerCase());
/** Ids of concepts. */
export const ids = setOf((id) => id);
/** Folded phrases, in the order written. */
export const foldedList: CueTable<string[], readonly string[]> = {
  schema: phrases,
  compile: (written) => written.map(fold),
};

const SYNTAX = /[\^$\\.*+?()[\]{}|/]/g;

/**
 * A group of a pattern, as its source: any one of some phrases, the earlier first. A `*` in them is any letters more.
 * The pattern needs the flag `u`.
 */
export const oneOf = (written: readonly string[]): string =>
  `(?:${written.map((phrase) => phrase.replace(SYNTAX, (sign) => (sign === '*' ? '\\p{L}*' : `\\${sign}`))).join('|')})`;

/** The same, the longest first, whatever order they are written in. */
export const longestOf = (written: readonly string[]): string =>
  oneOf([...written].sort((a, b) => b.length - a.length));

/** A pattern of whole words, any of some phrases, with what is to stand around them. */
export const patternOf = (around: (words: string) => string, flags = 'iu'): CueTable<string[], RegExp> => ({
  schema: phrases,
  compile: (written) => new RegExp(around(`(?<!\\p{L})${longestOf(written)}(?!\\p{L})`), flags),
});

/** Patterns without case that find one of some phrases as whole words: anywhere, where a text begins, and where it ends. */
export const anywhere = patternOf((words) => words);
export const atStart = patternOf((words) => `^\\s*${words}`);
/** Blanks may follow. */
export const atEnd = patternOf((words) => `${words}\\s*$`);
