import type { Knowledge } from '../lexicon/open.js';
import type { Posting, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { lineAt, linesOf } from '../text/lines.js';
import { stemOf } from '../text/near.js';
import { sentencesOf } from '../text/sentences.js';
import { spansIn } from '../text/spans.js';
import { tagWords } from '../text/tags.js';
import { isAbbreviation, tokenise } from '../text/tokenise.js';
import { ASKING } from './sections.js';
import { type PostingTerms, readTerms } from './terms.js';

/** A name that a posting asks for and no lexicon knows: how often, and the first line. */
export interface UnknownTerm {
  text: string;
  count: number;
  line: number;
}

const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X']);
const MOST_TERMS = 12;
const LONGEST_NAME_WORDS = 4;
/** Inflections of a word begin alike. */
const STEM_START = 4;

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Short forms of countries, places and things that are no skill. */
const NO_SKILL = /^(?:u\.?s\.?a?\.?|u\.?k\.?|e\.?u\.?|n\/a|hq|tv|pc|ceo|cto|cfo|coo|hr)$/;

/** Written as only a name is: capitals, digits or dots inside ("GraphiQL", "H3", "Turf.js"), or all in capitals. */
const isMarked = (word: string): boolean => /\p{L}.*[\p{Lu}\d.]/u.test(word) && !isAbbreviation(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && word.length > 1;

/** Runs of words written as names in one sentence, outside the mentions already found. Offsets are the sentence's. */
const namesIn = (sentence: string, known: readonly Span[]): Span[] => {
  const runs: Span[] = [];
  let last: Span | null = null;
  let words = 0;
  let first = true;
  for (const token of tokenise(sentence)) {
    if (token.type === 'space') continue;
    const surface = sentence.slice(token.start, token.end);
    const free = !known.some((span) => token.start < span.end && span.start < token.end);
    const named = token.type === 'word' && free && (isMarked(surface) || (isCapital(surface) && !first));
    if (named && last && words < LONGEST_NAME_WORDS && /^\s$/.test(sentence.slice(last.end, token.start))) {
      last.end = token.end;
      words++;
    } else if (named) {
      last = { start: token.start, end: token.end };
      runs.push(last);
      words = 1;
    } else {
      last = null;
    }
    first = token.type === 'symbol' && /[.:!?]/.test(surface);
  }
  return runs;
};

/** In a title or heading every word is a capital, which says nothing. A sentence's first word is one anyway. */
const isTitleCase = (sentence: string): boolean => {
  const words = (sentence.match(/[\p{L}\p{N}.]{3,}/gu) ?? []).slice(1).filter((word) => !isMarked(word));
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
};

/**
 * The names in a posting's requirement lines that the lexicon lacks, the most frequent first: found by how they are
 * written and confirmed by wink-nlp's parts of speech. Left out are names of the company, the place and the title, words
 * that the posting also writes small, and inflections of words that the lexicon has.
 */
export const findUnknownTerms = async (
  posting: Posting,
  knowledge: Knowledge,
  { text, mentions }: PostingTerms = readTerms(posting, knowledge),
): Promise<UnknownTerm[]> => {
  const lines = linesOf(text);
  const elsewhere = fold(`${posting.hiringOrganization ?? ''} ${posting.title ?? ''} ${posting.jobLocation ?? ''}`);
  const own = new Set(elsewhere.match(/[\p{L}\p{N}]+/gu) ?? []);
  const small = new Set(text.match(/(?<![\p{L}\p{N}.])\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []);
  const vocabulary = [...knowledge.lexicon.trie.words];
  const isInflected = (key: string): boolean => {
    const stem = stemOf(key);
    return vocabulary.some((word) => word.startsWith(key.slice(0, STEM_START)) && stemOf(word) === stem);
  };
  const isNoise = (name: string): boolean => {
    const words = name.split(/\s+/);
    return words.every((word) => {
      const key = fold(word);
      if (key.length < 2 || own.has(key) || small.has(key) || CALENDAR.test(key) || NO_SKILL.test(key)) return true;
      return !isMarked(word) && isInflected(key);
    });
  };
  const found = new Map<string, UnknownTerm>();
  for (const section of posting.sections) {
    if (!ASKING.has(section.kind)) continue;
    for (const { start, end } of sentencesOf(text, section)) {
      const sentence = text.slice(start, end);
      if (isTitleCase(sentence)) continue;
      const known = spansIn(mentions, { start, end }).map((one) => ({
        start: one.start - start,
        end: one.end - start,
      }));
      const names = namesIn(sentence, known).filter((span) => !isNoise(sentence.slice(span.start, span.end)));
      if (names.length === 0) continue;
      const tags = new Map((await tagWords(sentence)).map(({ word, tag, isStop }) => [word, { tag, isStop }]));
      for (const name of names) {
        const surface = sentence.slice(name.start, name.end);
        const tag = tags.get(surface.split(/\s+/)[0] ?? '');
        if (tag && (tag.isStop || !NAME_TAGS.has(tag.tag))) continue;
        const line = lineAt(lines, start + name.start).number;
        const seen = found.get(fold(surface));
        if (seen) seen.count++;
        else found.set(fold(surface), { text: surface, count: 1, line });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.line - b.line).slice(0, MOST_TERMS);
};
