import type { Span } from '../../model.js';
import { endsAt, longestIn } from '../../text/phrasetables.js';
import type { Unit } from '../../text/units.js';
import type { ListCues } from '../../vocabulary/cues/lists.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Decision, decided, type Rule, type RuleId, without } from '../rules.js';
import type { Words } from '../words/words.js';
import { afterSign, followedBy, listsIn, type PlacedTerm, precededBy, type TermList } from './lists.js';
import type { Relations } from './relations.js';

/** How the terms of a sentence stand to each other: for each its group of alternatives, and whether others would do too. */
export interface Grouping {
  /** The number of a term's group, or null. */
  groups: (number | null)[];
  /** The rule that put it there, or null. */
  rules: (RuleId | null)[];
  /** Whether the sentence itself lets something similar stand for a term: "such as …", "… or similar". */
  open: boolean[];
}

/** "A relational database management system (": no kind of thing has a longer name. */
const LONGEST_KIND = 6;

/** Whether a bracket gives examples of one thing: "a cloud provider (AWS, GCP, Azure)", but not "web skills (HTML, CSS)". */
const namesOneKind = (units: readonly Unit[], bracket: number, { articles }: ListCues): boolean => {
  for (let at = bracket - 2; at >= Math.max(0, bracket - LONGEST_KIND); at--) {
    const key = units[at]?.key ?? '';
    if (articles.has(key)) return !(units[bracket - 1]?.key ?? 's').endsWith('s');
    if (!/^[\p{L}\p{N}-]+$/u.test(key)) return false;
  }
  return false;
};

/** A list of a sentence, with what its terms are to each other. */
interface List {
  words: Words;
  run: TermList;
  relations: Relations;
  cues: ListCues;
}

const lastOf = ({ places }: TermList): PlacedTerm => places[places.length - 1] ?? places[0];

/** Whether "etc." stands behind a list that ends before a unit. */
const isAndSoOn = (units: readonly Unit[], end: number, { andSoOn }: ListCues): boolean =>
  andSoOn.has(units[afterSign(units, end)]?.key ?? '');

/** What makes alternatives of a list though no "or" stands in it: each gives the last item that is one. */
export const LIST_RULES: readonly Decision<List, number>[] = [
  {
    id: 'one-kind-in-brackets',
    because: 'a bracket behind one thing of a kind gives examples of it: "a cloud provider (AWS, GCP, Azure)"',
    decide: ({ words, run: { places }, cues }) =>
      namesOneKind(words.units, places[0].bracket, cues) ? places.length - 1 : null,
  },
  {
    id: 'one-of',
    because:
      '"one of", "such as" and the like before a list want one of it; where "or" closes it, no further than that',
    decide: ({ words, run: { places, links } }) => {
      if (places.length === 1 || !precededBy(words, places[0].first, 'anyBefore')) return null;
      // "such as React or Vue and TypeScript": the list ends where "or" has closed it.
      const or = links.indexOf('any');
      const end = or < 0 ? -1 : links.indexOf('all', or);
      // "practices such as SOLID and clean code" are both asked for; of products such a list gives examples.
      return end < 0 ? places.length - 1 : end;
    },
  },
  {
    id: 'or-similar',
    because: '"or similar" and the like behind a list without "and" want one of it',
    decide: ({ words, run, cues }) => {
      const { places, links } = run;
      if (places.length === 1 || links.includes('all')) return null;
      const { end } = lastOf(run);
      const closed = followedBy(words, end, 'anyAfter') && !isAndSoOn(words.units, end, cues);
      return closed ? places.length - 1 : null;
    },
  },
  {
    id: 'etc-in-brackets',
    because:
      '"etc." gives examples in brackets, and of products: "(Kafka, RabbitMQ, etc.)", but "HTML, CSS, etc." asks for all',
    decide: ({ words: { units }, run, relations: { relationOf, isName }, cues }) => {
      const { places, links } = run;
      if (places.length === 1 || links.includes('all')) return null;
      if (!isAndSoOn(units, lastOf(run).end, cues) || units[places[0].first - 1]?.key !== '(') return null;
      const rivals = places.slice(1).every((place, i) => relationOf(places[i]?.index ?? 0, place.index) !== 'parts');
      return rivals && places.every(({ index }) => isName(index)) ? places.length - 1 : null;
    },
  },
];

/** What else joins terms in a group. */
export const GROUP_RULES = {
  or: { id: 'or-between', because: '"or" between two terms, or a slash between rivals, wants either' },
  examples: {
    id: 'examples-of-a-kind',
    because: 'a kind of thing and the examples behind it are one demand: "IaC tools like Terraform"',
  },
  phrase: {
    id: 'one-phrase',
    because: 'a product directly before its kind is one demand with it: "the Git version control system"',
  },
  titles: { id: 'jobs-of-one-title', because: 'a title of several jobs asks for one of them: "Backend, Frontend"' },
  listed: { id: 'jobs-listed', because: 'who applies to a posting that lists several jobs wants one of them' },
} as const satisfies Record<string, Rule>;

/** The last item of a list that the sentence lets something similar stand for; -1 for none. */
const openUntil = (words: Words, { places }: TermList, named: number): number => {
  const end = places.length - 1;
  const last = places[end] ?? places[0];
  const isOther = ({ first }: PlacedTerm): boolean => endsAt(words.cues, 'openAfter', first);
  if (followedBy(words, last.end, 'openAfter') || places.slice(1).some(isOther)) return end;
  return precededBy(words, places[0].first, 'openBefore') ? Math.max(0, named) : -1;
};

