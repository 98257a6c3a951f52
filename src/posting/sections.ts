import type { Knowledge } from '../lexicon/open.js';
import type { Section, SectionKind } from '../model.js';
import { type Line, linesOf } from '../text/lines.js';
import { findMentions } from '../text/match.js';
import { isBullet } from '../text/sentences.js';
import { type Heading, headingOf, inlineHeadings } from './headings.js';

/** Longer than any title that a posting's first line holds, unless it is a line of fields between bars. */
const LONGEST_TITLE = 110;
const LONGEST_BARRED_TITLE = 240;
/** A line long enough to be a whole posting pasted without line breaks. */
const RUN_ON = 200;

const isTitleLine = (line: string): boolean => {
  const text = line.trim();
  if (text.includes(' | ')) return text.length <= LONGEST_BARRED_TITLE;
  return text.length <= LONGEST_TITLE && !/[.:;!]$/.test(text) && !isBullet(line);
};

/** Sections that ask for something: what one should know, have done, and will do. */
export const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'responsibilities', 'stack']);

/** A heading that sections below it stand under. */
interface Parent {
  level: number;
  kind: SectionKind;
}

/**
 * A heading the table does not know goes on with the section it lies below, or with the one before it when that asks
 * and it names a technology or ends in a colon. The title is no section to go on with.
 */
const inherited = (
  heading: Heading,
  line: string,
  current: Section,
  parents: readonly Parent[],
  knowledge: Knowledge,
): SectionKind => {
  if (heading.kind) return heading.kind;
  const last = parents.at(-1);
  if (last && heading.level > last.level) return last.kind;
  if (ASKING.has(current.kind) && (/:[\s*_]*$/.test(line) || findMentions(heading.text, knowledge).length > 0))
    return current.kind;
  return parents.findLast((one) => one.level < heading.level)?.kind ?? 'other';
};

const nextIsBullet = (lines: readonly Line[], from: number): boolean => {
  const next = lines.slice(from + 1).find((line) => line.text.trim() !== '');
  return next !== undefined && isBullet(next.text);
};

/**
 * The sections of a posting's text from `bodyStart` on, in order; the front matter, if any, is one of kind `meta`.
 * Headings are Markdown's, lines in bold, short lines that end in a colon or name a section, lines of capitals, and
 * section names inside a run-on line. The first line, if short, is the title.
 */
export const findSections = (text: string, bodyStart: number, knowledge: Knowledge): Section[] => {
  const sections: Section[] = [];
  if (bodyStart > 0) sections.push({ kind: 'meta', heading: null, start: 0, end: bodyStart });
  const lines = linesOf(text).filter((line) => line.start >= bodyStart);
  let current: Section = { kind: 'other', heading: null, start: bodyStart, end: bodyStart };
  let parents: Parent[] = [];
  let titled = false;
  const open = (kind: SectionKind, heading: string | null, start: number, end: number): void => {
    current.end = start;
    if (current.end > current.start) sections.push(current);
    current = { kind, heading, start: end, end };
  };
  lines.forEach((line, i) => {
    if (line.text.trim() === '') return;
    const heading = headingOf(line.text, knowledge.sections);
    if (!titled) {
      titled = true;
      if (heading ? heading.level === 1 || heading.kind === null : isTitleLine(line.text)) {
        sections.push({ kind: 'title', heading: null, start: line.start, end: line.end });
        current = { kind: 'about', heading: null, start: line.end, end: line.end };
        return;
      }
    }
    if (!heading) return;
    const whole = heading.length === line.text.length;
    const before = current;
    const kind = inherited(heading, line.text, current, parents, knowledge);
    open(kind, heading.text, line.start, line.start + heading.length);
    const outer = parents;
    parents = [...parents.filter((one) => one.level < heading.level), { level: heading.level, kind }];
    if (whole || line.text.length > RUN_ON || (!isBullet(line.text) && nextIsBullet(lines, i))) return;
    // A label in front of one line ("Location: Berlin") speaks of that line alone.
    open(before.kind, before.heading, line.end, line.end);
    parents = outer;
  });
  open('other', null, text.length, text.length);
  const all = sections.flatMap((section) => splitRunOn(text, section, knowledge));
  if (all.some(({ kind }) => ASKING.has(kind))) return all;
  // Under no heading that asks, what follows the title is not the company's introduction but the whole posting.
  return all.map((one) => (one.kind === 'about' && one.heading === null ? { ...one, kind: 'other' } : one));
};

const splitRunOn = (text: string, section: Section, knowledge: Knowledge): Section[] => {
  const parts: Section[] = [];
  let current = section;
  for (const line of linesOf(text.slice(section.start, section.end))) {
    if (line.text.length < RUN_ON) continue;
    for (const found of inlineHeadings(line.text, knowledge.sections)) {
      const at = section.start + line.start;
      if (at + found.start > current.start) parts.push({ ...current, end: at + found.start });
      current = { kind: found.kind, heading: found.text, start: at + found.end, end: section.end };
    }
  }
  return [...parts, current];
};
