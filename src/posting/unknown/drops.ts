import type { Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { UnknownCues } from '../../vocabulary/cues/unknown.js';
import { firstThat, type Rule, type RuleId, type Test, without } from '../rules.js';
import { isMarked, type NameRun } from './names.js';
import { type Noise, WORD_DROPS, wordDrop } from './noise.js';

/** A name that a posting's line asks for, and what is known of the posting. */
export interface Named {
  /** The sentence that it stands in, and its place there. */
  sentence: string;
  run: NameRun;
  name: string;
  /** Keys of acronyms that the posting writes out. */
  expanded: ReadonlySet<string>;
  noise: Noise;
}

/** One of an acronym's numbers stands for both: "OEM" and "OEMs". */
export const keyOf = (name: string): string => fold(name.replace(/(?<=\p{Lu}{2})s$/u, ''));

/** The word directly after a span, folded; none is ''. */
const wordAfter = (sentence: string, { end }: Span): string => fold(/^ (\p{L}+)/u.exec(sentence.slice(end))?.[1] ?? '');

/** A list ends at one of these. */
const STOP = /[.;:()]/g;

/** The word that opens the list which goes on to the end of some words: "organizations such as A, B"; null for none. */
const openerOf = (words: string, { opensList }: UnknownCues): string | null => {
  const openers = [...words.matchAll(opensList)];
  if (openers.length === 0) return null;
  const stop = [...words.matchAll(STOP)].at(-1)?.index ?? -1;
  return openers.find(({ index, 0: found }) => index + found.length > stop)?.[1] ?? null;
};

/** A sentence whose every word begins with a capital tells no name by it. */
export const TITLE_CASE: Rule = {
  id: 'sentence-in-title-case',
  because: 'in a title or heading every word is a capital, which says nothing',
};

/** Whether nearly all words of a sentence begin with a capital; its first is one anyway. */
export const isTitleCase = (sentence: string): boolean => {
  const words = (sentence.match(/[\p{L}\p{N}.]{3,}/gu) ?? []).slice(1).filter((word) => !isMarked(word));
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
};

/** What makes a whole name no unknown one. */
export const NAME_DROPS: readonly Test<Named>[] = [
  {
    id: 'written-out',
    because: 'an acronym that the posting writes out is known by those words',
    applies: ({ name, expanded }) => expanded.has(keyOf(name)),
  },
  {
    id: 'level-of-a-language',
    because: 'how well a language is known is asked with it: "German B2"',
    applies: ({ name, noise: { vocabulary } }) => vocabulary.cv.levels.has(fold(name)),
  },
  {
    id: 'organisation',
    because: 'a name with an organisation’s word in it, or ending in one, is no skill: "Quibble Bank"',
    applies: ({ name, noise: { vocabulary, endings } }) => {
      const isOne = (key: string): boolean =>
        vocabulary.unknown.organisations.has(key) || endings.some((one) => key.endsWith(one));
      return name.split(/\s+/).some((word) => isOne(fold(word)));
    },
  },
];

/** Of a name that no such word explains, what makes it no unknown one where it stands. */
export const PLACE_DROPS: readonly Test<Named>[] = [
  {
    id: 'list-of-organisations',
    because: 'what an organisation’s word opens is a list of organisations: "organizations such as A, B and C"',
    applies: ({ sentence, run, noise: { vocabulary } }) => {
      const opener = openerOf(sentence.slice(0, run.start), vocabulary.unknown);
      return opener !== null && vocabulary.unknown.organisations.has(fold(opener));
    },
  },
  {
    id: 'before-an-organisations-word',
    because: 'a name before an organisation’s word is its own, though the lexicon may know that as an industry',
    applies: ({ sentence, run, noise: { vocabulary } }) =>
      vocabulary.unknown.organisations.has(wordAfter(sentence, run)),
  },
];

/** What is no noun is no name, but beside something technical. It counts as a term of its sentence all the same. */
export const NO_NOUN: Test<Named> = {
  id: 'no-noun',
  because: 'a verb, an adverb or a small word in capitals is no name, but beside something technical: "IMPLEMENT"',
  applies: ({ name, run, noise: { dictionary } }) => !run.listed && dictionary.isNoName(name.split(/\s+/)[0] ?? ''),
};

/** "Solana ecosystem": a word that makes a technology of the ordinary word before it (see guards). */
const isMadeTechnical = ({ sentence, run, noise: { vocabulary } }: Named): boolean =>
  vocabulary.guards.after.has(wordAfter(sentence, run));

/**
 * Tells of the names of a posting by which rule one is no unknown term; null where it is one. What is written small and
 * found by its place in a list has passed the dictionary already.
 */
export const dropsBut = (left: ReadonlySet<RuleId>): ((named: Named) => RuleId | null) => {
  const [ofName, ofWords, ofPlace] = [
    without(NAME_DROPS, left),
    without(WORD_DROPS, left),
    without([...PLACE_DROPS, NO_NOUN], left),
  ];
  return (named) => {
    const { name, run, noise } = named;
    if (run.small) return null;
    return (
      firstThat(ofName, named) ??
      wordDrop(name, run.listed || isMadeTechnical(named), noise, ofWords) ??
      firstThat(ofPlace, named)
    );
  };
};
