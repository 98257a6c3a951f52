import type { Section, SectionKind } from '../../model.js';
import { fold } from '../../text/fold.js';
import { firstFrom } from '../../text/phrasetables.js';
import type { HeadingCues } from '../../vocabulary/cues/headings.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Rule } from '../rules.js';
import { readWords } from '../words/words.js';

/** Sections that ask for something: what one should know, have done, and will do. */
export const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'responsibilities', 'stack']);

/** What all sections of a posting, seen together, tell of some of them. */
export const RESOLVING = {
  introduction: {
    id: 'false-introduction',
    because: 'what follows the title is the posting itself where no heading that asks follows, or only late ones do',
  },
  wishes: {
    id: 'wishes-that-are-required',
    because: '"Preferred qualifications" above a "Nice to have", where nothing else is required, are what is required',
  },
} as const satisfies Record<string, Rule>;

const resolved = (section: Section, kind: SectionKind, { id }: Rule): Section => ({
  ...section,
  kind,
  rules: [...section.rules, id],
});

/** A heading later than this share of the text leaves the most of what is asked for before it. */
const LATE = 0.6;
/** A number, and the word after it. */
const COUNTED = /\d(?:\s*\+)?\s*(\p{L}+)/gu;

/** Whether a text asks for something: years, "experience with", "looking for". */
const asks = (text: string, vocabulary: Vocabulary): boolean => {
  if ([...text.matchAll(COUNTED)].some(({ 1: word = '' }) => vocabulary.headings.years.has(fold(word)))) return true;
  const { cues } = readWords(text, vocabulary);
  return firstFrom(cues, 'asks', 0) >= 0 || firstFrom(cues, 'seeks', 0) >= 0;
};

/** Kinds whose heading opens the part of a posting that asks; a stack or a wish may be a line at its end. */
const OPENING: ReadonlySet<SectionKind> = new Set(['required', 'responsibilities']);

/**
 * What follows the title is the company's introduction where headings that ask follow it. It is not where there are
 * none, nor, if it asks itself, where only a stack or wishes have one or the first heading comes late: it is the posting
 * then, of kind `other`.
 */
const withoutFalseIntroduction = (text: string, sections: readonly Section[], vocabulary: Vocabulary): Section[] => {
  const isIntroduction = ({ kind, heading }: Section): boolean => kind === 'about' && heading === null;
  const introduction = sections.filter(isIntroduction);
  const begin = introduction[0]?.start ?? 0;
  const first = sections.find(({ kind }) => OPENING.has(kind))?.start ?? text.length;
  const late = first - begin > LATE * (text.length - begin);
  const falsely =
    !sections.some(({ kind }) => ASKING.has(kind)) ||
    (late && introduction.some(({ start, end }) => asks(text.slice(start, end), vocabulary)));
  return sections.map((one) => (falsely && isIntroduction(one) ? resolved(one, 'other', RESOLVING.introduction) : one));
};

/** Whether a heading may be about qualifications: "Nice to have" and "Bonus points" are wishes. */
const isQualifying = (heading: string, { qualifying }: HeadingCues): boolean => {
  const lower = heading.toLowerCase();
  return qualifying.some((part) => lower.includes(part));
};

/**
 * "Preferred qualifications" with a "Nice to have" below them, in a posting that requires nothing else: the first are
 * what is required.
 */
const withRequiredWishes = (sections: readonly Section[], headings: HeadingCues): Section[] => {
  const preferred = sections.filter(({ kind }) => kind === 'preferred');
  const [first] = preferred;
  const wishes = preferred.some(({ heading }) => heading !== null && !isQualifying(heading, headings));
  const requiring = first?.heading && isQualifying(first.heading, headings) && wishes ? first.heading : null;
  if (requiring === null || sections.some(({ kind }) => kind === 'required')) return [...sections];
  const isRequired = ({ kind, heading }: Section): boolean => kind === 'preferred' && heading === requiring;
  return sections.map((one) => (isRequired(one) ? resolved(one, 'required', RESOLVING.wishes) : one));
};

/** The kinds of a posting's sections as they are, seen together. */
export const resolveKinds = (text: string, sections: readonly Section[], vocabulary: Vocabulary): Section[] => {
  const { without: left } = vocabulary;
  const introduced = left.has(RESOLVING.introduction.id)
    ? [...sections]
    : withoutFalseIntroduction(text, sections, vocabulary);
  return left.has(RESOLVING.wishes.id) ? introduced : withRequiredWishes(introduced, vocabulary.headings);
};
