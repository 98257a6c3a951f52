import type { Rule } from '../rules.js';
import type { InlineHeading } from './inline.js';
import { type HeadingTables, labelKind } from './kinds.js';

const LABEL = /[.!?;)]\s{1,3}(\p{Lu}[^:.!?;|()[\]]{1,40}):\s/gu;
const BRACKET = /[[(](\p{L}[^:.!?;|()[\]]{1,40}):\s{1,3}([^[\]()]{1,400})[\])]/gu;

/** A label inside a line of ordinary length, and how far it speaks: to the line's end, or to its closing bracket. */
export interface InnerLabel extends InlineHeading {
  until: number;
}

/** What opens a section inside a line of ordinary length. */
export const INNER_LABELS = {
  bracket: { id: 'label-in-brackets', because: 'a label in brackets speaks of what they hold: "[Stack: Go, SQL]"' },
  skills: {
    id: 'skills-in-brackets',
    because: 'beside one role of several even "Skills" tells what it works with, as the stacks beside the others do',
  },
  label: {
    id: 'label-behind-a-sentence',
    because: 'a label behind a sentence speaks of the rest of its line: "We are hiring. Requirements: Go"',
  },
} as const satisfies Record<string, Rule>;

/** "Fennel is hiring. Requirements: Go", "Web developer [Stack: Go, SQL]". Offsets into the line. */
export const innerLabels = (line: string, tables: HeadingTables): InnerLabel[] => {
  if (!line.includes(':')) return [];
  const { without: left } = tables;
  const all = (pattern: RegExp, { id }: Rule): RegExpExecArray[] => (left.has(id) ? [] : [...line.matchAll(pattern)]);
  const bracketed = all(BRACKET, INNER_LABELS.bracket).flatMap((found): InnerLabel[] => {
    const [whole, text = '', content = ''] = found;
    const told = labelKind(text, tables);
    if (!told || told.kind === 'meta') return [];
    const bySkills = told.kind === 'required' && !left.has(INNER_LABELS.skills.id);
    const rules = [INNER_LABELS.bracket.id, told.rule, ...(bySkills ? [INNER_LABELS.skills.id] : [])];
    const until = found.index + whole.length - 1;
    const kind = bySkills ? 'stack' : told.kind;
    return [{ start: found.index, end: until - content.length, text, kind, rules, until }];
  });
  const labels = all(LABEL, INNER_LABELS.label).flatMap((found): InnerLabel[] => {
    const text = found[1] ?? '';
    const told = labelKind(text, tables);
    const start = found.index + found[0].indexOf(text);
    if (!told || told.kind === 'meta') return [];
    const rules = [INNER_LABELS.label.id, told.rule];
    return [{ start, end: found.index + found[0].length, text, kind: told.kind, rules, until: line.length }];
  });
  return [...bracketed, ...labels].sort((a, b) => a.start - b.start);
};
