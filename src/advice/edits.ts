import type { Assessed } from '../coverage/assess.js';
import { type Evidence, strengthOf } from '../coverage/evidence.js';
import type { Suggestion } from '../coverage/schema.js';
import { VIA_STRENGTH } from '../coverage/weights.js';
import { isAcronymPair } from '../text/acronym.js';
import { type AssessedCv, gainOf, placeOf } from './assessed.js';
import { isBetterName, isSameThing, wordingOf } from './wording.js';

/** What a suggestion is made from. `sameLanguage`: whether the posting's own words may stand in the CV. */
export interface Advising {
  assessedCv: AssessedCv;
  sameLanguage: boolean;
  /** Ids of what is not worth naming where something implies it. */
  untold: ReadonlySet<string>;
}

/** One of the things that a posting asks for, with its place among all. */
export interface Edited {
  item: Assessed;
  at: number;
}

/** The points that a better credit for one item would add. */
const gainFor = ({ item, at }: Edited, { assessedCv }: Advising, credit: number): number =>
  gainOf(assessedCv, new Map([[at, Math.max(item.credit, credit)]]));

/** A fact that the CV tells without naming what is asked for, though the ledger has it under the fact. */
const nameInBullet = (edited: Edited, advising: Advising): Suggestion[] => {
  const { item } = edited;
  if (item.status !== 'unsaid') return [];
  const carriers = item.evidence.filter(({ source, via }) => source === 'fact' && via === 'literal');
  const { facts } = advising.assessedCv.shown;
  const placed = facts.find((one) => one.line !== null && carriers.some(({ factId }) => factId === one.fact.id));
  if (!placed) return [];
  const confirm = placed.fact.origin === 'extrapolated';
  const { words, via } = wordingOf(item, advising.sameLanguage);
  const about = { item: item.requirement.id, factId: placed.fact.id, to: words, confirm };
  const gain = gainFor(edited, advising, VIA_STRENGTH[via]);
  return [{ code: 'name-in-bullet', gain, where: placeOf(placed), ...about }];
};

/** A name that is only listed goes into the bullet of a fact that has it, else into one that shows what is near it. */
const showListed = (edited: Edited, { mention }: Evidence, advising: Advising): Suggestion => {
  const { item } = edited;
  const { id } = item.requirement;
  const fact = advising.assessedCv.shown.tellers.get(id);
  const near = item.evidence.find((one) => one.mention?.place === 'bullet')?.mention;
  const at = near ?? mention;
  const where = (fact && placeOf(fact)) ?? (at ? { line: at.line, section: at.section } : null);
  const factId = fact?.fact.id ?? null;
  return {
    code: 'show-listed',
    gain: gainFor(edited, advising, 1),
    where,
    item: id,
    factId,
    beside: fact ? null : (near?.surface ?? null),
  };
};

/** A soft skill in other words is the same virtue: nobody searches for it, and copied words read as copied. */
const isWorthRenaming = ({ requirement, status }: Assessed, best: Evidence): boolean =>
  requirement.kind !== 'soft' && status === 'covered' && best.via === 'alias';

const useTheirWords = (edited: Edited, best: Evidence, advising: Advising): Suggestion[] => {
  const { item } = edited;
  const { sameLanguage } = advising;
  const { mention, old } = best;
  if (!mention || !sameLanguage || !isWorthRenaming(item, best)) return [];
  const { kind } = item.requirement;
  const [from, { words: to, via }] = [mention.surface, wordingOf(item, sameLanguage)];
  if (via !== 'literal' || !isSameThing(from, to, kind) || !isBetterName(mention, to, kind)) return [];
  const where = { line: mention.line, section: mention.section };
  // The word goes where the line stands: in prose or a list it shows less than in a bullet.
  const gain = gainFor(edited, advising, strengthOf(mention.place, old));
  const code = isAcronymPair(from, to) ? 'write-both-forms' : 'use-their-words';
  return [{ code, gain, where, item: item.requirement.id, from, to }];
};

/** Whether another of its alternatives is shown better than by what lies near. */
const isSatisfiedByAlternative = ({ anyOf }: Assessed, { assessed }: AssessedCv): boolean =>
  anyOf !== null && assessed.some((other) => other.anyOf === anyOf && other.credit > VIA_STRENGTH.related);

/** What the owner has that lies nearest to what is asked: to be said for what it is, never as the thing itself. */
const nameNearest = (edited: Edited, best: Evidence, advising: Advising): Suggestion[] => {
  const { item } = edited;
  const { assessedCv } = advising;
  const { mention, conceptId } = best;
  const { importance, kind, open } = item.requirement;
  // A virtue is no near miss of another; what the posting itself lets stand for the term counts already.
  if (importance === 'mentioned' || kind === 'soft' || open || !mention || isSatisfiedByAlternative(item, assessedCv))
    return [];
  const fact = assessedCv.shown.tellers.get(conceptId);
  const where = (fact && placeOf(fact)) ?? { line: mention.line, section: mention.section };
  const gain = gainFor(edited, advising, VIA_STRENGTH.related);
  return [{ code: 'nearest-evidence', gain, where, item: item.requirement.id, from: mention.surface }];
};

/** What is implied is worth naming where it is a name that is searched for, no virtue and no everyday word. */
const sayImplied = (edited: Edited, { mention, old, besides }: Evidence, advising: Advising): Suggestion[] => {
  const { item } = edited;
  const { sameLanguage, untold } = advising;
  const { id, kind, mentions } = item.requirement;
  if (!mention || kind === 'soft' || untold.has(id) || mentions.every(({ guard }) => guard === 'everyday')) return [];
  const { words: to, via } = wordingOf(item, sameLanguage);
  const gain = gainFor(edited, advising, strengthOf(mention.place, old) * VIA_STRENGTH[via]);
  const where = { line: mention.line, section: mention.section };
  const from = [mention, ...besides].map(({ surface }) => surface).join(' and ');
  return [{ code: 'say-implied', gain, where, item: id, from, to }];
};

/** What could be done about one thing that a posting asks for: at most one edit, and none for a real gap. */
export const editsFor = (edited: Edited, advising: Advising): Suggestion[] => {
  const unnamed = nameInBullet(edited, advising);
  if (unnamed.length > 0) return unnamed;
  const { item } = edited;
  const [best] = item.evidence;
  if (!best?.mention) return [];
  switch (item.status) {
    case 'listed':
      return [showListed(edited, best, advising)];
    case 'implied':
      return sayImplied(edited, best, advising);
    case 'related':
      return nameNearest(edited, best, advising);
    default:
      return useTheirWords(edited, best, advising);
  }
};
