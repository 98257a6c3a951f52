import { IMPORTANCES, type Importance, type Kind, type Posting, type Span } from '../../model.js';
import { lineAt, linesOf } from '../../text/lines.js';
import { spansIn } from '../../text/spans.js';
import { openDictionary } from '../../vocabulary/dictionary.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Expansion } from '../context/acronyms.js';
import type { RuleId } from '../rules.js';
import { ASKING } from '../sections/resolve.js';
import { importanceOf } from '../sentence/importance.js';
import { inWords, type Sentence } from '../sentence/sentence.js';
import { dropsBut, isTitleCase, keyOf, NO_NOUN, TITLE_CASE } from './drops.js';
import { type NameRun, namesIn } from './names.js';
import { noiseOf } from './noise.js';

/** A name that a posting asks for and no lexicon knows: how often, and the first line. */
export interface UnknownTerm {
  text: string;
  count: number;
  line: number;
}

/** Words of a posting's line that are written as a name no lexicon knows; the span is into the masked text. */
export interface UnknownName extends Span {
  text: string;
  sentence: Sentence;
  importance: Importance;
  /** The rule by which they are no term to name; null where they are one. */
  dropped: RuleId | null;
}

const MOST_TERMS = 12;

/** What a list of technologies is made of; beside such a name an unknown word is one too. */
const TECHNICAL: ReadonlySet<Kind> = new Set(['language', 'framework', 'database', 'cloud', 'platform', 'tool']);

/** What of a posting tells which names in it are no terms. Spans are into the masked text. */
interface UnknownContext {
  posting: Pick<Posting, 'title' | 'jobLocation' | 'language'>;
  masked: string;
  sentences: readonly Sentence[];
  employer: string | null;
  acronyms: readonly Expansion[];
  /** What is misspelt is no name. */
  slips: readonly Span[];
}

/**
 * The names in a posting's requirement lines that the lexicon lacks, in order: found by how they are written, in English
 * also by their place in a list of technologies. Those that are no skill (`drops.ts`) are among them, with the rule that
 * says so; what is misspelt is none.
 */
export const findUnknownNames = (
  { posting, masked: text, sentences, employer, acronyms, slips }: UnknownContext,
  vocabulary: Vocabulary,
): UnknownName[] => {
  const { lexicon, without: left } = vocabulary;
  const dictionary = openDictionary();
  const isNew = (word: string): boolean =>
    !lexicon.trie.words.has(word) && !dictionary.hasWord(word) && !vocabulary.unknown.noSkill.has(word);
  // Of other languages the dictionary has too few words.
  const isUnknownWord = posting.language === 'en' || posting.language === 'und' ? isNew : null;
  const found = sentences.flatMap((sentence): { sentence: Sentence; runs: NameRun[] }[] => {
    if (!ASKING.has(sentence.section.kind)) return [];
    const relative = (span: Span): Span => inWords(sentence, span);
    const known = [...sentence.mentions, ...spansIn(slips, sentence)].map(relative);
    const technical = sentence.mentions.filter((_, i) => TECHNICAL.has(sentence.kinds[i] ?? 'concept')).map(relative);
    const runs = namesIn(sentence.words, known, technical, isUnknownWord, vocabulary.unknown);
    return runs.length === 0 ? [] : [{ sentence, runs }];
  });
  // What a posting tells of its words is read where a name is in doubt.
  if (found.length === 0) return [];
  const noise = noiseOf(posting, text, employer, vocabulary, dictionary);
  const dropOf = dropsBut(left);
  const expanded = new Set(acronyms.map(({ acronym }) => keyOf(acronym)));

  return found.flatMap(({ sentence, runs }): UnknownName[] => {
    const { words, section } = sentence;
    const told = !left.has(TITLE_CASE.id) && isTitleCase(words.text) ? TITLE_CASE.id : null;
    const named = runs.map((run): { run: NameRun; dropped: RuleId | null } => {
      const name = words.text.slice(run.start, run.end);
      return { run, dropped: told ?? dropOf({ sentence: words.text, run, name, expanded, noise }) };
    });
    const terms = named.filter(({ dropped }) => dropped === null || dropped === NO_NOUN.id).map(({ run }) => run);
    const importances = terms.length === 0 ? [] : importanceOf(words, section, terms, vocabulary);
    return named.map(({ run, dropped }) => ({
      text: words.text.slice(run.start, run.end),
      start: sentence.start + run.start,
      end: sentence.start + run.end,
      sentence,
      importance: importances[terms.indexOf(run)] ?? 'mentioned',
      dropped,
    }));
  });
};

interface Ranked extends UnknownTerm {
  /** Of the strongest sentence; lower is more wanted. */
  rank: number;
}

/**
 * The terms that some names of a posting are, each once. The most frequent come first, then the most wanted, then by
 * line; at most a dozen. `text` is the posting's.
 */
export const unknownTermsOf = (names: readonly UnknownName[], text: string): UnknownTerm[] => {
  const lines = linesOf(text);
  const found = new Map<string, Ranked>();
  for (const { text: name, start, importance, dropped } of names) {
    if (dropped !== null) continue;
    const rank = IMPORTANCES.indexOf(importance);
    const seen = found.get(keyOf(name));
    if (seen) {
      seen.count++;
      seen.rank = Math.min(seen.rank, rank);
    } else found.set(keyOf(name), { text: name, count: 1, line: lineAt(lines, start).number, rank });
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.rank - b.rank || a.line - b.line)
    .slice(0, MOST_TERMS)
    .map(({ text: name, count, line }) => ({ text: name, count, line }));
};
