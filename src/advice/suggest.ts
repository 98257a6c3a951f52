import type { Assessed } from '../coverage/assess.js';
import type { CoverageFact, Suggestion } from '../coverage/schema.js';
import { scoreOf } from '../coverage/score.js';
import { PLACE_STRENGTH } from '../coverage/weights.js';
import { NAMED } from '../lexicon/types.js';
import type { Kind } from '../model.js';
import { fold } from '../text/fold.js';
import type { PlacedFact, Scene } from './facts.js';

/** Less than this is no reason to edit a line. */
const LEAST_GAIN = 0.05;
/** A fact that carries less need not lead. */
const LEAST_CARRIED = 0.5;
const MOST_LEADS = 5;

const gainOf = ({ assessed }: Scene, item: Assessed, credit: number): number => {
  const better = assessed.map((one) => (one === item ? { ...one, credit: Math.max(one.credit, credit) } : one));
  return Math.max(0, (scoreOf(better) ?? 0) - (scoreOf(assessed) ?? 0));
};

const placeOf = ({ line, section }: PlacedFact): Suggestion['where'] => (line === null ? null : { line, section });

const numbersIn = (words: string): string => (words.match(/\d+/g) ?? []).join();

const initialsOf = (words: string): string =>
  fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');

/**
 * Whether two names may stand for one another without claiming more: names of one product but for its versions, an
 * acronym and its words, or a longer and a shorter form of one phrase. Other names of a subject may be narrower.
 */
const isSameThing = (from: string, to: string, kind: Kind): boolean => {
  if (numbersIn(to) !== '' && numbersIn(to) !== numbersIn(from)) return false;
  if (NAMED.has(kind)) return true;
  const [mine, theirs] = [fold(from), fold(to)];
  return mine.includes(theirs) || theirs.includes(mine) || initialsOf(from) === theirs || initialsOf(to) === mine;
};

/** A fact that the CV tells without naming what is asked for, though the ledger has it under the fact. */
const forUnnamed = (item: Assessed, scene: Scene, sameLanguage: boolean): Suggestion[] => {
  const carriers = item.evidence.filter(({ source, via }) => source === 'fact' && via === 'literal');
  const placed = scene.facts.find((one) => one.line !== null && carriers.some(({ factId }) => factId === one.fact.id));
  if (item.status !== 'unsaid' || !placed) return [];
  const { id, label, mentions } = item.requirement;
  const to = sameLanguage ? (mentions[0]?.surface ?? label) : label;
  const confirm = placed.fact.origin === 'extrapolated';
  const about = { item: id, factId: placed.fact.id, to, confirm };
  return [{ code: 'name-in-bullet', gain: gainOf(scene, item, 1), where: placeOf(placed), ...about }];
};

const forItem = (item: Assessed, scene: Scene, sameLanguage: boolean): Suggestion[] => {
  const unnamed = forUnnamed(item, scene, sameLanguage);
  if (unnamed.length > 0) return unnamed;
  const [best] = item.evidence;
  const mention = best?.mention;
  if (!best || !mention) return [];
  const { id, label, mentions } = item.requirement;
  const where = { line: mention.line, section: mention.section };
  const gain = gainOf(scene, item, 1);
  // The word goes where the line stands: in prose or a list it shows less than in a bullet.
  const inPlace = gainOf(scene, item, PLACE_STRENGTH[mention.place]);
  const to = sameLanguage ? (mentions[0]?.surface ?? label) : label;
  if (item.status === 'listed') {
    const fact = scene.facts.find((one) => one.line !== null && one.concepts.includes(id));
    const at = (fact && placeOf(fact)) ?? where;
    return [{ code: 'show-listed', gain, where: at, item: id, factId: fact?.fact.id ?? null }];
  }
  if (item.status === 'implied')
    return [{ code: 'say-implied', gain: inPlace, where, item: id, from: mention.surface, to }];
  const renamed = item.status === 'covered' && best.via === 'alias' && sameLanguage;
  if (renamed && isSameThing(mention.surface, to, item.requirement.kind)) {
    return [{ code: 'use-their-words', gain: inPlace, where, item: id, from: mention.surface, to }];
  }
  return [];
};

const forFact = (fact: CoverageFact, scene: Scene): Suggestion[] => {
  const placed = scene.facts.find((one) => one.fact.id === fact.id);
  if (!placed) return [];
  if (fact.inCv) {
    if (fact.carries < LEAST_CARRIED) return [];
    const { carries, gain, covers } = fact;
    return [{ code: 'lead-with-fact', gain, where: placeOf(placed), factId: fact.id, carries, items: covers }];
  }
  const source = scene.facts.find((one) => one.line !== null && placed.fact.from.includes(one.fact.id));
  const near =
    source ?? scene.facts.find((one) => one.line !== null && one.concepts.some((id) => placed.concepts.includes(id)));
  const confirm = fact.origin === 'extrapolated';
  const where = near ? placeOf(near) : null;
  return [{ code: 'add-fact', gain: fact.gain, where, factId: fact.id, confirm, items: fact.covers }];
};

/**
 * What the owner could do, most points first: facts to lead with (at most five), facts to add, names to show at work,
 * words of the posting to use. Each has evidence in the CV or the ledger; a term that has none is a gap and brings no
 * suggestion. The posting's own words are only proposed where it is written in the CV's language.
 */
export const suggest = (facts: readonly CoverageFact[], scene: Scene, sameLanguage: boolean): Suggestion[] => {
  const about = facts.flatMap((fact) => forFact(fact, scene));
  const leads = about.filter((one) => one.code === 'lead-with-fact').slice(0, MOST_LEADS);
  const edits = [
    ...about.filter((one) => one.code === 'add-fact'),
    ...scene.assessed.flatMap((item) => forItem(item, scene, sameLanguage)),
  ];
  const worth = edits.filter((one) => one.gain >= LEAST_GAIN).sort((a, b) => b.gain - a.gain);
  return [...leads, ...worth];
};
