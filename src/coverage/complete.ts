import { countsOf } from './counts.js';
import { groupsOf, inGroups } from './groups.js';
import type { Judged } from './judged.js';
import { judgeFacts, leadsOf } from './leads.js';
import { editsOf } from './list-edits.js';
import type { Coverage } from './schema.js';
import { searchOf } from './search.js';
import { namesOf, sentenceOf } from './sentences.js';
import { sumOf } from './sum.js';

/**
 * A judgement with all that any report shows of it: where each item stands, the sum, the search, sentences and counts. A
 * pure function of what was judged; the points of what weighs nothing are 0.
 */
export const complete = (judged: Judged): Coverage => {
  const grouped = inGroups(judged.items);
  const sum = sumOf(grouped);
  const rows = new Map(sum.flatMap((row) => row.items.map((id) => [id, row] as const)));
  const names = namesOf(judged);
  const suggestions = judged.suggestions.map((one) => ({ ...one, text: sentenceOf(one, names) }));
  const facts = judgeFacts(judged.facts);
  const groups = groupsOf(grouped);
  return {
    ...judged,
    items: grouped.map((item) => ({
      ...item,
      points: rows.get(item.id)?.points ?? 0,
      most: rows.get(item.id)?.most ?? 0,
    })),
    facts,
    suggestions,
    counts: countsOf(grouped, groups),
    groups,
    sum,
    search: searchOf(judged.items),
    edits: editsOf(suggestions, names),
    leads: leadsOf(facts, suggestions),
  };
};
