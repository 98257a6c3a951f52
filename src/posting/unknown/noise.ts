import { findMentions } from '../../matching/match.js';
import type { Posting } from '../../model.js';
import { fold } from '../../text/fold.js';
import { isAbbreviation } from '../../text/tokenise.js';
import type { UnknownCues } from '../../vocabulary/cues/unknown.js';
import { type Dictionary, stemKey } from '../../vocabulary/dictionary.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, type RuleId, type Test } from '../rules.js';
import { isMarked } from './names.js';

const SHORTEST_PART = 3;
/** An organisation's word at the end of a longer one is as long. */
const SHORTEST_ENDING = 4;

/** "v12" is a version; "beansPlant" two words of which the line break between them was lost. */
const VERSION = /^v\d[\d.]*$/i;
const GLUED = /^(\p{Ll}{3,})\p{Lu}\p{Ll}*$/u;

/** A word in small letters. */
const SMALL = /^\p{Ll}{3,}$/u;

/** What stands before the first dot. */
const headOf = (word: string): string => {
  const dot = word.indexOf('.');
  return dot < 0 ? word : word.slice(0, dot);
};

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A company's own words: its initials, its address, its people ("Googlers") and products ("PinFlex" of Pinterest). */
const companyWords = (company: string, { memberEndings }: UnknownCues): ((word: string) => boolean) => {
  const words = wordsOf(company);
  const joined = words.join('');
  const initials = words.map((word) => word.charAt(0)).join('');
  return (word) => {
    const key = fold(word);
    if (words.length > 1 && key === initials) return true;
    const [head = ''] = word.match(/^\p{Lu}\p{Ll}+(?=\p{Lu})/u) ?? [];
    const member = /^\p{Lu}\p{Ll}+$/u.test(word) ? (memberEndings.exec(key)?.[1] ?? '') : '';
    const parts = [
      head.toLowerCase(),
      member,
      member.replace(/(.)\1$/, '$1'),
      key.includes('.') ? key.split('.')[0] : '',
    ];
    return parts.some((part) => part !== undefined && part.length >= SHORTEST_PART && joined.startsWith(part));
  };
};

/** What a posting tells of the words that its names are made of. */
export interface Noise {
  isSpanish: boolean;
  /** The words of the company's name, of the place and of the title, folded. */
  own: ReadonlySet<string>;
  ofCompany: (word: string) => boolean;
  /** The words of its text, as they are written. */
  words: ReadonlySet<string>;
  isInflected: (key: string) => boolean;
  /** Organisations' words that a longer one may end in. */
  endings: readonly string[];
  dictionary: Dictionary;
  vocabulary: Vocabulary;
}

/** Reads what a posting tells of the words in its names. */
export const noiseOf = (
  posting: Pick<Posting, 'title' | 'jobLocation' | 'language'>,
  text: string,
  employer: string | null,
  vocabulary: Vocabulary,
  dictionary: Dictionary,
): Noise => {
  const { lexicon } = vocabulary;
  // Few: those of the ledger and of private files.
  const privateStems = new Set([...lexicon.trie.words.from(lexicon.builtWords)].map(stemKey));
  return {
    isSpanish: posting.language === 'es',
    own: new Set(wordsOf(`${employer ?? ''} ${posting.title ?? ''} ${posting.jobLocation ?? ''}`)),
    ofCompany: companyWords(employer ?? '', vocabulary.unknown),
    words: new Set((text.match(/[\p{L}\p{N}.]+/gu) ?? []).map(headOf)),
    isInflected: (key) => dictionary.hasStem(key) || privateStems.has(stemKey(key)),
    endings: [...vocabulary.unknown.organisations].filter((one) => one.length >= SHORTEST_ENDING),
    dictionary,
    vocabulary,
  };
};

/** A word of a name. */
interface Word {
  word: string;
  /** The word folded. */
  key: string;
  /** Whether it is written as only a name is. */
  marked: boolean;
  /** Whether its name stands beside something technical. */
  listed: boolean;
  noise: Noise;
}

/** What makes a word of a name no skill; a name of several is none where each of them is not. */
export const WORD_DROPS: readonly Test<Word>[] = [
  {
    id: 'spanish-word',
    because: 'in a Spanish posting no technology ends as verbs and nouns do: "Requerimos", "Programación"',
    applies: ({ word, marked, noise }) =>
      noise.isSpanish && !marked && noise.vocabulary.unknown.spanishEndings.test(word),
  },
  {
    id: 'own-word',
    because: 'the words of the company, the place and the title are the posting’s own',
    applies: ({ key, noise }) => noise.own.has(key),
  },
  {
    id: 'written-small-too',
    because: 'what the posting also writes in small letters is a word, not a name',
    applies: ({ key, noise }) => SMALL.test(key) && noise.words.has(key),
  },
  {
    id: 'company-word',
    because: 'a company’s initials, address, people and products are made of its name: "Googlers", "PinFlex"',
    applies: ({ word, noise }) => noise.ofCompany(word),
  },
  { id: 'version', because: 'a version is no name: "v12"', applies: ({ word }) => VERSION.test(word) },
  {
    id: 'known-everyday-word',
    because: 'an everyday word of the lexicon that nobody asks for here is known all the same: "UIs"',
    applies: ({ word, marked, noise }) =>
      marked && findMentions(word, noise.vocabulary).some(({ start, end }) => start === 0 && end === word.length),
  },
  {
    id: 'glued-words',
    because: 'a word of the dictionary and the next, between which a line break was lost, are no name: "beansPlant"',
    applies: ({ word, noise }) => {
      const glued = GLUED.exec(word)?.[1];
      return glued !== undefined && noise.dictionary.hasWord(glued);
    },
  },
  {
    id: 'table-of-no-skills',
    because: 'officers, regions, months, money and the like are no skill (lexicons/reading/unknown.yaml)',
    applies: ({ word, key, noise: { vocabulary } }) =>
      vocabulary.unknown.noSkill.has(isAbbreviation(word) ? key.replaceAll('.', '') : key),
  },
  {
    id: 'inflected-word',
    because: 'an inflection of a word that the lexicon has in a name is that word',
    applies: ({ key, marked, noise }) => !marked && noise.isInflected(key),
  },
  {
    id: 'common-word',
    because: 'an ordinary word or an old name stands for a technology only in a list of such',
    applies: ({ word, key, marked, listed, noise: { dictionary } }) =>
      !marked && !listed && (dictionary.hasWord(key) || dictionary.hasName(word)),
  },
];

/**
 * The rule by which a name in a posting is no skill: that of its first word where each of its words has one; null where
 * one has none.
 */
export const wordDrop = (name: string, listed: boolean, noise: Noise, rules: readonly Test<Word>[]): RuleId | null => {
  let first: RuleId | null = null;
  for (const word of name.split(/\s+/)) {
    const rule = firstThat(rules, { word, key: fold(word), marked: isMarked(word), listed, noise });
    if (rule === null) return null;
    first ??= rule;
  }
  return first;
};
