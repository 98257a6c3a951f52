import { CHECK_KINDS, type CheckKind, SECTION_KINDS, type SectionKind } from '../model.js';
import { fold } from '../text/fold.js';
import type { Matcher } from '../text/match.js';
import { keysOf } from '../text/units.js';
import type { Reading } from './reading.js';
import { loadBuiltLexicon, readBuilt, STORED } from './store.js';

/** Phrases as the keys of their words, to be found among the units of a text. */
export type KeyPhrases = readonly (readonly string[])[];

/** Everything the program knows about words: the matcher, and the tables that tell how postings and CVs are read. */
export interface Knowledge extends Matcher {
  /** Heading texts, folded and without signs, by the kind of section they open. */
  sections: ReadonlyMap<string, SectionKind>;
  importance: { preferred: KeyPhrases; required: KeyPhrases; asks: KeyPhrases };
  groups: { or: KeyPhrases; and: KeyPhrases; anyBefore: KeyPhrases; anyAfter: KeyPhrases };
  checks: readonly { kind: CheckKind; patterns: readonly RegExp[] }[];
  postingSigns: readonly KeyPhrases[];
  cvLists: ReadonlySet<string>;
  languages: ReadonlyMap<string, ReadonlySet<string>>;
  /** What an unknown name may be besides a skill, folded. */
  unknown: { noSkill: ReadonlySet<string>; organisations: ReadonlySet<string> };
}

const keyPhrases = (phrases: readonly string[]): KeyPhrases => phrases.map(keysOf);
const joinedKeys = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(keyPhrases(phrases).map((keys) => keys.join(' ')));

/** A heading as the section table compares it: folded, only letters, digits and single spaces. */
export const headingKey = (heading: string): string =>
  fold(heading)
    .replace(/&/g, ' and ')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Loads the compiled vocabulary and tables, and merges private lexicon files into them. Throws LexiconError with the
 * first problem of a private file: its file, line, and how to mend it.
 */
export const openKnowledge = async (privateLexicons: readonly string[] = []): Promise<Knowledge> => {
  const lexicon = loadBuiltLexicon();
  if (privateLexicons.length > 0) {
    // Reading YAML costs more than all the rest, and few runs need it.
    const { mergeLexicons } = await import('./merge.js');
    mergeLexicons(lexicon, privateLexicons);
  }
  const reading: Reading = JSON.parse(readBuilt(STORED.reading).toString());
  const sections = new Map<string, SectionKind>();
  for (const kind of SECTION_KINDS) {
    for (const name of reading.sections[kind] ?? []) {
      if (!sections.has(headingKey(name))) sections.set(headingKey(name), kind);
    }
  }
  return {
    lexicon,
    guards: {
      after: joinedKeys(reading.guards.after),
      before: joinedKeys(reading.guards.before),
      lead: keyPhrases(reading.guards.lead),
    },
    negation: {
      before: keyPhrases(reading.negation.before),
      except: keyPhrases(reading.negation.except),
      after: keyPhrases(reading.negation.after),
      resume: joinedKeys(reading.negation.resume),
      stop: joinedKeys(reading.negation.stop),
    },
    sections,
    importance: {
      preferred: keyPhrases(reading.importance.preferred),
      required: keyPhrases(reading.importance.required),
      asks: keyPhrases(reading.importance.asks),
    },
    groups: {
      or: keyPhrases(reading.groups.or),
      and: keyPhrases(reading.groups.and),
      anyBefore: keyPhrases(reading.groups.any_before),
      anyAfter: keyPhrases(reading.groups.any_after),
    },
    checks: CHECK_KINDS.map((kind) => ({
      kind,
      patterns: reading.checks[kind].map((pattern) => new RegExp(pattern, 'iu')),
    })),
    postingSigns: reading.posting.signs.map(keyPhrases),
    cvLists: new Set(reading.cv.lists.map(headingKey)),
    languages: new Map(Object.entries(reading.languages).map(([code, words]) => [code, new Set(words.map(fold))])),
    unknown: {
      noSkill: new Set(reading.unknown.no_skill.map(fold)),
      organisations: new Set(reading.unknown.organisations.map(fold)),
    },
  };
};
