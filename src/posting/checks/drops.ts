import type { Check, CheckKind, Section, SectionKind } from '../../model.js';
import { type CheckWords, says } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Rule, Test } from '../rules.js';
import { isEqualOpportunity } from '../sentence/boilerplate.js';
import type { Sentence } from '../sentence/sentence.js';
import { FACTS_DROPS, PLACE_DROPS, REMOTE_DROPS } from './placedrops.js';

/** Kinds of check that legal text and "how to apply" put too; the others there are boilerplate. */
const ANYWHERE: ReadonlySet<CheckKind> = new Set(['authorisation', 'clearance', 'location']);
const BOILERPLATE: ReadonlySet<SectionKind> = new Set(['legal', 'apply', 'about']);

/** An introduction without a heading is no company's description: it is judged by its sentences. */
const isBoilerplate = ({ kind, heading }: Section): boolean =>
  BOILERPLATE.has(kind) && !(kind === 'about' && heading === null);

/** A kind of question, and the sentence that has words for it. */
export interface Put {
  kind: CheckKind;
  sentence: Sentence;
  vocabulary: Vocabulary;
}

/** Where a sentence puts no question of a kind, whatever it says. */
export const SENTENCE_DROPS: readonly Test<Put>[] = [
  {
    id: 'perks-ask-nothing',
    because: 'perks speak of travel insurance, language courses and offices without asking for anything',
    applies: ({ sentence }) => sentence.section.kind === 'benefits',
  },
  {
    id: 'boilerplate-of-a-company',
    because: 'legal text, how to apply and a company’s description ask for a place, a permit or a clearance at most',
    applies: ({ kind, sentence }) => isBoilerplate(sentence.section) && !ANYWHERE.has(kind),
  },
  {
    id: 'company-tells-of-itself',
    because: 'in an introduction a company tells of its own: "our people speak Dutch"',
    applies: ({ kind, sentence: { section, flat }, vocabulary: { checkSigns } }) =>
      !ANYWHERE.has(kind) &&
      section.kind === 'about' &&
      says(checkSigns, 'own_beginning', flat.text) &&
      !says(checkSigns, 'addressed', flat.text),
  },
  {
    id: 'promise-of-equal-treatment',
    because: 'equal-opportunity text names citizenship, languages and degrees as what does not matter',
    applies: ({ sentence: { flat, sifted }, vocabulary }) => isEqualOpportunity({ words: flat, sifted }, vocabulary),
  },
  {
    id: 'said-to-be-needless',
    because: 'the sentence says that it is not needed: "no clearance", "you will not be required to travel"',
    applies: ({ kind, sentence, vocabulary: { needless } }) =>
      needless.get(kind)?.some((one) => one.test(sentence.flat.text)) ?? false,
  },
];

/** Of a permit's words: `hit` is what put the question, `words` the sentence. */
export const PERMIT_DROPS: readonly Test<{ words: string; hit: string; vocabulary: Vocabulary }>[] = [
  {
    id: 'sponsorship-offered',
    because: 'who offers to sponsor a permit asks for none: "we sponsor visas"',
    applies: ({ words, hit, vocabulary: { checkSigns } }) =>
      says(checkSigns, 'sponsor', hit) && says(checkSigns, 'sponsored', words) && !says(checkSigns, 'denied', words),
  },
];

/** Whether words after a language speak of it: "English Level" is no name. */
const isOfLanguage = (after: string, words: CheckWords): boolean =>
  [...(words.get('of_language') ?? [])].some((word) => after.startsWith(word));

/** "German Commercial Code": before another name a language is where something is from. */
const IS_NAME = /^ \p{Lu}\p{Ll}/u;

/** A language where it is named, with the words around it; `english` tells whether it is called by its English name. */
export interface NamedLanguage {
  english: boolean;
  before: string;
  after: string;
  vocabulary: Vocabulary;
}

export const LANGUAGE_DROPS: readonly Test<NamedLanguage>[] = [
  {
    id: 'language-before-a-name',
    // In English alone what is from somewhere is named after the place.
    because: 'before another name a language is where something is from: "German Commercial Code"',
    applies: ({ english, before, after, vocabulary: { checkSigns, checkWords } }) =>
      english &&
      IS_NAME.test(after) &&
      !isOfLanguage(after.trimStart().toLowerCase(), checkWords) &&
      !says(checkSigns, 'spoken', before),
  },
  {
    id: 'language-that-one-has',
    because: 'a language besides which others are asked for is one that is had already: "besides English"',
    applies: ({ before, vocabulary: { checkSigns } }) => says(checkSigns, 'besides', before),
  },
];

/** Of the language that a posting is written in, by its concept's id. */
export const WRITTEN_DROPS: readonly Test<{ id: string; checks: readonly Check[] }>[] = [
  {
    id: 'language-asked-in-words',
    because: 'the language that a posting is written in is no question of its own where the words ask for it',
    applies: ({ id, checks }) => checks.some(({ kind, asked }) => kind === 'language' && asked.includes(id)),
  },
];

/** See `same.ts`, which tells which questions these are. */
export const ASKED_BEFORE: Rule = {
  id: 'asked-before',
  because: 'of several questions that ask the same the one put most plainly counts, and a demand before a wish',
};

/** Every rule by which a question is no check, in the order in which they are asked. */
export const CHECK_DROPS: readonly Rule[] = [
  ...SENTENCE_DROPS,
  ...PERMIT_DROPS,
  ...LANGUAGE_DROPS,
  ...REMOTE_DROPS,
  ...PLACE_DROPS,
  ...FACTS_DROPS,
  ASKED_BEFORE,
  ...WRITTEN_DROPS,
];
