import type { Section } from '../../model.js';
import { RUN_ON } from '../../text/items.js';
import { linesOf } from '../../text/lines.js';
import { isBullet } from '../../text/sentences.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Rule } from '../rules.js';
import { companyDescriptionsIn } from './company-description.js';
import { inlineHeadings } from './inline.js';
import type { HeadingTables } from './kinds.js';
import { innerLabels } from './labels.js';

/** No item of a list is longer: what begins with a bullet is then a list that lost its line breaks. */
const LONGEST_ITEM = 600;

/** The heading of what has none: a company's description between the demands of a line without breaks. */
const PORTRAIT = '';

/** A shorter line holds no label with something before it. */
const SHORTEST_LABELLED = 12;

/** What headings inside lines are told by, and the words for a company, which portrays itself among its demands. */
type Tables = HeadingTables & Pick<Vocabulary, 'cvCompanies' | 'description'>;

/** What a section is, wherever it stands. */
type Nature = Pick<Section, 'kind' | 'heading' | 'rules'>;

/** Where a section begins: its name, if it has one, is the span. */
interface Opening extends Nature {
  start: number;
  end: number;
}

/** What else opens or ends a section in a line without breaks. */
export const RUN_ON_RULES = {
  companyDescription: {
    id: 'company-description-in-a-line',
    because: 'in a line without breaks a company says what it is: it speaks of itself up to whom it seeks',
  },
  seeks: {
    id: 'company-description-ends',
    because: 'where a company’s description in a line tells whom it seeks, the section before goes on',
  },
  fact: {
    id: 'fact-ends-with-its-sentence',
    because: 'a fact in a line ends with its sentence, and the section before goes on: "Location: Ghent. You know Go"',
  },
} as const satisfies Record<string, Rule>;

const natureOf = ({ kind, heading, rules }: Nature): Nature => ({ kind, heading, rules });

/** A section that goes on after another, with the rule that lets it. */
export const goneOn = (before: Nature, { id }: Rule): Nature => ({
  kind: before.kind,
  heading: before.heading,
  rules: before.rules.includes(id) ? before.rules : [...before.rules, id],
});

/** A fact ends with its sentence ("Location: Ghent. You know Go"): what comes then goes on with what was before it. */
const afterFact = (
  line: string,
  at: number,
  { kind, end }: Opening,
  next: number,
  before: Nature,
  { without: left }: Tables,
): Opening[] => {
  if (kind !== 'meta' || left.has(RUN_ON_RULES.fact.id)) return [];
  const stop = /[.!?]\s/.exec(line.slice(end - at, next - at));
  const start = stop ? end + stop.index + 1 : next;
  return start < next ? [{ ...goneOn(before, RUN_ON_RULES.fact), start, end: start }] : [];
};

/**
 * Where the company speaks of itself in a line without breaks: a section about it, up to the next heading, or to where it
 * tells whom it seeks and the section before goes on.
 */
const withCompanyDescriptions = (
  openings: readonly Opening[],
  line: string,
  at: number,
  section: Section,
  tables: Tables,
): Opening[] => {
  const { without: left } = tables;
  if (left.has(RUN_ON_RULES.companyDescription.id)) return [...openings];
  return companyDescriptionsIn(line, tables.cvCompanies, tables.description)
    .flatMap(({ start, end }): Opening[] => {
      const before = openings.findLast((one) => one.start <= at + start) ?? section;
      const next = openings.find((one) => one.start > at + start)?.start ?? at + line.length;
      const rules = [RUN_ON_RULES.companyDescription.id];
      const about: Opening = { start: at + start, end: at + start, kind: 'about', heading: PORTRAIT, rules };
      if (at + end >= next || left.has(RUN_ON_RULES.seeks.id)) return [about];
      return [about, { ...goneOn(before, RUN_ON_RULES.seeks), start: at + end, end: at + end }];
    })
    .concat(openings)
    .sort((a, b) => a.start - b.start);
};

const openingsIn = (line: string, at: number, section: Section, tables: Tables): Opening[] => {
  if (line.length >= (isBullet(line) ? LONGEST_ITEM : RUN_ON)) {
    const headings = inlineHeadings(line, tables).map(
      ({ start, end, text, kind, rules }): Opening => ({
        start: at + start,
        end: at + end,
        kind,
        heading: text,
        rules,
      }),
    );
    // Among the lines before the first heading a company tells what it seeks, too.
    const found = headings.length === 0 ? headings : withCompanyDescriptions(headings, line, at, section, tables);
    let before: Nature = section;
    return found.flatMap((one, i) => {
      if (one.kind !== 'meta') before = one;
      return [one, ...afterFact(line, at, one, found[i + 1]?.start ?? at + line.length, before, tables)];
    });
  }
  if (line.length < SHORTEST_LABELLED) return [];
  // The bars of a first line part its fields, which all belong to the title.
  if (section.kind === 'title' && line.includes(' | ')) return [];
  const labels = innerLabels(line, tables);
  return labels.flatMap(({ start, end, kind, text, rules, until }, i) => {
    const next = labels[i + 1];
    const opening = { start: at + start, end: at + end, kind, heading: text, rules };
    // The bracket that closes a label's text is no text.
    const after = Math.min(line.length, until + 1);
    const goesOn = next !== undefined && next.start <= until;
    return goesOn ? [opening] : [opening, { ...natureOf(section), start: at + until, end: at + after }];
  });
};

/**
 * Cuts a section at the headings inside its lines: a run-on line holds sections that go on after it, a label inside an
 * ordinary one speaks of what follows it there.
 */
export const splitRunOn = (text: string, section: Section, tables: Tables): Section[] => {
  const parts: Section[] = [];
  let current = section;
  for (const line of linesOf(text.slice(section.start, section.end))) {
    for (const opening of openingsIn(line.text, section.start + line.start, section, tables)) {
      const { start, end } = opening;
      if (start > current.start) parts.push({ ...current, end: start });
      current = { ...natureOf(opening), start: end, end: section.end };
    }
  }
  return [...parts, current];
};
