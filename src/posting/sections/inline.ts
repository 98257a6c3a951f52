import type { SectionKind, Span } from '../../model.js';
import type { HeadingCues } from '../../vocabulary/cues/headings.js';
import { type Decision, decided, type RuleId, without } from '../rules.js';
import {
  beforeOf,
  candidatesAt,
  type HeadingCandidate,
  isAcronym,
  isCapital,
  isPictured,
  keyOf,
  type Word,
  wordsOf,
} from './candidates.js';
import { firstIn, type HeadingTables, labelKind, sectionKind, type ToldKind } from './kinds.js';

/** A section name found inside a line: the span of it with its signs, and of what follows its end. */
export interface InlineHeading extends Span {
  text: string;
  kind: SectionKind;
  /** What makes a heading of it and, where only a part of it names a section, what tells its kind. */
  rules: readonly RuleId[];
}

/** A shorter name in capitals is chance ("PLUS", "YOU"). */
const SHORTEST_SHOUT = 6;
const LONGEST_ACRONYM = 4;
/** A line this long is a posting whose breaks were lost, and no paragraph: headings in it need fewer signs. */
const FLAT = 500;

const OPENS = /^[¿¡"“']*(?:[\p{Lu}\d$€£]|\+\d)|^[-–—•·●▪*➢►✓]/u;
const SIGNS = /["'”’»)\]]*[\s:?!…]*(?:[-–—•·●▪*➢►✓]\s*)?/uy;
const AROUND = /^[¿¡"“'([*]+|(?<![\s:?!.\-–"”)*•·])[\s:?!.\-–"”)*•·]+$/gu;

/** How a name is written: all in capitals, each word with one, or as a sentence begins. */
const styleOf = (words: readonly Word[], { small }: HeadingCues): 'shout' | 'title' | 'plain' => {
  const letters = words.map(({ text }) => text.replace(/[^\p{L}]/gu, ''));
  if (letters.some((one) => one.length > 1) && letters.every((one) => one === one.toUpperCase())) return 'shout';
  return words.every((word, i) => isCapital(word) || (i > 0 && small.has(word.text.toLowerCase()))) ? 'title' : 'plain';
};

/** A longer word in capitals goes on with what is shouted: "AWS" begins a sentence, "APPLY ANYWAY" is one. */
const isShout = (word: Word): boolean => isAcronym(word) && word.key.length > LONGEST_ACRONYM;

/** Whether a name without a sign is a heading: capitals set it off, and a new sentence follows. */
const isSetOff = ({ words, key, before, next }: HeadingCandidate, { headings }: HeadingTables): boolean => {
  if (!next || !OPENS.test(next.text) || headings.compounds.has(next.key) || before === 'joined') return false;
  const style = styleOf(words, headings);
  const single = words.length === 1;
  if (style === 'shout') return (!single || key.length >= SHORTEST_SHOUT) && !isShout(next);
  const clause = headings.clauses.has(words[0]?.key ?? '');
  if (before === 'end') return style === 'title' ? !(single && clause) : !single && !clause;
  if (clause) return false;
  if (firstIn(key.split(' '), headings.questions) > 0 && words.length >= (style === 'title' ? 2 : 3))
    return before === 'word' || words.length > 2;
  if (style !== 'title') return false;
  // After a name as well: "… poda y Kafka Deseables Docker".
  return single ? headings.alone.has(key) : before === 'word' || words.length > 2;
};

/** A name of facts counts with a colon alone ("Location: Ghent"), a legal one not in the middle of a sentence. */
const mayOpen = (kind: SectionKind, { sign, before }: HeadingCandidate): boolean => {
  if (kind === 'meta') return before === 'end' && sign === ':';
  return before === 'end' || kind !== 'legal' || sign !== '';
};

const exactKind = (candidate: HeadingCandidate, tables: HeadingTables): SectionKind | null => {
  const kind = tables.sections.get(candidate.key);
  if (!kind || !mayOpen(kind, candidate)) return null;
  const { sign, before, words } = candidate;
  const apart = words.length > 1 || before === 'end';
  if (sign === '') return isSetOff(candidate, tables) ? kind : null;
  // "… with design Skills: Figma": one word in the middle is a heading only where it is nothing else.
  return apart || tables.headings.alone.has(candidate.key) ? kind : null;
};

const isNameFrom = (words: readonly Word[], at: number, { sections }: HeadingTables): boolean => {
  const [first] = words.slice(at);
  return first !== undefined && isCapital(first) && sections.has(keyOf(words.slice(at)));
};

/** "Beds, Go, SQL Skills:" is a list with a label at its end, not one that begins with its name: "Skills, knowledge:". */
const isList = (words: readonly Word[], { sections }: HeadingTables): boolean =>
  words.some(({ text }) => text.endsWith(',')) && !words.some((_, i) => sections.has(keyOf(words.slice(0, i + 1))));

/** "Some of the benefits we offer:", "Perfil que buscamos en ti:": a label that only contains a name. */
const partKind = (candidate: HeadingCandidate, tables: HeadingTables): ToldKind | null => {
  const { sign, before, words, key } = candidate;
  if (words.length < 2 || before === 'name' || /\d/.test(key)) return null;
  if (sign !== ':' && !(sign === '?' && firstIn(key.split(' '), tables.headings.questions) > 0)) return null;
  // "Experience with cloud tools: Ansible" is an item that asks, and its label what it asks for.
  if (tables.headings.demands.has(words[0]?.key ?? '') && tables.headings.small.has(words[1]?.text.toLowerCase() ?? ''))
    return null;
  // "… avanzado de inglés ¿Qué ofrecemos?:": a whole name at the end is the heading, and what stands before it is not.
  const later = words.some(({ text }, i) => i > 0 && (text.startsWith('¿') || isNameFrom(words, i, tables)));
  if (later || isList(words, tables)) return null;
  const label = words.map(({ text }) => text).join(' ');
  const told = before === 'end' ? sectionKind(label, tables) : labelKind(label, tables);
  return told && mayOpen(told.kind, candidate) ? told : null;
};

/** As many words go on after "and" in a name that an emoji sets off. */
const MOST_MORE = 3;

/** "🧩 Responsibilities and your beds You dig": a name that an emoji sets off goes on with "and", up to the next capital. */
const picturedAt = (words: readonly Word[], at: number, { sections, headings }: HeadingTables) => {
  if (!isPictured(words, at)) return null;
  const near = words.slice(at, at + 2 * MOST_MORE + 2);
  const and = near.findIndex(({ key }) => headings.also.has(key));
  const next = near.findIndex((word, i) => i > and + 1 && isCapital(word));
  const kind = and > 0 && next > 0 ? sections.get(keyOf(near.slice(0, and))) : undefined;
  const plain = near.slice(0, next).every(({ text }) => !/[.,:;!?]$/.test(text));
  return kind !== undefined && plain ? { kind, length: next } : null;
};

/** A word of a line at which a heading may begin. */
interface Place {
  words: readonly Word[];
  at: number;
  candidates: readonly HeadingCandidate[];
  /** Whether a heading ends just before it. */
  ended: boolean;
  /** Whether the line holds a posting whose breaks were lost, and is no paragraph. */
  flat: boolean;
  tables: HeadingTables;
}

/** The kind of a heading that begins at a word, the number of its words, and what told the kind if the rule did not. */
interface Begun {
  kind: SectionKind;
  length: number;
  told: RuleId | null;
}

/** What makes a heading of some words inside a line. */
export const INLINE_RULES: readonly Decision<Place, Begun>[] = [
  {
    id: 'name-in-a-line',
    because: 'the whole name of a section stands in a line that lost its breaks, set off by a sign or by capitals',
    decide: ({ candidates, tables }) => {
      for (const one of candidates) {
        const kind = exactKind(one, tables);
        if (kind) return { kind, length: one.words.length, told: null };
      }
      return null;
    },
  },
  {
    id: 'name-behind-an-emoji',
    because: 'a name that an emoji sets off goes on with "and", up to the next capital',
    decide: ({ words, at, tables }) => {
      const found = picturedAt(words, at, tables);
      return found && { ...found, told: null };
    },
  },
  {
    id: 'label-in-a-line',
    because: 'a label in a line that lost its breaks holds the name of a section: "Some of the benefits we offer:"',
    decide: ({ candidates, ended, flat, tables }) => {
      // What follows a heading at once is its first sentence: "Benefits As one of us, you will: …".
      if (ended || !flat) return null;
      const labelled = candidates.find(({ sign }) => sign === ':' || sign === '?');
      const told = labelled && partKind(labelled, tables);
      return told ? { kind: told.kind, length: labelled.words.length, told: told.rule } : null;
    },
  },
];

const headingAt = (
  words: readonly Word[],
  at: number,
  ended: boolean,
  flat: boolean,
  tables: HeadingTables,
): (Pick<InlineHeading, 'kind' | 'rules'> & { length: number }) | null => {
  const here = words[at];
  if (!here || !isCapital(here)) return null;
  const before = ended ? 'end' : beforeOf(words, at, tables);
  if (before === 'joined' || (before !== 'end' && !flat)) return null;
  const place: Place = { words, at, candidates: candidatesAt(words, at, before), ended, flat, tables };
  const found = decided(without(INLINE_RULES, tables.without), place);
  if (!found) return null;
  const { kind, length, told } = found.result;
  return { kind, length, rules: told === null ? [found.rule] : [found.rule, told] };
};

/**
 * The section names in a run-on line, where a whole posting stands without its line breaks. With a colon, a question
 * mark or a bullet after it a name may stand anywhere ("… five years. Requirements: …", "¿Qué buscamos? - …"), and after
 * a full stop may be a part of its label; without a sign, where capitals set it off and a new sentence follows ("… with
 * little direction Qualifications 5+ years"), never where a sentence goes on through it ("in Requirements Engineering").
 * In a line no longer than a paragraph only whole names after a full stop count.
 */
export const inlineHeadings = (line: string, tables: HeadingTables): InlineHeading[] => {
  const words = wordsOf(line, tables);
  const found: InlineHeading[] = [];
  let ended = false;
  for (let at = 0; at < words.length; at++) {
    const heading = headingAt(words, at, ended, line.length >= FLAT, tables);
    ended = heading !== null;
    const [first, last] = [words[at], words[at + (heading?.length ?? 1) - 1]];
    if (!heading || !first || !last) continue;
    const text = line.slice(first.start, last.end).replace(AROUND, '');
    SIGNS.lastIndex = last.end;
    const end = last.end + (SIGNS.exec(line)?.[0].length ?? 0);
    found.push({ start: first.start, end, text, kind: heading.kind, rules: heading.rules });
    at += heading.length - 1;
  }
  return found;
};
