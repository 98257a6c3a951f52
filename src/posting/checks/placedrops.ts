import type { Span } from '../../model.js';
import { lists, says } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Test } from '../rules.js';

/** What may stand right behind a place. */
const ENDS = /^[\s|,;.)\]/&]?$/;

/** A name in capitals after "remote". */
export interface RemoteName {
  name: string;
  /** Whether it is a known place, and whether a term of the lexicon stands in it. */
  known: boolean;
  term: boolean;
  /** Whether a sign joins it to "remote", not a word; and what follows it. */
  sign: boolean;
  after: string;
  vocabulary: Vocabulary;
}

export const REMOTE_DROPS: readonly Test<RemoteName>[] = [
  {
    id: 'no-place-after-remote',
    because: 'many words in capitals after "remote" are no place: "Remote, Senior", "Remote - Full Time"',
    applies: ({ name, vocabulary: { checkWords } }) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => lists(checkWords, 'no_places', word)),
  },
  {
    id: 'term-after-remote',
    because: 'a term after "remote" is what one works with: "Remote, Kafka"',
    applies: ({ known, term }) => !known && term,
  },
  {
    id: 'name-that-goes-on',
    because: 'after a sign an unknown name with more right behind it is no place: "Remote - Quibble’s gardens"',
    applies: ({ known, sign, after }) => !known && sign && !ENDS.test(after),
  },
];

/** An address is hardly longer. */
const LONGEST_ADDRESS = 200;

/** Words that name a place: `hit` in a sentence's `words`, `scope` the words around it that are about it. */
export interface NamedPlace {
  words: string;
  hit: Span;
  scope: string;
  vocabulary: Vocabulary;
}

const textOf = ({ words, hit }: NamedPlace): string => words.slice(hit.start, hit.end);

export const PLACE_DROPS: readonly Test<NamedPlace>[] = [
  {
    id: 'part-of-an-address',
    because: 'words of a page’s address name no place: "https://jobs.example/grower-onsite"',
    applies: ({ words, hit: { start } }) => {
      const before = /\S*$/.exec(words.slice(Math.max(0, start - LONGEST_ADDRESS), start))?.[0] ?? '';
      return /:\/\/|www\./i.test(before);
    },
  },
  {
    id: 'place-of-pay',
    because: 'pay, perks and policies name places that they hold for, and ask for none',
    applies: (place) =>
      says(place.vocabulary.checkSigns, 'no_location', place.scope) &&
      // No talk of pay makes these less of a demand.
      !says(place.vocabulary.checkSigns, 'place_firm', textOf(place)) &&
      !says(place.vocabulary.checkSigns, 'demanded', place.scope),
  },
  {
    id: 'place-of-the-company',
    because: 'where the company is one need not be: "we are a startup based in Ghent"',
    applies: (place) =>
      says(place.vocabulary.checkSigns, 'resides', textOf(place)) &&
      says(place.vocabulary.checkSigns, 'own_address', place.scope) &&
      !says(place.vocabulary.checkSigns, 'place_asked', place.scope),
  },
];

/** Of the place among the facts before a posting. */
export const FACTS_DROPS: readonly Test<{ place: string; vocabulary: Vocabulary }>[] = [
  {
    id: 'remote-from-anywhere',
    because: 'a job whose facts say only that it is remote may be done from anywhere',
    applies: ({ place, vocabulary: { checkSigns } }) => says(checkSigns, 'from_anywhere', place.trim()),
  },
];
