import type { Assessed } from '../coverage/assess.js';
import { type Evidence, strengthOf } from '../coverage/evidence.js';
import type { Suggestion } from '../coverage/schema.js';
import { scoreOf } from '../coverage/score.js';
import { VIA_STRENGTH } from '../coverage/weights.js';
import { isAcronymPair } from '../text/acronym.js';
import type { PlacedFact, Scene } from './facts.js';
import { isBetterName, isSameThing, wordingOf } from './wording.js';

/** What a suggestion is made from. `sameLanguage`: whether the posting's own words may stand in the CV. */
export interface Advising {
  scene: Scene;
  sameLanguage: boolean;
  /** Ids of what is not worth naming where something implies it. */
  untold: ReadonlySet<string>;
}

/** The points that a better credit for one item would add. */
const gainOf = ({ assessed }: Scene, item: Assessed, credit: number): number => {
  const better = assessed.map((one) => (one === item ? { ...one, credit: Math.max(one.credit, credit) } : one));
  return Math.max(0, (scoreOf(better) ?? 0) - (scoreOf(assessed) ?? 0));
};

/** The line that tells a fact. */
export const placeOf = ({ line, section }: PlacedFact): Suggestion['where'] =>
  line === null ? null : { line, section };

/** A fact that the CV tells without naming what is asked for, though the ledger has it under the fact. */
const nameInBullet = (item: Assessed, { scene, sameLanguage }: Advising): Suggestion[] => {
  const carriers = item.evidence.filter(({ source, via }) => source === 'fact' && via === 'literal');
  const placed = scene.facts.find((one) => one.line !== null && carriers.some(({ factId }) => factId === one.fact.id));
  if (item.status !== 'unsaid' || !placed) return [];
  const confirm = placed.fact.origin === 'extrapolated';
  const { words, via } = wordingOf(item, sameLanguage);
  const about = { item: item.requirement.id, factId: placed.fact.id, to: words, confirm };
  return [{ code: 'name-in-bullet', gain: gainOf(scene, item, VIA_STRENGTH[via]), where: placeOf(placed), ...about }];
};

/** A name that is only listed goes into the bullet of a fact that has it, else into one that shows what is near it. */
const showListed = (item: Assessed, { mention }: Evidence, { scene }: Advising): Suggestion => {
  const { id } = item.requirement;
  const fact = scene.facts.find((one) => one.line !== null && one.concepts.includes(id));
  const near = item.evidence.find((one) => one.mention?.place === 'bullet')?.mention;
  const at = near ?? mention;
  const where = (fact && placeOf(fact)) ?? (at ? { line: at.line, section: at.section } : null);
  const factId = fact?.fact.id ?? null;
  return {
    code: 'show-listed',
    gain: gainOf(scene, item, 1),
    where,
    item: id,
    factId,
    beside: fact ? null : (near?.surface ?? null),
  };
};

/** A soft skill in other words is the same virtue: nobody searches for it, and copied words read as copied. */
const isWorthRenaming = ({ requirement, status }: Assessed, best: Evidence): boolean =>
  requirement.kind !== 'soft' && status === 'covered' && best.via === 'alias';

const useTheirWords = (item: Assessed, best: Evidence, { scene, sameLanguage }: Advising): Suggestion[] => {
  const { mention } = best;
  if (!mention || !sameLanguage || !isWorthRenaming(item, best)) return [];
  const { kind } = item.requirement;
  const [from, { words: to, via }] = [mention.surface, wordingOf(item, sameLanguage)];
  if (via !== 'literal' || !isSameThing(from, to, kind) || !isBetterName(mention, to, kind)) return [];
  const where = { line: mention.line, section: mention.section };
  // The word goes where the line stands: in prose or a list it shows less than in a bullet.
  const gain = gainOf(scene, item, strengthOf(mention));
  const code = isAcronymPair(from, to) ? 'write-both-forms' : 'use-their-words';
  return [{ code, gain, where, item: item.requirement.id, from, to }];
};

/** Whether another of its alternatives is shown better than by what lies near. */
const isSpared = ({ anyOf }: Assessed, { assessed }: Scene): boolean =>
  anyOf !== null && assessed.some((other) => other.anyOf === anyOf && other.credit > VIA_STRENGTH.related);

/** What the owner has that lies nearest to what is asked: to be said for what it is, never as the thing itself. */
const nameNearest = (item: Assessed, best: Evidence, { scene }: Advising): Suggestion[] => {
  const { mention, conceptId } = best;
  const { importance, kind, open } = item.requirement;
  // A virtue is no near miss of another; what the posting itself lets stand for the term counts already.
  if (importance === 'mentioned' || kind === 'soft' || open || !mention || isSpared(item, scene)) return [];
  const fact = scene.facts.find((one) => one.line !== null && one.concepts.includes(conceptId));
  const where = (fact && placeOf(fact)) ?? { line: mention.line, section: mention.section };
  const gain = gainOf(scene, item, VIA_STRENGTH.related);
  return [{ code: 'nearest-evidence', gain, where, item: item.requirement.id, from: mention.surface }];
};

/** What is implied is worth naming where it is a name that is searched for, no virtue and no everyday word. */
const sayImplied = (
  item: Assessed,
  { mention, besides }: Evidence,
  { scene, sameLanguage, untold }: Advising,
): Suggestion[] => {
  const { id, kind, mentions } = item.requirement;
  if (!mention || kind === 'soft' || untold.has(id) || mentions.every(({ guard }) => guard === 'everyday')) return [];
  const { words: to, via } = wordingOf(item, sameLanguage);
  const gain = gainOf(scene, item, strengthOf(mention) * VIA_STRENGTH[via]);
  const where = { line: mention.line, section: mention.section };
  const from = [mention, ...besides].map(({ surface }) => surface).join(' and ');
  return [{ code: 'say-implied', gain, where, item: id, from, to }];
};

/** What could be done about one thing that a posting asks for: at most one edit, and none for a real gap. */
export const editsFor = (item: Assessed, advising: Advising): Suggestion[] => {
  const unnamed = nameInBullet(item, advising);
  if (unnamed.length > 0) return unnamed;
  const [best] = item.evidence;
  if (!best?.mention) return [];
  switch (item.status) {
    case 'listed':
      return [showListed(item, best, advising)];
    case 'implied':
      return sayImplied(item, best, advising);
    case 'related':
      return nameNearest(item, best, advising);
    default:
      return useTheirWords(item, best, advising);
  }
};
