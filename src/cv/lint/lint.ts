import { CONTACT_RULES } from './contact.js';
import { DATE_RULES } from './dates.js';
import { type Finding, GRAVITIES, type Linted, type LintRule } from './finding.js';
import { SECTION_RULES } from './sections.js';
import { SIGN_RULES } from './signs.js';
import { WORD_RULES } from './words.js';

/** All that a CV is looked through for. */
export const LINT_RULES: readonly LintRule[] = [
  ...CONTACT_RULES,
  ...SECTION_RULES,
  ...DATE_RULES,
  ...SIGN_RULES,
  ...WORD_RULES,
];

/** What a parser or a careful reader may trip over in a CV, the gravest first, else in the order of its lines. */
export const lint = (linted: Linted): Finding[] =>
  LINT_RULES.flatMap(({ id, gravity, find }) => find(linted).map((found) => ({ rule: id, gravity, ...found }))).sort(
    (a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity) || (a.line ?? 0) - (b.line ?? 0),
  );
