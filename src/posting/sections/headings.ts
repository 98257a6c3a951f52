import type { SectionKind } from '../../model.js';
import { headingKey } from '../../text/headingkey.js';
import { isBullet } from '../../text/sentences.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** The tables that headings are read with. */
export type HeadingTables = Pick<Vocabulary, 'sections' | 'headings'>;

/** A line, or the start of one, that opens a section. A deeper level is a smaller heading. */
export interface Heading {
  text: string;
  level: number;
  kind: SectionKind | null;
  /** Length of the heading at the head of its line; what follows is already content. */
  length: number;
}

const MARKDOWN = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*\s*$/;
const BOLD = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*$/;
const LABEL =
  /^\s*(?:(?:[-*•·▪●→]|[-=]{1,2}>)\s+)?(?:\*\*|__)?([\p{L}\p{N}][^:|.*]{1,48}?)(?:\s*:\s*(?:\*\*|__)|(?:\*\*|__)\s*:|\s*:)(?=\s|$)/u;
/** What ends inside a bracket is no label of its line: "Web developer [stack: Go]". */
const OPEN_BRACKET = /\[|\([^)]*$/;
const BOLD_LEVEL = 7;
const PLAIN_LEVEL = 8;
const LONGEST_HEADING = 80;
const MOST_WORDS = 9;
/** A shorter name found inside a heading is chance ("role", "about", "pay"). */
const SHORTEST_PART = 6;

/** "The stack today is like this: Go": what a label says after its name, without which it is compared. */
const AND_SO_ON =
  /(?: here| currently| today| actual| actualmente)*(?: (?:is|are|includes?|consists? of|looks like|es|son|incluye)(?: as follows| the following| like this| currently| el siguiente| la siguiente)?| as follows)$/;

/** "About Fennel", "Life at Fennel": the company by its own name, where the table knows no more ("about the role"). */
const COMPANY = /^(?:about|life at|who is|working at|acerca de|sobre) (?!you\b|ti\b)/;

/**
 * The kind of section a heading opens, by its whole text or the longest section name in it; null when none is known.
 * Names of facts ("industry", "location") count only alone: "Industry influence" is none.
 */
export const sectionKind = (heading: string, sections: Vocabulary['sections']): SectionKind | null => {
  const key = headingKey(heading);
  const whole = sections.get(key);
  if (whole) return whole;
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return null;
  for (let length = words.length - 1; length > 0; length--) {
    const kinds = Array.from({ length: words.length - length + 1 }, (_, from) => {
      const part = words.slice(from, from + length).join(' ');
      return part.length >= SHORTEST_PART ? sections.get(part) : undefined;
    }).filter((kind) => kind !== undefined && kind !== 'meta');
    // "Education preferred": what is only wished for is not demanded.
    const kind = kinds.find((one) => one === 'preferred') ?? kinds[0];
    if (kind) return kind;
  }
  return COMPANY.test(key) ? 'about' : null;
};

/**
 * The kind of section a label before a text opens ("Backend stack: Go"): that of its whole text, or of the section name
 * it ends with ("requirements") or begins with ("requisitos").
 */
export const labelKind = (label: string, { sections, headings }: HeadingTables): SectionKind | null => {
  const written = headingKey(label);
  const key = sections.has(written) ? written : written.replace(AND_SO_ON, '');
  const whole = sections.get(key);
  if (whole) return whole;
  const words = key.split(' ');
  if (headings.except.has(words.slice(-2).join(' '))) return null;
  const parts = words
    .slice(1)
    .map((_, i) => (headings.last.has(words.at(-1) ?? '') ? words.slice(i + 1).join(' ') : ''));
  if (headings.first.has(words[0] ?? '')) parts.push(words[0] ?? '');
  const named = parts.find((part) => sections.has(part));
  const kind = named === undefined ? undefined : sections.get(named);
  return kind && kind !== 'meta' ? kind : null;
};

/** "#LI-Remote": a tag for the machine that lists the posting. */
const HASHTAG = /^\s*#[^\s#]/;

const isShouted = (line: string): boolean =>
  line === line.toUpperCase() &&
  (line.match(/\p{Lu}{2,}/gu) ?? []).length > 0 &&
  line.split(/\s+/).length <= MOST_WORDS;

/** Whether a line is a heading, or begins with one ("Requirements: five years of …"); null when it is neither. */
export const headingOf = (line: string, tables: HeadingTables): Heading | null => {
  const { sections } = tables;
  if (HASHTAG.test(line)) return null;
  const markdown = MARKDOWN.exec(line);
  if (markdown?.[1] && markdown[2]) {
    const text = markdown[2].replace(/\*\*|__/g, '');
    return { text, level: markdown[1].length, kind: sectionKind(text, sections), length: line.length };
  }
  const trimmed = line.trim();
  const bold = BOLD.exec(line);
  if (bold?.[1] && trimmed.length <= LONGEST_HEADING && !bold[1].includes('**')) {
    return { text: bold[1], level: BOLD_LEVEL, kind: sectionKind(bold[1], sections), length: line.length };
  }
  const label = LABEL.exec(line);
  if (label?.[1] && !OPEN_BRACKET.test(label[1])) {
    const kind = labelKind(label[1], tables);
    const alone = label[0].length === line.trimEnd().length;
    if (alone && !isBullet(line)) {
      return { text: label[1], level: PLAIN_LEVEL, kind: sectionKind(label[1], sections) ?? kind, length: line.length };
    }
    if (kind) return { text: label[1], level: PLAIN_LEVEL, kind, length: label[0].length };
  }
  if (trimmed === '' || trimmed.length > LONGEST_HEADING || isBullet(line) || /[.,;]$/.test(trimmed)) return null;
  const known = sections.get(headingKey(trimmed)) ?? (/[:?]$/.test(trimmed) ? sectionKind(trimmed, sections) : null);
  if (known) return { text: trimmed, level: PLAIN_LEVEL, kind: known, length: line.length };
  if (isShouted(trimmed)) {
    return { text: trimmed, level: PLAIN_LEVEL, kind: sectionKind(trimmed, sections), length: line.length };
  }
  return null;
};
