import type { Importance, Requirement, SectionKind } from '../../model.js';
import { greatest } from '../../text/extremes.js';
import { conceptOf, impliedBy, kindOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { isTermId } from '../../vocabulary/termid.js';
import { NAMED } from '../../vocabulary/types.js';
import type { Rule, RuleId } from '../rules.js';
import { alternativeGroupsOf, rank } from './alternatives.js';
import type { Occurrence, Step } from './occurrence.js';

/** What the whole posting says of a term beside its strongest line. */
export const POSTING_RULES = {
  team: {
    id: 'team-of-title',
    because:
      'a subject at the end of a title is often where one works: the posting’s own lines tell whether it is wanted',
  },
  waived: {
    id: 'waived-elsewhere',
    because: 'what a line says is not needed is required nowhere but in so many words',
  },
  wish: { id: 'wish-over-stack', because: 'a wish in so many words outweighs a bare stack' },
  alternative: {
    id: 'alternative-is-wanted-anyway',
    because: 'nobody needs an alternative to what is wanted anyway',
  },
} as const satisfies Record<string, Rule>;

/** A requirement with the steps that told its importance: those of its strongest line, then what the whole posting said. */
export interface TracedRequirement {
  requirement: Requirement;
  line: readonly Step[];
  over: readonly Step[];
}

/** What stands behind these in a title is a team's or a product's name: "Engineer - AI Cloud", "Engineer (Content)". */
const APPENDED = /\s[-–—]\s|[,(]/;

/** Where a posting tells what one works with. */
const WORK: ReadonlySet<SectionKind> = new Set(['responsibilities', 'stack']);

/**
 * A subject at the end of a title is often where one works, not what one knows: it is wanted as the posting's own lines
 * want it, and only mentioned where they never do.
 */
const withoutTeams = (demands: readonly Occurrence[], { lexicon }: Vocabulary): Occurrence[] =>
  demands.map((one) => {
    const { mention, sentence } = one;
    if (!one.inTitle || NAMED.has(kindOf(lexicon, mention.conceptId))) return one;
    const before = sentence.words.text.slice(0, mention.start - sentence.start);
    if (before.includes('|') || !APPENDED.test(before)) return one;
    const names = ({ mention: { conceptId } }: Occurrence): boolean =>
      conceptId === mention.conceptId || impliedBy(lexicon, conceptId).has(mention.conceptId);
    const explicitly = demands.some(
      (other) =>
        !other.inTitle && (other.importance === 'required' || WORK.has(other.sentence.section.kind)) && names(other),
    );
    const steps: Step[] = [...one.steps, { rule: POSTING_RULES.team.id, importance: 'mentioned', cue: null }];
    return explicitly ? one : { ...one, importance: 'mentioned', steps, explicitly: false, inTitle: false };
  });

/** The strongest first: what is wanted most, then what words say, then a line before the title, then the earlier. */
const byStrength = (a: Occurrence, b: Occurrence): number =>
  rank(a.importance) - rank(b.importance) ||
  Number(b.explicitly) - Number(a.explicitly) ||
  Number(a.inTitle) - Number(b.inTitle) ||
  a.mention.start - b.mention.start;

/** How much a term is wanted over the whole posting: as its strongest line says, or as a rule about all of them does. */
const importanceOver = (
  demands: readonly Occurrence[],
  waived: boolean,
  left: ReadonlySet<RuleId>,
): { importance: Importance; rule: RuleId | null } => {
  const [best] = demands;
  const own = { importance: best?.importance ?? 'mentioned', rule: null };
  if (best?.importance !== 'required' || best.explicitly || best.inTitle) return own;
  if (waived && !left.has(POSTING_RULES.waived.id)) return { importance: 'mentioned', rule: POSTING_RULES.waived.id };
  const preferred = !left.has(POSTING_RULES.wish.id) && demands.some((one) => one.importance === 'preferred');
  return preferred ? { importance: 'preferred', rule: POSTING_RULES.wish.id } : own;
};

const byConcept = (demands: readonly Occurrence[]): Map<string, Occurrence[]> => {
  const concepts = new Map<string, Occurrence[]>();
  for (const one of demands) {
    const list = concepts.get(one.mention.conceptId);
    if (list) list.push(one);
    else concepts.set(one.mention.conceptId, [one]);
  }
  return concepts;
};

/**
 * What a posting asks for, in the order of first mention: one requirement a concept, with all its mentions, the one that
 * asks most first. Its importance is the highest that any sentence gives it, its years those of such sentences. `negated`
 * are the concepts of which some line says that they are not needed.
 */
export const traceRequirements = (
  occurrences: readonly Occurrence[],
  negated: ReadonlySet<string>,
  vocabulary: Vocabulary,
): TracedRequirement[] => {
  const { lexicon, without: left } = vocabulary;
  const demands = occurrences.filter(({ dropped }) => dropped === null);
  const concepts = byConcept(left.has(POSTING_RULES.team.id) ? demands : withoutTeams(demands, vocabulary));
  const groups = alternativeGroupsOf(concepts);
  return [...concepts].map(([id, found]) => {
    const concept = conceptOf(lexicon, id);
    const inGroup = groups.get(id) ?? { anyOf: null, satisfied: false };
    const sorted = found.length === 1 ? found : found.toSorted(byStrength);
    const over = importanceOver(sorted, negated.has(id), left);
    const strongest = sorted.filter(({ importance }) => importance === over.importance);
    const satisfied = inGroup.satisfied && !left.has(POSTING_RULES.alternative.id);
    const importance = satisfied ? 'mentioned' : over.importance;
    const told = sorted[0]?.steps ?? [];
    const steps = told.filter(({ rule }) => rule === POSTING_RULES.team.id);
    if (over.rule !== null) steps.push({ rule: over.rule, importance: over.importance, cue: null });
    if (satisfied) steps.push({ rule: POSTING_RULES.alternative.id, importance, cue: null });
    const requirement: Requirement = {
      id,
      label: concept?.prefLabel ?? id,
      conceptId: isTermId(id) ? null : id,
      kind: concept?.kind ?? 'concept',
      importance,
      anyOf: inGroup.anyOf,
      years:
        greatest(
          strongest.map((one) => one.years ?? 0),
          0,
        ) || null,
      inTitle: sorted.some((one) => one.inTitle),
      open:
        strongest.length > 0 && strongest.every((one) => one.open || one.inTitle) && strongest.some((one) => one.open),
      mentions: sorted.map((one) => one.mention),
    };
    return { requirement, line: told.filter((step) => !steps.includes(step)), over: steps };
  });
};
