import { headingKey, type Knowledge } from '../lexicon/open.js';
import type { SectionKind } from '../model.js';
import { isBullet } from '../text/sentences.js';

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
  /^\s*(?:[-*•·▪●]\s+)?(?:\*\*|__)?([\p{L}\p{N}][^:|.*]{1,48}?)(?:\s*:\s*(?:\*\*|__)|(?:\*\*|__)\s*:|\s*:)(?=\s|$)/u;
const BOLD_LEVEL = 7;
const PLAIN_LEVEL = 8;
const LONGEST_HEADING = 80;
const MOST_WORDS = 9;
/** A shorter name found inside a heading is chance ("role", "about", "pay"). */
const SHORTEST_PART = 6;

/** "About Fennel", "Life at Fennel": the company by its own name, where the table knows no more ("about the role"). */
const COMPANY = /^(?:about|life at|working at|acerca de|sobre) (?!you\b|ti\b)/;

/**
 * The kind of section a heading opens, by its whole text or the longest section name in it; null when none is known.
 * Names of facts ("industry", "location") count only alone: "Industry influence" is none.
 */
export const sectionKind = (heading: string, sections: Knowledge['sections']): SectionKind | null => {
  const key = headingKey(heading);
  const whole = sections.get(key);
  if (whole) return whole;
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return null;
  for (let length = words.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length).join(' ');
      const kind = part.length >= SHORTEST_PART ? sections.get(part) : undefined;
      if (kind && kind !== 'meta') return kind;
    }
  }
  return COMPANY.test(key) ? 'about' : null;
};

const isShouted = (line: string): boolean =>
  line === line.toUpperCase() &&
  (line.match(/\p{Lu}{2,}/gu) ?? []).length > 0 &&
  line.split(/\s+/).length <= MOST_WORDS;

/** Whether a line is a heading, or begins with one ("Requirements: five years of …"); null when it is neither. */
export const headingOf = (line: string, sections: Knowledge['sections']): Heading | null => {
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
  if (label?.[1]) {
    const kind = sections.get(headingKey(label[1])) ?? null;
    const alone = label[0].length === line.trimEnd().length;
    if (alone && !isBullet(line)) {
      return { text: label[1], level: PLAIN_LEVEL, kind: kind ?? sectionKind(label[1], sections), length: line.length };
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

const INLINE = /(?<=[.;!?)]\s+|\s{2,}|^)(\p{Lu}[\p{L}'’ &/-]{2,44}):\s/gu;
/** Words in capitals after a sentence's end, the last of which may begin the next sentence. */
const CAPITALISED = /(?<=[.;!?)]\s+|^)\p{Lu}[\p{L}'’]*(?: (?:[Tt]o|[Oo]f|&|\p{Lu}[\p{L}'’]*)){0,5}(?= \p{Lu}| \d)/gu;

/** A section name found in a run-on line: offsets of the name, and of what follows. */
export interface InlineHeading {
  start: number;
  end: number;
  text: string;
  kind: SectionKind;
}

/** "… five years. Nice To Have Angular or React.": the most words in capitals that are a section's name. */
const unsigned = (line: string, sections: Knowledge['sections']): InlineHeading[] =>
  [...line.matchAll(CAPITALISED)].flatMap((found) => {
    const words = found[0].split(' ');
    for (let length = words.length; length > 0; length--) {
      const text = words.slice(0, length).join(' ');
      const kind = sections.get(headingKey(text));
      if (kind && kind !== 'meta') return [{ start: found.index, end: found.index + text.length + 1, text, kind }];
    }
    return [];
  });

/**
 * The section names in a run-on line, with a colon ("… five years. Requirements: …") or without one, where they are
 * written in capitals between two sentences.
 */
export const inlineHeadings = (line: string, sections: Knowledge['sections']): InlineHeading[] => {
  const signed = [...line.matchAll(INLINE)].flatMap((found) => {
    const text = found[1] ?? '';
    const kind = sections.get(headingKey(text));
    return kind ? [{ start: found.index, end: found.index + found[0].length, text, kind }] : [];
  });
  const others = unsigned(line, sections).filter((one) => !signed.some(({ start }) => start === one.start));
  return [...signed, ...others].sort((left, right) => left.start - right.start);
};
