import type { Importance, Posting, Requirement, SectionKind } from '../../model.js';
import { conceptOf, impliedBy } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { isTermId } from '../../vocabulary/termid.js';
import { NAMED } from '../../vocabulary/types.js';
import { type PostingTerms, readTerms } from '../context/terms.js';
import { rank, standingsOf } from './alternatives.js';
import { type Asked, askedIn } from './asked.js';

const byConcept = (asked: readonly Asked[]): Map<string, Asked[]> => {
  const concepts = new Map<string, Asked[]>();
  for (const one of asked) {
    const list = concepts.get(one.mention.conceptId) ?? [];
    list.push(one);
    concepts.set(one.mention.conceptId, list);
  }
  return concepts;
};

/** What stands behind these in a title is a team's or a product's name: "Engineer - AI Cloud", "Engineer (Content)". */
const APPENDED = /\s[-–—]\s|[,(]/;

/** Where a posting tells what one works with. */
const WORK: ReadonlySet<SectionKind> = new Set(['responsibilities', 'stack']);

/**
 * A subject at the end of a title is often where one works, not what one knows: it is wanted as the posting's own lines
 * want it, and only mentioned where they never do.
 */
const withoutTeams = (asked: readonly Asked[], text: string, { lexicon }: Vocabulary): Asked[] =>
  asked.map((one) => {
    const { start, conceptId } = one.mention;
    if (!one.inTitle || NAMED.has(conceptOf(lexicon, conceptId)?.kind ?? 'concept')) return one;
    const before = text.slice(one.sentence, start);
    if (before.includes('|') || !APPENDED.test(before)) return one;
    const lines = asked.filter((other) => !other.inTitle);
    const names = ({ mention }: Asked): boolean =>
      mention.conceptId === conceptId || impliedBy(lexicon, mention.conceptId).has(conceptId);
    const firm = lines.some((other) => names(other) && (other.importance === 'required' || WORK.has(other.section)));
    return firm ? one : { ...one, importance: 'mentioned', firm: false, inTitle: false };
  });

/** The strongest first: what is wanted most, then what words say, then a line before the title, then the earlier. */
const byStrength = (a: Asked, b: Asked): number =>
  rank(a.importance) - rank(b.importance) ||
  Number(b.firm) - Number(a.firm) ||
  Number(a.inTitle) - Number(b.inTitle) ||
  a.mention.start - b.mention.start;

/**
 * How much a term is wanted over the whole posting: as its strongest line says. A wish in so many words outweighs a bare
 * stack, and what a line says is not needed is required nowhere but in so many words.
 */
const importanceOver = (asked: readonly Asked[], waived: boolean): Importance => {
  const [best] = asked;
  if (best?.importance !== 'required' || best.firm || best.inTitle) return best?.importance ?? 'mentioned';
  if (waived) return 'mentioned';
  return asked.some((one) => one.importance === 'preferred') ? 'preferred' : 'required';
};

/**
 * What a posting asks for, in the order of first mention: one requirement a concept, with all its mentions, the one that
 * asks most first. Its importance is the highest that any sentence gives it, its years those of such sentences.
 */
export const findRequirements = (
  posting: Posting,
  vocabulary: Vocabulary,
  terms: PostingTerms = readTerms(posting, vocabulary),
): Requirement[] => {
  const concepts = byConcept(withoutTeams(askedIn(posting, terms, vocabulary), terms.text, vocabulary));
  const standings = standingsOf(concepts);
  const waived = new Set(terms.mentions.filter((one) => one.negated).map(({ conceptId }) => conceptId));
  return [...concepts].map(([id, found]) => {
    const concept = conceptOf(vocabulary.lexicon, id);
    const { anyOf, spared } = standings.get(id) ?? { anyOf: null, spared: false };
    const asked = found.toSorted(byStrength);
    const wanted = importanceOver(asked, waived.has(id));
    const strongest = asked.filter(({ importance }) => importance === wanted);
    const years = strongest.map((one) => one.years ?? 0);
    return {
      id,
      label: concept?.prefLabel ?? id,
      conceptId: isTermId(id) ? null : id,
      kind: concept?.kind ?? 'concept',
      // Nobody needs an alternative to what is wanted anyway.
      importance: spared ? 'mentioned' : wanted,
      anyOf,
      years: Math.max(0, ...years) || null,
      inTitle: asked.some((one) => one.inTitle),
      open:
        strongest.length > 0 && strongest.every((one) => one.open || one.inTitle) && strongest.some((one) => one.open),
      mentions: asked.map((one) => one.mention),
    };
  });
};
