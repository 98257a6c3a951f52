import type { StatedKind } from '../model.js';
import { fold } from '../text/fold.js';
import { lineAt, linesOf } from '../text/lines.js';
import { placesIn } from '../text/places.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { type Home, homesIn } from './contact.js';
import type { Cv } from './cv.js';

/** A line of a CV that speaks of a question: where its owner lives, may work, would travel. */
export interface Statement {
  line: number;
  words: string;
  /** Whether it says no. */
  denies: boolean;
  /** Whether it speaks of a nationality: a permit to work does not. */
  tellsCitizenship: boolean;
  places: ReadonlySet<string>;
  clearances: ReadonlySet<string>;
  licences: ReadonlySet<string>;
  /** Where its owner lives, where it stands under the name and says nothing else. */
  home: Home | null;
}

/** What a CV states, by the kind of question that it answers. */
export type Statements = ReadonlyMap<StatedKind, readonly Statement[]>;

const DENIES = /(?<![\p{L}\p{N}])(?:no|not|never|cannot|without|\p{L}+n['’]t|sin|nunca)(?!\p{L})/iu;
const CITIZEN = /(?<!\p{L})(?:citizen|citizens|citizenship|nationality|passport|nacionalidad|ciudadan[íi]a)(?!\p{L})/iu;

const LEVELS = /(?<![\p{L}\p{N}])(?:ts|sci|top secret|secret|sc|dv|public trust|nato|confidential)(?![\p{L}\p{N}])/giu;

/** The levels of clearance that some words name. */
export const clearancesIn = (words: string): string[] =>
  (words.match(LEVELS) ?? []).map((level) => level.toLowerCase());

/** The licences that some words name, each by the word before it, by its stem. */
export const licencesIn = (words: string): string[] =>
  [...fold(words).matchAll(/(\p{L}+?)(?:er|ing|e|s)?['’]?s?\s+licen[cs](?:e|ure)/gu)].map(([, kind]) => kind ?? '');

const statementOf = (line: number, text: string, places: ReadonlyMap<string, string>): Statement => {
  const words = text.replace(/\s+/g, ' ').replace(/^\s*•/, '').trim();
  return {
    line,
    words,
    denies: DENIES.test(words),
    tellsCitizenship: CITIZEN.test(words),
    places: placesIn(`- ${words}`, places),
    clearances: new Set(clearancesIn(words)),
    licences: new Set(licencesIn(words)),
    home: null,
  };
};

const keyOf = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** The numbers of the lines in which one of some phrases stands; `keys` has each line folded. */
const linesSaying = (keys: string, phrases: readonly string[]): number[] => {
  const lines = linesOf(keys);
  const found = new Set<number>();
  for (const phrase of phrases) {
    const key = ` ${phrase} `;
    for (let at = keys.indexOf(key); at >= 0; at = keys.indexOf(key, at + 1)) found.add(lineAt(lines, at).number);
  }
  return [...found].sort((a, b) => a - b);
};

/** Reads what the lines of a CV state. Its words are looked through once for each phrase, not line by line. */
export const readStatements = (
  { text, words, blocks }: Pick<Cv, 'text' | 'words' | 'blocks'>,
  { says, places }: Vocabulary['stated'],
): Statements => {
  const lines = linesOf(words);
  const stateAt = (number: number): Statement => statementOf(number, lines[number - 1]?.text ?? '', places);
  const keys = lines.map(({ text }) => keyOf(text)).join('\n');
  const homes = homesIn(text, words, blocks).map((home) => ({ ...stateAt(home.line), words: home.words, home }));
  return new Map(
    [...says].map(([kind, phrases]) => {
      const stated = linesSaying(keys, phrases).map(stateAt);
      return [kind, kind === 'location' ? [...stated, ...homes] : stated];
    }),
  );
};
