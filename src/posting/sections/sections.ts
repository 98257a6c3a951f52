import { findMentions } from '../../matching/match.js';
import type { Section, SectionKind } from '../../model.js';
import { RUN_ON } from '../../text/items.js';
import { type Line, linesOf } from '../../text/lines.js';
import { isBullet } from '../../text/sentences.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Rule, RuleId } from '../rules.js';
import { deducedKind } from './deduce.js';
import { type Heading, headingOf } from './headings.js';
import { ASKING, resolveKinds } from './resolve.js';
import { goneOn, splitRunOn } from './runon.js';

/** What tells a section that no heading names, or one whose heading no table knows. */
export const SECTION_RULES = {
  facts: { id: 'front-matter', because: 'the facts before a posting’s body are none of its sentences' },
  title: {
    id: 'title-line',
    because: 'the first line, if it is short or a heading of the highest level, is the title',
  },
  introduction: {
    id: 'introduction',
    because: 'what follows the title, up to the first heading, is about the company',
  },
  untold: { id: 'no-heading', because: 'what stands below no heading, and below no title, may be anything' },
  below: { id: 'below-a-bigger-heading', because: 'a heading that no table knows belongs to the one it stands below' },
  asks: {
    id: 'goes-on-asking',
    because: 'a heading that no table knows, and that names a technology or ends in a colon, goes on with what asks',
  },
  unknown: { id: 'unknown-heading', because: 'a heading that nothing tells the kind of may be above anything' },
  line: {
    id: 'label-ends-with-its-line',
    because: 'a label before one line speaks of that line alone, and the section before goes on: "Location: Ghent"',
  },
  item: {
    id: 'list-of-an-item-ends',
    because: 'the section that an item of a list opened ends with its list',
  },
} as const satisfies Record<string, Rule>;

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
interface Read extends Pick<Line, 'start' | 'end' | 'text'> {
  blank: boolean;
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
): { kind: SectionKind; rules: readonly RuleId[] } => {
  if (heading.kind) return { kind: heading.kind, rules: heading.rules };
  const { without: left } = vocabulary;
  const isBelow = !left.has(SECTION_RULES.below.id);
  const last = parents.at(-1);
  const below = isBelow && last && heading.level > last.level ? last.kind : null;
  const colon = /:[\s*_]*$/.test(lines[at]?.text ?? '');
  const goesOn =
    below === null &&
    !left.has(SECTION_RULES.asks.id) &&
    ASKING.has(current.kind) &&
    (colon || findMentions(heading.text, vocabulary).length > 0);
  const outer = isBelow ? parents.findLast((one) => one.level < heading.level)?.kind : undefined;
  const inherits = below ?? (goesOn ? current.kind : outer) ?? null;
  const { id } = inherits === null ? SECTION_RULES.unknown : goesOn ? SECTION_RULES.asks : SECTION_RULES.below;
  const own = { kind: inherits ?? ('other' as const), rules: [...heading.rules, id] };
  const deduced = deducedKind(linesBelow(lines, at), vocabulary);
  if (deduced === null) return own;
  // What would ask for something only because of what stands above it does not where it speaks of pay or law.
  const tells = ASKING.has(deduced.kind) ? OPEN.has(own.kind) : ASKING.has(own.kind);
  return tells ? { kind: deduced.kind, rules: [...own.rules, deduced.rule] } : own;
};

