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
  conflicts: number;
}

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

interface Read {
  judged: Judged;
  understood: Understanding;
  firings: readonly Firing[];
}

const scoreOf = (rule: ListedRule, reads: readonly Read[], vocabulary: Vocabulary): Score => {
  const score: Score = { rule, fires: 0, agrees: 0, disagrees: 0, conflicts: 0 };
  const { lexicon } = vocabulary;
  const told = TOLD[rule.id];
  for (const { judged, understood, firings } of reads) {
    const own = firings.filter((one) => one.rule === rule.id);
    if (own.length === 0 && !told) continue;
    score.agrees += own.filter(({ agrees }) => agrees === true).length;
    score.disagrees += own.filter(({ agrees }) => agrees === false).length;
    const others = read(judged, vocabulary, rule.id);
    if (told) score.fires += others && told(others) !== told(understood) ? 1 : 0;
    else {
      score.fires += own.filter(({ place }) => place !== '').length;
      score.conflicts += others ? conflictsOf(rule, own, firingsOf({ understood: others, judged, lexicon })) : 0;
    }
  }
  return score;
};

/** The score of every rule over some postings, in the rulebook's order; what is refused counts for none. */
export const scoresOf = (judged: readonly Judged[], vocabulary: Vocabulary): Score[] => {
  const { lexicon } = vocabulary;
  const reads = judged.flatMap((one): Read[] => {
    const understood = read(one, vocabulary);
    return understood ? [{ judged: one, understood, firings: firingsOf({ understood, judged: one, lexicon }) }] : [];
  });
  return RULEBOOK.map((rule) => scoreOf(rule, reads, vocabulary));
};

const HEAD = ['stage', 'rule', 'fires', 'agrees', 'disagrees', 'right', 'conflicts'];

/** A table of scores, a line each, its columns aligned. */
export const tableOf = (scores: readonly Score[]): string[] => {
  const rows = scores.map(({ rule, fires, agrees, disagrees, conflicts }) => {
    const all = agrees + disagrees;
    const right = all === 0 ? '-' : `${((100 * agrees) / all).toFixed(0)} %`;
    return [rule.stage, rule.id, ...[fires, agrees, disagrees].map(String), right, String(conflicts)];
  });
  const widths = HEAD.map((_, i) => Math.max(...[HEAD, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [HEAD, ...rows].map(line);
};
