import { IMPORTANCES, type Kind, type Mention, type Posting, type Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { lineAt, linesOf } from '../../text/lines.js';
import { spansIn } from '../../text/spans.js';
import { openDictionary } from '../../vocabulary/dictionary.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { expansionsIn } from '../context/acronyms.js';
import { ASKING } from '../sections/sections.js';
import { importanceOf } from '../sentence/importance.js';
import { inWords, type Sentence } from '../sentence/sentence.js';
import { isMarked, type NameRun, namesIn } from './names.js';
import { noiseOf } from './noise.js';

/** A name that a posting asks for and no lexicon knows: how often, and the first line. */
export interface UnknownTerm {
  text: string;
  count: number;
  line: number;
}

const MOST_TERMS = 12;

/** What a list of technologies is made of; beside such a name an unknown word is one too. */
const TECHNICAL: ReadonlySet<Kind> = new Set(['language', 'framework', 'database', 'cloud', 'platform', 'tool']);

/** In a title or heading every word is a capital, which says nothing. A sentence's first word is one anyway. */
const isTitleCase = (sentence: string): boolean => {
  const words = (sentence.match(/[\p{L}\p{N}.]{3,}/gu) ?? []).slice(1).filter((word) => !isMarked(word));
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
};

/** One of an acronym's numbers stands for both: "OEM" and "OEMs". */
const keyOf = (name: string): string => fold(name.replace(/(?<=\p{Lu}{2})s$/u, ''));

/** The word directly after a span, folded; none is ''. */
const wordAfter = (sentence: string, { end }: Span): string => fold(/^ (\p{L}+)/u.exec(sentence.slice(end))?.[1] ?? '');

/** "Quibble University": a name before an organisation's word, which the lexicon may know as an industry. */
const isOrganisation = (sentence: string, name: Span, { unknown }: Vocabulary): boolean =>
  unknown.organisations.has(wordAfter(sentence, name));

/** "organizations such as A, B and C": what an organisation's word opens is a list of organisations. */
const listsOrganisations = (sentence: string, { start }: Span, { unknown }: Vocabulary): boolean => {
  const before = /(\p{L}+),? (?:such as|like|including|e\.g\.?|i\.e\.?|como)[^.;:()]*$/iu.exec(
    sentence.slice(0, start),
  );
  return before !== null && unknown.organisations.has(fold(before[1] ?? ''));
};

/** "Solana ecosystem": a word that makes a technology of the ordinary word before it (see guards). */
const isVouched = (sentence: string, name: Span, { guards }: Vocabulary): boolean =>
  guards.after.has(wordAfter(sentence, name));

interface Ranked extends UnknownTerm {
  /** Of the strongest sentence; lower is more wanted. */
  rank: number;
}

/**
 * The names in a posting's requirement lines that the lexicon lacks: found by how they are written, in English also by
 * their place in a list of technologies, and not by its part of speech no name. Left out is what is no skill
 * (`noiseOf`) and what is `misspelt` (spans into the posting's masked text). The most frequent come first, then the most wanted, then by line.
 */
export const findUnknownTerms = (
  posting: Pick<Posting, 'title' | 'jobLocation' | 'language'>,
  text: string,
  sentences: readonly Sentence[],
  employer: string | null,
  misspelt: readonly Span[],
  vocabulary: Vocabulary,
): UnknownTerm[] => {
  const { lexicon } = vocabulary;
  const lines = linesOf(text);
  const dictionary = openDictionary();
  const isNoise = noiseOf(posting, text, employer, vocabulary, dictionary);
  const isTechnical = ({ conceptId }: Mention): boolean => TECHNICAL.has(conceptOf(lexicon, conceptId)?.kind ?? 'soft');
  const isNew = (word: string): boolean =>
    !lexicon.trie.words.has(word) && !dictionary.hasWord(word) && !vocabulary.unknown.noSkill.has(word);
  // Of other languages the dictionary has too few words.
  const isUnknownWord = posting.language === 'en' || posting.language === 'und' ? isNew : null;
  // What the posting writes out itself is known by those words.
  const expanded = new Set(expansionsIn(text).map(({ acronym }) => keyOf(acronym)));
  const found = new Map<string, Ranked>();

  const take = (sentence: Sentence): void => {
    const words = sentence.words.text;
    if (isTitleCase(words)) return;
    const relative = (span: Span): Span => inWords(sentence, span);
    const known = [...sentence.mentions, ...spansIn(misspelt, sentence)].map(relative);
    const technical = sentence.mentions.filter(isTechnical).map(relative);
    const isWanted = ({ listed, small, ...span }: NameRun): boolean => {
      const name = words.slice(span.start, span.end);
      if (small) return true;
      if (expanded.has(keyOf(name))) return false;
      return (
        !isNoise(name, listed || isVouched(words, span, vocabulary)) &&
        !listsOrganisations(words, span, vocabulary) &&
        !isOrganisation(words, span, vocabulary)
      );
    };
    const names = namesIn(words, known, technical, isUnknownWord).filter(isWanted);
    if (names.length === 0) return;
    const importances = importanceOf(sentence.words, sentence.section, names, vocabulary);
    names.forEach((name, i) => {
      const surface = words.slice(name.start, name.end);
      if (!name.listed && dictionary.isNoName(surface.split(/\s+/)[0] ?? '')) return;
      const rank = IMPORTANCES.indexOf(importances[i] ?? 'mentioned');
      const seen = found.get(keyOf(surface));
      if (seen) {
        seen.count++;
        seen.rank = Math.min(seen.rank, rank);
      } else {
        const line = lineAt(lines, sentence.start + name.start).number;
        found.set(keyOf(surface), { text: surface, count: 1, line, rank });
      }
    });
  };

  for (const sentence of sentences) if (ASKING.has(sentence.section.kind)) take(sentence);
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.rank - b.rank || a.line - b.line)
    .slice(0, MOST_TERMS)
    .map(({ text: name, count, line }) => ({ text: name, count, line }));
};
