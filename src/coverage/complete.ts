import { countsOf } from './counts.js';
import { groupsOf, type Standing, standingsOf } from './groups.js';
import type { Judged, JudgedItem } from './judged.js';
import { judgeFacts, leadsOf } from './leads.js';
import { editsOf } from './list-edits.js';
import type { Coverage, CoverageItem, SumRow } from './schema.js';
import { searchOf } from './search.js';
import { namesOf, sentenceOf } from './sentences.js';
import { sumOf } from './sum.js';

/** Written out, as the whole below: to spread an item and to add to it takes a hundred times as long. */
const itemOf = (item: JudgedItem, standing: Standing | undefined, row: SumRow | undefined): CoverageItem => ({
  id: item.id,
  label: item.label,
  conceptId: item.conceptId,
  kind: item.kind,
  importance: item.importance,
  anyOf: item.anyOf,
  years: item.years,
  open: item.open,
  weight: item.weight,
  specificity: item.specificity,
  inTitle: item.inTitle,
  lines: item.lines,
  everyday: item.everyday,
  factors: item.factors,
  status: item.status,
  credit: item.credit,
  restsOn: item.restsOn,
  how: item.how,
  posting: item.posting,
  evidence: item.evidence,
  group: standing?.group ?? item.status,
  satisfiedBy: standing?.satisfiedBy ?? null,
  points: row?.points ?? 0,
  most: row?.most ?? 0,
});

/**
 * A judgement with all that any report shows of it: where each item stands, the sum, the search, sentences and counts. A
 * pure function of what was judged; the points of what weighs nothing are 0.
 */
export const complete = (judged: Judged): Coverage => {
  const { items } = judged;
  const standings = standingsOf(items);
  const sum = sumOf(items, standings);
  const rows = new Map<string, SumRow>();
  for (const row of sum) for (const id of row.items) rows.set(id, row);
  const names = namesOf(judged);
  const suggestions = judged.suggestions.map((one) => ({ ...one, text: sentenceOf(one, names) }));
  const facts = judgeFacts(judged.facts);
  const groups = groupsOf(items, standings);
  return {
    schemaVersion: judged.schemaVersion,
    tool: judged.tool,
    lexiconVersion: judged.lexiconVersion,
    posting: judged.posting,
    cv: judged.cv,
    asOf: judged.asOf,
    score: judged.score,
    parts: judged.parts,
    items: items.map((item) => itemOf(item, standings.get(item.id), rows.get(item.id))),
    checks: judged.checks,
    facts,
    suggestions,
    unknownTerms: judged.unknownTerms,
    warnings: judged.warnings,
    seniority: judged.seniority,
    counts: countsOf(items, groups),
    groups,
    sum,
    search: searchOf(items),
    edits: editsOf(suggestions, names),
    leads: leadsOf(facts, suggestions),
  };
};
