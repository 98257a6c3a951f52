import { findMentions } from '../../matching/match.js';
import type { Section, SectionKind } from '../../model.js';
import { RUN_ON } from '../../text/items.js';
import { type Line, linesOf } from '../../text/lines.js';
import { isBullet } from '../../text/sentences.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { deducedKind } from './deduce.js';
import { type Heading, headingOf } from './headings.js';
import { splitRunOn } from './runon.js';
import { ASKING, settleKinds } from './settle.js';

export { ASKING } from './settle.js';

/** Longer than any title that a posting's first line holds, unless it is a line of fields between bars. */
const LONGEST_TITLE = 110;
const LONGEST_BARRED_TITLE = 240;

const isTitleLine = (line: string): boolean => {
  const text = line.trim();
  if (text.includes(' | ')) return text.length <= LONGEST_BARRED_TITLE;
  return text.length <= LONGEST_TITLE && !/[.:;!]$/.test(text) && !isBullet(line);
};

/** A heading that sections below it stand under. */
interface Parent {
  level: number;
  kind: SectionKind;
}

/** A line with the heading it opens, if any. */
interface Read extends Line {
  heading: Heading | null;
}

const isWhole = ({ heading, text }: Read): boolean => heading !== null && heading.length === text.length;

/** As many lines below a heading tell what it is. */
const FARTHEST = 60;

/** The lines below a heading, up to the next. */
const linesBelow = (lines: readonly Read[], at: number): string[] => {
  const rest = lines.slice(at + 1, at + 1 + FARTHEST);
  const next = rest.findIndex(isWhole);
  return (next < 0 ? rest : rest.slice(0, next)).map(({ text }) => text);
};

/** Sections in which the items below a heading that nobody knows may say what they are. */
const OPEN: ReadonlySet<SectionKind> = new Set(['responsibilities', 'stack', 'about', 'other', 'title']);

/**
 * A heading the table does not know is what its items say, or goes on with the section it lies below, or with the one
 * before it when that asks and it names a technology or ends in a colon. The title is no section to go on with.
 */
const inherited = (
  heading: Heading,
  at: number,
  lines: readonly Read[],
  current: Section,
  parents: readonly Parent[],
  vocabulary: Vocabulary,
): SectionKind => {
  if (heading.kind) return heading.kind;
  const last = parents.at(-1);
  const below = last && heading.level > last.level ? last.kind : null;
  const colon = /:[\s*_]*$/.test(lines[at]?.text ?? '');
  const goesOn = ASKING.has(current.kind) && (colon || findMentions(heading.text, vocabulary).length > 0);
  const inherits = below ?? (goesOn ? current.kind : parents.findLast((one) => one.level < heading.level)?.kind);
  const deduced = deducedKind(linesBelow(lines, at), vocabulary);
  if (deduced === null) return inherits ?? 'other';
  // What would ask for something only because of what stands above it does not where it speaks of pay or law.
  if (!ASKING.has(deduced)) return ASKING.has(inherits ?? 'other') ? deduced : (inherits ?? 'other');
  return OPEN.has(inherits ?? 'other') ? deduced : (inherits ?? 'other');
};

const nextIsBullet = (lines: readonly Line[], from: number): boolean => {
  const next = lines.slice(from + 1, from + 1 + FARTHEST).find((line) => line.text.trim() !== '');
  return next !== undefined && isBullet(next.text);
};

const depthOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** A section that an item of a list opened ("- Extra credit:"): it ends with its list. */
interface ItemSection {
  depth: number;
  /** Whether the items below are set in further than the one that opened it. */
  nested: boolean;
  before: Section;
}

/** The section that goes on at a line where that of a list's item has ended; null while it has not. */
const afterItem = (item: ItemSection, line: string): Pick<Section, 'kind' | 'heading'> | null => {
  if (isBullet(line)) return item.nested && depthOf(line) <= item.depth ? item.before : null;
  if (depthOf(line) > item.depth) return null;
  return ASKING.has(item.before.kind) ? { kind: 'other', heading: null } : item.before;
};

/**
 * The sections of a posting's text from `bodyStart` on, in order; the front matter, if any, is one of kind `meta`.
 * Headings are Markdown's, lines in bold, short lines that end in a colon or name a section, lines of capitals, and
 * section names inside a run-on line. The first line, if short, is the title.
 */
export const findSections = (text: string, bodyStart: number, vocabulary: Vocabulary): Section[] => {
  const sections: Section[] = [];
  if (bodyStart > 0) sections.push({ kind: 'meta', heading: null, start: 0, end: bodyStart });
  const lines = linesOf(text)
    .filter((line) => line.start >= bodyStart)
    .map((line): Read => ({ ...line, heading: line.text.trim() === '' ? null : headingOf(line.text, vocabulary) }));
  let current: Section = { kind: 'other', heading: null, start: bodyStart, end: bodyStart };
  let parents: Parent[] = [];
  let titled = false;
  let item: ItemSection | null = null;
  const open = (kind: SectionKind, heading: string | null, start: number, end: number): void => {
    current.end = start;
    if (current.end > current.start) sections.push(current);
    current = { kind, heading, start: end, end };
  };
  lines.forEach((line, i) => {
    if (line.text.trim() === '') return;
    const { heading } = line;
    if (!titled) {
      titled = true;
      const named = heading !== null && (heading.kind === null || (heading.kind === 'about' && !isWhole(line)));
      if (heading ? heading.level === 1 || named : isTitleLine(line.text)) {
        sections.push({ kind: 'title', heading: null, start: line.start, end: line.end });
        current = { kind: 'about', heading: null, start: line.end, end: line.end };
        return;
      }
    }
    const next = item && afterItem(item, line.text);
    if (next) {
      open(next.kind, next.heading, line.start, line.start);
      item = null;
    }
    if (!heading) return;
    // Perks may name what one learns: "Education: a budget of 500 a year".
    const perk = isBullet(line.text) && !ASKING.has(current.kind) && ASKING.has(heading.kind ?? 'other');
    if (perk && current.kind !== 'about' && current.kind !== 'other' && current.kind !== 'meta') return;
    const whole = isWhole(line);
    const before = current;
    const kind = inherited(heading, i, lines, current, parents, vocabulary);
    open(kind, heading.text, line.start, line.start + heading.length);
    if (isBullet(line.text) && whole) {
      const below = lines.slice(i + 1, i + 1 + FARTHEST).find((one) => one.text.trim() !== '');
      const depth = depthOf(line.text);
      item = { depth, nested: depthOf(below?.text ?? '') > depth, before };
      return;
    }
    item = null;
    const outer = parents;
    parents = [...parents.filter((one) => one.level < heading.level), { level: heading.level, kind }];
    if (whole || line.text.length > RUN_ON || (!isBullet(line.text) && nextIsBullet(lines, i))) return;
    // A label in front of one line ("Location: Berlin") speaks of that line alone.
    open(before.kind, before.heading, line.end, line.end);
    parents = outer;
  });
  open('other', null, text.length, text.length);
  return settleKinds(
    text,
    sections.flatMap((section) => splitRunOn(text, section, vocabulary)),
    vocabulary,
  );
};
