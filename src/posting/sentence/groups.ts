import type { Span } from '../../model.js';
import { endsAt, longestIn } from '../../text/phrasetables.js';
import type { Unit } from '../../text/units.js';
import type { Relations } from './kinship.js';
import { afterSign, followedBy, listsIn, type Placed, precededBy, type Run } from './lists.js';
import type { Words } from './words.js';

/** How the terms of a sentence stand to each other: for each its group of alternatives, and whether others would do too. */
export interface Grouping {
  /** The number of a term's group, or null. */
  groups: (number | null)[];
  /** Whether the sentence itself lets something similar stand for a term: "such as …", "… or similar". */
  open: boolean[];
}

const ARTICLES = new Set(['a', 'an', 'any', 'one', 'un', 'una', 'algun', 'alguna', 'uma', 'um']);
/** "A relational database management system (": no kind of thing has a longer name. */
const LONGEST_KIND = 6;

/** Whether a bracket gives examples of one thing: "a cloud provider (AWS, GCP, Azure)", but not "web skills (HTML, CSS)". */
const namesOneKind = (units: readonly Unit[], bracket: number): boolean => {
  for (let at = bracket - 2; at >= Math.max(0, bracket - LONGEST_KIND); at--) {
    const key = units[at]?.key ?? '';
    if (ARTICLES.has(key)) return !(units[bracket - 1]?.key ?? 's').endsWith('s');
    if (!/^[\p{L}\p{N}-]+$/u.test(key)) return false;
  }
  return false;
};

/**
 * "etc." gives examples of one kind only in brackets, and only of products: "(Kafka, RabbitMQ, etc.)", but "HTML, CSS,
 * etc." and "(planning, testing, etc.)" ask for all.
 */
const closesWithEtc = (units: readonly Unit[], { places }: Run, { kin, isName }: Relations): boolean => {
  const [first, last] = [places[0], places[places.length - 1] ?? places[0]];
  if (units[afterSign(units, last.end)]?.key !== 'etc' || units[first.first - 1]?.key !== '(') return false;
  const rivals = places.slice(1).every((place, i) => kin(places[i]?.index ?? 0, place.index) !== 'parts');
  return rivals && places.every(({ index }) => isName(index));
};

/** The last item of a list that a phrase before or after it ("one of", "or similar") makes alternatives; -1 for none. */
const namedUntil = (words: Words, run: Run, relations: Relations): number => {
  const { units } = words;
  const { places, links } = run;
  const [first, last] = [places[0], places[places.length - 1] ?? places[0]];
  if (namesOneKind(units, first.bracket)) return places.length - 1;
  if (places.length === 1) return -1;
  if (precededBy(words, first.first, 'anyBefore')) {
    // "such as React or Vue and TypeScript": the list ends where "or" has closed it.
    const or = links.indexOf('any');
    const end = or < 0 ? -1 : links.indexOf('all', or);
    // "practices such as SOLID and clean code" are both asked for; of products such a list gives examples.
    return end < 0 ? places.length - 1 : end;
  }
  const closed = followedBy(words, last.end, 'anyAfter') && units[afterSign(units, last.end)]?.key !== 'etc';
  const named = closed || closesWithEtc(units, run, relations);
  return !links.includes('all') && named ? places.length - 1 : -1;
};

/** The last item of a list that the sentence lets something similar stand for; -1 for none. */
const openUntil = (words: Words, { places }: Run, named: number): number => {
  const end = places.length - 1;
  const last = places[end] ?? places[0];
  const isOther = ({ first }: Placed): boolean => endsAt(words.cues, 'openAfter', first);
  if (followedBy(words, last.end, 'openAfter') || places.slice(1).some(isOther)) return end;
  return precededBy(words, places[0].first, 'openBefore') ? Math.max(0, named) : -1;
};

/** Nouns between a kind of thing and its examples: "IaC tools like Terraform", "version control software (Git)". */
const NOUNS =
  /^(?:tools?|tooling|platforms?|frameworks?|technolog(?:y|ies)|systems?|solutions?|libraries|services?|providers?|method(?:ologie)?s|methodology|databases?|languages?|products?|software|vendors?|models?|herramientas|plataformas|tecnologias|metodologias|lenguajes|servicios)$/u;

/** The unit after which a term's own phrase ends: a noun that says what kind of thing it is belongs to it. */
const endOfKind = (units: readonly Unit[], { end }: Placed): number =>
  NOUNS.test(units[end]?.key ?? '') ? end + 1 : end;

/** Whether a list stands directly behind a term as examples of it: "IaC tools like Terraform", "LLMs (Claude, GPT)". */
const exemplifies = (words: Words, kind: Placed, { places: [first] }: Run): boolean => {
  const { units, cues } = words;
  const end = endOfKind(units, kind);
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
const isOnePhrase = (member: Placed, kind: Placed): boolean => kind.first === member.end;

/**
 * Which terms of a sentence are alternatives ("React, Vue or Angular", "AWS/GCP/Azure", "one of …", "such as …", "… or
 * similar"), a kind of thing and the examples of it among them. Terms joined by "and" are not. A slash joins either
 * alternatives ("AWS/GCP") or parts ("HTML/CSS"): their kinship tells which. What stands in brackets is a list of its own.
 * Spans are into the sentence.
 */
export const groupsOf = (words: Words, terms: readonly Span[], relations: Relations): Grouping => {
  const runs = listsIn(words, terms, relations.kin);
  const groups: (number | null)[] = terms.map(() => null);
  const open: boolean[] = terms.map(() => false);
  for (const run of runs) {
    const { places, links } = run;
    const named = namedUntil(words, run, relations);
    let group: number | null = null;
    places.forEach(({ index }, at) => {
      const joins = at > 0 && links[at - 1] === 'any';
      const joined = links[at] === 'any';
      if (at <= named) group ??= index;
      else if (!joins) group = joined ? index : null;
      groups[index] = group;
    });
    const similar = openUntil(words, run, named);
    places.forEach(({ index }, at) => {
      open[index] = at <= similar;
    });
  }
  const grouping: Grouping = { groups, open };
  joinKinds(words, runs, grouping, relations);
  return grouping;
};

/** A kind of thing and its examples are one demand: joins them in one group, in place. */
const joinKinds = (words: Words, runs: readonly Run[], { groups, open }: Grouping, { kin, isA }: Relations): void => {
  const all = runs.flatMap(({ places }) => places).sort((a, b) => a.first - b.first);
  const at = new Map(all.map((place, i) => [place, i]));
  for (const run of runs) {
    const members = run.places.map(({ index }) => index);
    // Its kind stands before it: the last term that does.
    const before = all[(at.get(run.places[0]) ?? 0) - 1];
    const examples = before !== undefined && exemplifies(words, before, run);
    const kind = examples && members.every((member) => isA(member, before.index)) ? before : undefined;
    const apart =
      run.links.includes('all') || members.some((one, i) => i > 0 && kin(members[i - 1] ?? one, one) === 'parts');
    if (!kind) continue;
    const group = groups[kind.index] ?? kind.index;
    groups[kind.index] = group;
    // Where something similar to the examples would do, so would any other of their kind.
    open[kind.index] = members.some((member) => open[member]);
    for (const member of apart ? members.slice(0, 1) : members) groups[member] = group;
  }
  all.forEach((member, i) => {
    const kind = all[i + 1];
    if (!kind || !isOnePhrase(member, kind) || !isA(member.index, kind.index)) return;
    groups[kind.index] ??= groups[member.index] ?? member.index;
    groups[member.index] = groups[kind.index] ?? null;
  });
};
