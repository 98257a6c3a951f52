import { WISHES } from './checks/check-sentence.js';
import { CHECK_DROPS } from './checks/drops.js';
import { PUTS } from './checks/puts.js';
import { NATIONALITY, REMOTE_OFFERED } from './checks/topics.js';
import { ACRONYM_RULES } from './context/acronyms.js';
import { EMPLOYER_RULES } from './context/employer.js';
import { INCIDENTAL } from './context/incidental.js';
import { INFERRED_TITLE_RULES } from './context/inferred-title.js';
import { DEMAND_DROPS, SENTENCE_DROPS, TERM_DROPS } from './demands/drops.js';
import { LINE_RULES } from './demands/line.js';
import { POSTING_RULES } from './demands/requirements.js';
import type { Rule } from './rules.js';
import { DEDUCTIONS } from './sections/deduce.js';
import { HEADING_FORMS } from './sections/headings.js';
import { INLINE_RULES } from './sections/inline.js';
import { HEADING_NAMES, LABEL_NAMES } from './sections/kinds.js';
import { INNER_LABELS } from './sections/labels.js';
import { RESOLVING } from './sections/resolve.js';
import { RUN_ON_RULES } from './sections/runon.js';
import { SECTION_RULES } from './sections/sections.js';
import { GROUP_RULES, LIST_RULES } from './sentence/groups.js';
import { IMPORTANCE_RULES } from './sentence/importance.js';
import { NAME_DROPS, NO_NOUN, PLACE_DROPS, TITLE_CASE } from './unknown/drops.js';
import { WORD_DROPS } from './unknown/noise.js';

/** What a rule decides about, in the order in which a posting is understood. */
export const STAGES = [
  'sections',
  'mentions',
  'context',
  'importance',
  'line',
  'groups',
  'drops',
  'requirements',
  'checks',
  'unknown',
] as const;

export type Stage = (typeof STAGES)[number];

/** A rule, and what it decides about. */
export interface ListedRule extends Rule {
  stage: Stage;
}

const RULES: Readonly<Record<Stage, readonly Rule[]>> = {
  sections: [
    ...Object.values(SECTION_RULES),
    ...HEADING_FORMS,
    ...HEADING_NAMES,
    ...LABEL_NAMES,
    ...DEDUCTIONS,
    ...INLINE_RULES,
    ...Object.values(RUN_ON_RULES),
    ...Object.values(INNER_LABELS),
    ...Object.values(RESOLVING),
  ],
  mentions: [...Object.values(ACRONYM_RULES), INCIDENTAL],
  context: [...EMPLOYER_RULES, ...INFERRED_TITLE_RULES],
  importance: IMPORTANCE_RULES,
  line: Object.values(LINE_RULES),
  groups: [...LIST_RULES, ...Object.values(GROUP_RULES)],
  drops: [...SENTENCE_DROPS, ...TERM_DROPS, ...DEMAND_DROPS],
  requirements: Object.values(POSTING_RULES),
  checks: [...Object.values(PUTS), NATIONALITY, REMOTE_OFFERED, ...WISHES, ...CHECK_DROPS],
  unknown: [TITLE_CASE, ...NAME_DROPS, ...WORD_DROPS, ...PLACE_DROPS, NO_NOUN],
};

/** Every rule by which a posting is understood, each once, in that order. */
export const RULEBOOK: readonly ListedRule[] = STAGES.flatMap((stage) =>
  RULES[stage].map(({ id, because }) => ({ id, because, stage })),
);

const BY_ID: ReadonlyMap<string, ListedRule> = new Map(RULEBOOK.map((rule) => [rule.id, rule]));

/** The rule of a name; undefined where there is none. */
export const ruleOf = (id: string): ListedRule | undefined => BY_ID.get(id);