const nextIsBullet = (lines: readonly Read[], from: number): boolean => {
  const next = lines.slice(from + 1, from + 1 + FARTHEST).find(({ blank }) => !blank);
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
const afterItem = (item: ItemSection, line: string): Pick<Section, 'kind' | 'heading' | 'rules'> | null => {
  const goesOn = goneOn(item.before, SECTION_RULES.item);
  if (isBullet(line)) return item.nested && depthOf(line) <= item.depth ? goesOn : null;
  if (depthOf(line) > item.depth) return null;
  return ASKING.has(item.before.kind) ? { kind: 'other', heading: null, rules: [SECTION_RULES.item.id] } : goesOn;
};

/**
 * The sections of a posting's text from `bodyStart` on, in order; the front matter, if any, is one of kind `meta`.
 * Headings are Markdown's, lines in bold, short lines that end in a colon or name a section, lines of capitals, and
 * section names inside a run-on line. The first line, if short, is the title.
 */
export const findSections = (text: string, bodyStart: number, vocabulary: Vocabulary): Section[] => {
  const sections: Section[] = [];
  const { without: left } = vocabulary;
  if (bodyStart > 0 && !left.has(SECTION_RULES.facts.id))
    sections.push({ kind: 'meta', heading: null, rules: [SECTION_RULES.facts.id], start: 0, end: bodyStart });
  const lines = linesOf(text)
    .filter((line) => line.start >= bodyStart)
    .map(({ start, end, text: line }): Read => {
      const blank = line.trim() === '';
      return { start, end, text: line, blank, heading: blank ? null : headingOf(line, vocabulary) };
    });
  const untold = { kind: 'other', heading: null, rules: [SECTION_RULES.untold.id] } as const;
  const introduction = { kind: 'about', heading: null, rules: [SECTION_RULES.introduction.id] } as const;
  let current: Section = { ...untold, start: bodyStart, end: bodyStart };
  let parents: Parent[] = [];
  let titled = false;
  let item: ItemSection | null = null;
  const open = (
    { kind, heading, rules }: Pick<Section, 'kind' | 'heading' | 'rules'>,
    start: number,
    end: number,
  ): void => {
    current.end = start;
    if (current.end > current.start) sections.push(current);
    current = { kind, heading, rules, start: end, end };
  };
  lines.forEach((line, i) => {
    if (line.blank) return;
    const { heading } = line;
    if (!titled && !left.has(SECTION_RULES.title.id)) {
      titled = true;
      const named = heading !== null && (heading.kind === null || (heading.kind === 'about' && !isWhole(line)));
      if (heading ? heading.level === 1 || named : isTitleLine(line.text)) {
        const rules = [SECTION_RULES.title.id];
        sections.push({ kind: 'title', heading: null, rules, start: line.start, end: line.end });
        const below = left.has(SECTION_RULES.introduction.id) ? untold : introduction;
        current = { ...below, start: line.end, end: line.end };
        return;
      }
    }
    const next = item && !left.has(SECTION_RULES.item.id) ? afterItem(item, line.text) : null;
    if (next) {
      open(next, line.start, line.start);
      item = null;
    }
    if (!heading) return;
    // Perks may name what one learns: "Education: a budget of 500 a year".
    const perk = isBullet(line.text) && !ASKING.has(current.kind) && ASKING.has(heading.kind ?? 'other');
    if (perk && current.kind !== 'about' && current.kind !== 'other' && current.kind !== 'meta') return;
    const whole = isWhole(line);
    const before = current;
    const { kind, rules } = inherited(heading, i, lines, current, parents, vocabulary);
    open({ kind, heading: heading.text, rules }, line.start, line.start + heading.length);
    if (isBullet(line.text) && whole) {
      const below = lines.slice(i + 1, i + 1 + FARTHEST).find((one) => !one.blank);
      const depth = depthOf(line.text);
      item = { depth, nested: depthOf(below?.text ?? '') > depth, before };
      return;
    }
    item = null;
    const outer = parents;
    parents = [...parents.filter((one) => one.level < heading.level), { level: heading.level, kind }];
    if (whole || line.text.length > RUN_ON || (!isBullet(line.text) && nextIsBullet(lines, i))) return;
    if (left.has(SECTION_RULES.line.id)) return;
    open(goneOn(before, SECTION_RULES.line), line.end, line.end);
    parents = outer;
  });
  open(untold, text.length, text.length);
  return resolveKinds(
    text,
    sections.flatMap((section) => splitRunOn(text, section, vocabulary)),
    vocabulary,
  );
};