/** The unit after which a term's own phrase ends: a noun that says what kind of thing it is belongs to it. */
const endOfKind = (units: readonly Unit[], { end }: PlacedTerm, { nouns }: ListCues): number =>
  nouns.has(units[end]?.key ?? '') ? end + 1 : end;

/** Whether a list stands directly behind a term as examples of it: "IaC tools like Terraform", "LLMs (Claude, GPT)". */
const exemplifies = (words: Words, kind: PlacedTerm, { places: [first] }: TermList, lists: ListCues): boolean => {
  const { units, cues } = words;
  const end = endOfKind(units, kind, lists);
  if (units[end]?.key === '(' && first.bracket === end) {
    return first.first === end + 1 || longestIn(cues, 'anyBefore', end + 1) > 0;
  }
  const like = longestIn(cues, 'anyBefore', units[end]?.key === ',' ? end + 1 : end);
  return (
    like > 0 &&
    first.bracket === kind.bracket &&
    precededBy(words, first.first, 'anyBefore') &&
    first.first - end <= like + 2
  );
};

/** Whether two terms are one phrase: "the Git version control system". */
const isOnePhrase = (member: PlacedTerm, kind: PlacedTerm): boolean => kind.first === member.end;

/**
 * Which terms of a sentence are alternatives ("React, Vue or Angular", "AWS/GCP/Azure", "one of …", "such as …", "… or
 * similar"), a kind of thing and the examples of it among them. Terms joined by "and" are not. A slash joins either
 * alternatives ("AWS/GCP") or parts ("HTML/CSS"): their relation tells which. What stands in brackets is a list of its
 * own. Spans are into the sentence.
 */
export const groupsOf = (
  words: Words,
  terms: readonly Span[],
  relations: Relations,
  { without: left, lists }: Pick<Vocabulary, 'without' | 'lists'>,
): Grouping => {
  const grouping: Grouping = {
    groups: terms.map(() => null),
    rules: terms.map(() => null),
    open: terms.map(() => false),
  };
  if (terms.length === 0) return grouping;
  const { groups, rules, open } = grouping;
  const listRules = without(LIST_RULES, left);
  const runs = listsIn(words, terms, relations.relationOf, lists);
  for (const run of runs) {
    const { places, links } = run;
    const named = decided(listRules, { words, run, relations, cues: lists });
    const until = named?.result ?? -1;
    let group: number | null = null;
    places.forEach(({ index }, at) => {
      const joins = at > 0 && links[at - 1] === 'any';
      const joined = links[at] === 'any';
      if (left.has(GROUP_RULES.or.id)) group = at <= until ? (group ?? index) : null;
      else if (at <= until) group ??= index;
      else if (!joins) group = joined ? index : null;
      groups[index] = group;
      rules[index] = group === null ? null : at <= until && named ? named.rule : GROUP_RULES.or.id;
    });
    const similar = openUntil(words, run, until);
    places.forEach(({ index }, at) => {
      open[index] = at <= similar;
    });
  }
  if (terms.length === 1) return grouping;
  const places = inOrder(runs);
  if (!left.has(GROUP_RULES.examples.id)) joinExamples(words, runs, places, grouping, relations, lists);
  if (!left.has(GROUP_RULES.phrase.id)) joinPhrases(places, grouping, relations);
  return grouping;
};

const inOrder = (runs: readonly TermList[]): PlacedTerm[] =>
  runs.flatMap(({ places }) => places).sort((a, b) => a.first - b.first);

/** A kind of thing and its examples are one demand: joins them in one group, in place. */
const joinExamples = (
  words: Words,
  runs: readonly TermList[],
  all: readonly PlacedTerm[],
  { groups, rules, open }: Grouping,
  { relationOf, isA }: Relations,
  lists: ListCues,
): void => {
  const at = new Map(all.map((place, i) => [place, i]));
  for (const run of runs) {
    const members = run.places.map(({ index }) => index);
    // Its kind stands before it: the last term that does.
    const kind = all[(at.get(run.places[0]) ?? 0) - 1];
    if (!kind || !exemplifies(words, kind, run, lists) || !members.every((member) => isA(member, kind.index))) continue;
    const apart =
      run.links.includes('all') ||
      members.some((one, i) => i > 0 && relationOf(members[i - 1] ?? one, one) === 'parts');
    const group = groups[kind.index] ?? kind.index;
    const joined = [kind.index, ...(apart ? members.slice(0, 1) : members)];
    // Where something similar to the examples would do, so would any other of their kind.
    open[kind.index] = members.some((member) => open[member]);
    for (const one of joined) {
      groups[one] = group;
      rules[one] = GROUP_RULES.examples.id;
    }
  }
};

/** A product and its kind that are one phrase are one demand: joins them in one group, in place. */
const joinPhrases = (all: readonly PlacedTerm[], { groups, rules }: Grouping, { isA }: Relations): void => {
  all.forEach((member, i) => {
    const kind = all[i + 1];
    if (!kind || !isOnePhrase(member, kind) || !isA(member.index, kind.index)) return;
    groups[kind.index] ??= groups[member.index] ?? member.index;
    groups[member.index] = groups[kind.index] ?? null;
    for (const one of [member, kind]) rules[one.index] = GROUP_RULES.phrase.id;
  });
};
