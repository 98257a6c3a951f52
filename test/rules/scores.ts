import { type ListedRule, RULEBOOK } from '#dist/posting/rulebook.js';
import type { Understanding } from '#dist/posting/understanding.js';
import type { Vocabulary } from '#dist/vocabulary/open.js';
import { type Firing, firingsOf, TOLD } from './firings.js';
import { type Judged, read } from './judged.js';

/** How often a rule decided, how often as was judged by hand, and how often another would have said otherwise. */
export interface Score {
  rule: ListedRule;
  fires: number;
  agrees: number;
  disagrees: number;
  /** Null where it decided in no posting of which anything is judged. */
  conflicts: number | null;
}

const isJudged = ({ gold, expected }: Judged): boolean => gold !== null || expected !== null;

/** What decides where no other rule does: it contradicts none. */
const FALLBACKS: ReadonlySet<string> = new Set(['section', 'unknown-heading', 'no-heading', 'introduction']);

const STAGE_OF: ReadonlyMap<string, string> = new Map(RULEBOOK.map(({ id, stage }) => [id, stage]));

/** How many decisions of a rule another of its stage would have taken otherwise, were it not there. */
const conflictsOf = (rule: ListedRule, own: readonly Firing[], others: readonly Firing[]): number => {
  const said = new Map(
    others
      .filter((one) => one.rule !== rule.id && !FALLBACKS.has(one.rule) && STAGE_OF.get(one.rule) === rule.stage)
      .map((one) => [one.place, one.says]),
  );
  return own.filter(({ place, says }) => place !== '' && said.has(place) && said.get(place) !== says).length;
};

/** Adds what a rule decided in one posting to its score. */
const addTo = (
  score: Score,
  judged: Judged,
  understood: Understanding,
  firings: readonly Firing[],
  vocabulary: Vocabulary,
): void => {
  const { rule } = score;
  const told = TOLD[rule.id];
  if (told) {
    const others = read(judged, vocabulary, rule.id);
    if (others && told(others) !== told(understood)) score.fires++;
    return;
  }
  const own = firings.filter((one) => one.rule === rule.id);
  if (own.length === 0) return;
  score.fires += own.filter(({ place }) => place !== '').length;
  score.agrees += own.filter(({ agrees }) => agrees === true).length;
  score.disagrees += own.filter(({ agrees }) => agrees === false).length;
  if (!isJudged(judged)) return;
  const others = read(judged, vocabulary, rule.id);
  score.conflicts ??= 0;
  if (others)
    score.conflicts += conflictsOf(rule, own, firingsOf({ understood: others, judged, lexicon: vocabulary.lexicon }));
};

/**
 * The score of every rule over some postings, in the rulebook's order; what is refused counts for none. Conflicts are
 * counted in postings of which something is judged: each is understood once more for each rule that decided in it.
 */
export const scoresOf = (postings: readonly Judged[], vocabulary: Vocabulary): Score[] => {
  const scores = RULEBOOK.map((rule): Score => ({ rule, fires: 0, agrees: 0, disagrees: 0, conflicts: null }));
  for (const judged of postings) {
    const understood = read(judged, vocabulary);
    if (!understood) continue;
    const firings = firingsOf({ understood, judged, lexicon: vocabulary.lexicon });
    for (const score of scores) addTo(score, judged, understood, firings, vocabulary);
  }
  return scores;
};

const HEAD = ['stage', 'rule', 'fires', 'agrees', 'disagrees', 'right', 'conflicts'];

/** A table of scores, a line each, its columns aligned. */
export const tableOf = (scores: readonly Score[]): string[] => {
  const rows = scores.map(({ rule, fires, agrees, disagrees, conflicts }) => {
    const all = agrees + disagrees;
    const right = all === 0 ? '-' : `${((100 * agrees) / all).toFixed(0)} %`;
    return [rule.stage, rule.id, ...[fires, agrees, disagrees].map(String), right, String(conflicts ?? '-')];
  });
  const widths = HEAD.map((_, i) => Math.max(...[HEAD, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [HEAD, ...rows].map(line);
};
