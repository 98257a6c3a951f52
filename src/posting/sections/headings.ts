import type { SectionKind } from '../../model.js';
import { headingKey } from '../../text/headingkey.js';
import { isBullet } from '../../text/sentences.js';
import { type Decision, decided, type RuleId, without } from '../rules.js';
import { type HeadingTables, labelKind, sectionKind, type ToldKind } from './kinds.js';

/** What opens a section at the head of a line; a deeper level is a smaller heading. */
interface Opened {
  text: string;
  level: number;
  told: ToldKind | null;
  /** Length of the heading at the head of its line; what follows is already content. */
  length: number;
}

/** A line, or the start of one, that opens a section. */
export interface Heading extends Omit<Opened, 'told'> {
  kind: SectionKind | null;
  /** What makes a heading of it and, where its kind is known, what tells that. */
  rules: readonly RuleId[];
}

const MARKDOWN = /^\s{0,3}(#{1,6})\s+/;
const BOLD = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)(?:\s*:)?\s*$/;
const LABEL =
  /^\s*(?:(?:[-*•·▪●→]|[-=]{1,2}>)\s+)?(?:\*\*|__)?([\p{L}\p{N}][^:|.*]{1,48}?)(?:\s*:\s*(?:\*\*|__)|(?:\*\*|__)\s*:|\s*:)(?=\s|$)/u;
/** What ends inside a bracket is no label of its line: "Web developer [stack: Go]". */
const OPEN_BRACKET = /\[|\([^)]*$/;
const BOLD_LEVEL = 7;
const PLAIN_LEVEL = 8;
const LONGEST_HEADING = 80;
const MOST_WORDS = 9;
/** "#LI-Remote": a tag for the machine that lists the posting. */
const HASHTAG = /^#[^\s#]/;
/** What begins so may be a heading of Markdown, or bold. */
const MARKED = /^(?:#|\*\*|__)/;

const isShouted = (line: string): boolean =>
  line === line.toUpperCase() &&
  (line.match(/\p{Lu}{2,}/gu) ?? []).length > 0 &&
  line.split(/\s+/).length <= MOST_WORDS;

/** A line that may open a section. */
interface MayOpen {
  line: string;
  trimmed: string;
  /** A label at its head: the words of it, and how far it reaches with its colon; null where there is none. */
  label: { text: string; length: number } | null;
  bullet: boolean;
  /** Whether it may be a heading without any sign of one. */
  plain: boolean;
  tables: HeadingTables;
}

const isAlone = ({ line, label }: MayOpen): boolean => label?.length === line.trimEnd().length;

const labelIn = (line: string): MayOpen['label'] => {
  if (!line.includes(':')) return null;
  const [whole, text] = LABEL.exec(line) ?? [];
  return whole === undefined || text === undefined || OPEN_BRACKET.test(text) ? null : { text, length: whole.length };
};

/** Whether a line without a sign of a heading may be one all the same. */
const isPlain = (trimmed: string, bullet: boolean): boolean =>
  trimmed !== '' && trimmed.length <= LONGEST_HEADING && !bullet && !/[.,;]$/.test(trimmed);

const withoutSigns = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return text.slice(0, end);
};

/** The signs before a Markdown heading, and its words without the signs that may close it; null for any other line. */
const markedIn = (line: string): { signs: string; text: string } | null => {
  const [before, signs] = MARKDOWN.exec(line) ?? [];
  if (before === undefined || signs === undefined) return null;
  const text = withoutSigns(line.slice(before.length).trimEnd()).trimEnd();
  return text === '' ? null : { signs, text };
};

/** What makes a heading of a line, or of its beginning. */
export const HEADING_FORMS: readonly Decision<MayOpen, Opened>[] = [
  {
    id: 'markdown-heading',
    because: 'Markdown marks the line as a heading: "## Requirements"',
    decide: ({ line, tables }) => {
      const marked = markedIn(line);
      if (!marked) return null;
      const text = marked.text.replace(/\*\*|__/g, '');
      return { text, level: marked.signs.length, told: sectionKind(text, tables), length: line.length };
    },
  },
  {
    id: 'bold-line',
    because: 'the whole of a short line is bold',
    decide: ({ line, trimmed, tables }) => {
      const text = BOLD.exec(line)?.[1];
      if (!text || trimmed.length > LONGEST_HEADING || text.includes('**')) return null;
      return { text, level: BOLD_LEVEL, told: sectionKind(text, tables), length: line.length };
    },
  },
  {
    id: 'label-alone',
    because: 'a line that is no item is a label, and what it speaks of comes below: "Requirements:"',
    decide: (given) => {
      const { line, label, bullet, tables } = given;
      if (!label || !isAlone(given) || bullet) return null;
      const told = sectionKind(label.text, tables) ?? labelKind(label.text, tables);
      return { text: label.text, level: PLAIN_LEVEL, told, length: line.length };
    },
  },
  {
    id: 'label-of-an-item',
    because: 'an item of a list is a label that names a section: "- Extra credit:"',
    decide: (given) => {
      const told = given.label && isAlone(given) ? labelKind(given.label.text, given.tables) : null;
      return given.label && told ? { ...given.label, level: PLAIN_LEVEL, told } : null;
    },
  },
  {
    id: 'label-before-text',
    because: 'a line begins with a label that names a section: "Requirements: Go"',
    decide: (given) => {
      const told = given.label && !isAlone(given) ? labelKind(given.label.text, given.tables) : null;
      return given.label && told ? { ...given.label, level: PLAIN_LEVEL, told } : null;
    },
  },
  {
    id: 'line-that-names-a-section',
    because: 'a short line is the name of a section or, with a colon or question mark at its end, holds one',
    decide: ({ line, trimmed, plain, tables }) => {
      if (!plain) return null;
      const known = tables.sections.has(headingKey(trimmed)) || /[:?]$/.test(trimmed);
      const told = known ? sectionKind(trimmed, tables) : null;
      return told && { text: trimmed, level: PLAIN_LEVEL, told, length: line.length };
    },
  },
  {
    id: 'shouted-line',
    because: 'the whole of a short line is written in capitals',
    decide: ({ line, trimmed, plain, tables }) => {
      if (!plain || !isShouted(trimmed)) return null;
      return { text: trimmed, level: PLAIN_LEVEL, told: sectionKind(trimmed, tables), length: line.length };
    },
  },
];

/** Whether a line is a heading, or begins with one ("Requirements: five years of …"); null when it is neither. */
export const headingOf = (line: string, tables: HeadingTables): Heading | null => {
  const trimmed = line.trim();
  if (HASHTAG.test(trimmed)) return null;
  const [label, bullet] = [labelIn(line), isBullet(line)];
  const plain = isPlain(trimmed, bullet);
  if (label === null && !plain && !MARKED.test(trimmed)) return null;
  const given: MayOpen = { line, trimmed, label, bullet, plain, tables };
  const found = decided(without(HEADING_FORMS, tables.without), given);
  if (!found) return null;
  const { told, ...opened } = found.result;
  return { ...opened, kind: told?.kind ?? null, rules: told ? [found.rule, told.rule] : [found.rule] };
};
