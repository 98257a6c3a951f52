import type { KeyPhrases, Knowledge } from '../lexicon/open.js';
import type { Span } from '../model.js';
import { longestAt, phraseAt } from '../text/phrases.js';
import { type Unit, unitsOf } from '../text/units.js';
import type { Kinship } from './kinship.js';

type Link = 'any' | 'slash' | 'all' | 'list' | null;

const SIGNS = new Set([',', ')', '*', '/', '|']);

/** The unit after the bracket that opens at `at`, or `to` where it closes later. */
const afterBracket = (units: readonly Unit[], at: number, to: number): number => {
  const close = units.findIndex((unit, i) => i > at && unit.key === ')');
  return close < 0 || close >= to ? to : close + 1;
};

/** The bracket a unit stands in, as the place of its "("; -1 outside. "React (or Vue)" is read as if it had none. */
const bracketOf = (units: readonly Unit[], unit: number, { groups }: Knowledge): number => {
  for (let at = unit - 1; at >= 0; at--) {
    if (units[at]?.key === ')') return -1;
    if (units[at]?.key === '(') return longestAt(units, at + 1, groups.or) > 0 ? -1 : at;
  }
  return -1;
};

/** Whether the units are only signs, numbers (a version), brackets and the given phrases; gives what was found. */
const readGap = (units: readonly Unit[], from: number, to: number, { groups }: Knowledge): Link => {
  let link: Link = 'list';
  let slash = false;
  for (let at = from; at < to; ) {
    const key = units[at]?.key ?? '';
    const or = longestAt(units, at, groups.or);
    const and = longestAt(units, at, groups.and);
    // "or another message broker": the kind of thing is one of the alternatives.
    const other = longestAt(units, at, groups.anyAfter);
    if (key !== 'etc' && other > or && at + other === to) return 'any';
    if (key === '(') {
      at = longestAt(units, at + 1, groups.or) > 0 ? at + 1 : afterBracket(units, at, to);
      continue;
    }
    if (or > 0) link = 'any';
    else if (and > 0) link = link === 'any' ? 'any' : 'all';
    else if (key === '/') slash = true;
    else if (!SIGNS.has(key) && !/^[\d.+]+$/.test(key)) return null;
    at += Math.max(1, or, and);
  }
  return slash && link === 'list' ? 'slash' : link;
};

const precededBy = (units: readonly Unit[], first: number, phrases: KeyPhrases): boolean =>
  phrases.some((phrase) => {
    for (const skip of [0, 1, 2]) {
      const at = first - skip - phrase.length;
      const between = units.slice(first - skip, first);
      if (at < 0 || !between.every((unit) => SIGNS.has(unit.key) || unit.key === ':' || unit.key === '(')) continue;
      if (phraseAt(units, at, phrase)) return true;
    }
    return false;
  });

const followedBy = (units: readonly Unit[], first: number, end: number, phrases: KeyPhrases): boolean => {
  const at = SIGNS.has(units[end]?.key ?? '') ? end + 1 : end;
  // "etc." gives examples only in brackets: "(Kafka, RabbitMQ, etc.)", but "HTML, CSS, etc." asks for both.
  if (units[at]?.key === 'etc') return units[first - 1]?.key === '(';
  return longestAt(units, at, phrases) > 0;
};

/** How two terms stand to each other, by their indexes. */
type Kin = (left: number, right: number) => Kinship;

/** A run of slashes is one: "Terraform/Pulumi/Helm" are alternatives if two of them are and no two are parts. */
const resolveSlashes = (links: Link[], kin: Kin): void => {
  for (let from = 0; from < links.length; from++) {
    if (links[from] !== 'slash') continue;
    let to = from;
    while (links[to] === 'slash') to++;
    const kinds = new Set(Array.from({ length: to - from }, (_, i) => kin(from + i, from + i + 1)));
    links.fill(kinds.has('alternatives') && !kinds.has('parts') ? 'any' : 'all', from, to);
  }
};

/**
 * What joins neighbours of one list. A comma is read with the word that closes its list: "A, B or C" are three
 * alternatives, while in "Node.js, React or Vue, PostgreSQL" the list goes on, and "or" joins what is like its two.
 */
const linksOf = (
  units: readonly Unit[],
  places: readonly { first: number; end: number }[],
  kin: Kin,
  knowledge: Knowledge,
): Link[] => {
  const told = places.slice(1).map((place, i) => readGap(units, places[i]?.end ?? 0, place.first, knowledge));
  const links = [...told];
  resolveSlashes(links, kin);
  for (let i = links.length - 2; i >= 0; i--) {
    if (links[i] !== 'list') continue;
    const next = links[i + 1] ?? null;
    if (next === 'all') links[i] = 'all';
    else if (next === 'any' && told[i + 1] !== 'slash') {
      const close = links.findIndex((link, at) => at > i && link !== 'any');
      const goesOn = close >= 0 && told[close] === 'list';
      links[i] = !goesOn || kin(i, i + 1) === 'alternatives' ? 'any' : 'all';
    }
  }
  return links;
};

/**
 * Which terms of a sentence are alternatives ("React, Vue or Angular", "AWS/GCP/Azure", "one of …", "such as …", "… or
 * similar"): for each term the number of its group, or null. Terms joined by "and" are not. A slash joins either
 * alternatives ("AWS/GCP") or parts ("HTML/CSS"): `areAlike` tells which, of two terms' indexes. What stands in brackets
 * is a list of its own. Spans are into the sentence.
 */
export const groupsOf = (
  sentence: string,
  terms: readonly Span[],
  kin: Kin,
  knowledge: Knowledge,
): (number | null)[] => {
  const units = unitsOf(sentence);
  const places = terms.map((term, index) => {
    const first = units.findIndex((unit) => unit.end > term.start);
    const next = units.findIndex((unit) => unit.start >= term.end);
    return { index, first, end: next < 0 ? units.length : next, bracket: bracketOf(units, first, knowledge) };
  });
  const groups: (number | null)[] = terms.map(() => null);
  for (const bracket of new Set(places.map((place) => place.bracket))) {
    const list = places.filter((place) => place.bracket === bracket);
    const kinInList: Kin = (left, right) => kin(list[left]?.index ?? 0, list[right]?.index ?? 0);
    const links = linksOf(units, list, kinInList, knowledge);
    for (let from = 0, to = 0; from < list.length; from = to + 1) {
      to = from;
      while (to < list.length - 1 && links[to]) to++;
      const named = namesOneKind(units, bracket) ? to : namedUntil(units, list, links, from, to, knowledge);
      let group: number | null = null;
      for (let at = from; at <= to; at++) {
        const joins = at > from && links[at - 1] === 'any';
        const joined = at < to && links[at] === 'any';
        if (at <= named) group ??= list[at]?.index ?? null;
        else if (!joins) group = joined ? (list[at]?.index ?? null) : null;
        const index = list[at]?.index;
        if (index !== undefined) groups[index] = group;
      }
    }
  }
  return groups;
};

const ARTICLES = new Set(['a', 'an', 'any', 'one', 'un', 'una', 'algun', 'alguna']);
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

/** The last item of a list that a phrase before or after it ("one of", "or similar") makes alternatives; -1 for none. */
const namedUntil = (
  units: readonly Unit[],
  list: readonly { first: number; end: number }[],
  links: readonly Link[],
  from: number,
  to: number,
  { groups }: Knowledge,
): number => {
  if (to === from) return -1;
  const first = list[from]?.first ?? 0;
  const inside = links.slice(from, to);
  if (precededBy(units, first, groups.anyBefore)) {
    // "such as React or Vue and TypeScript": the list ends where "or" has closed it.
    const or = inside.indexOf('any');
    const end = or < 0 ? -1 : inside.indexOf('all', or);
    return end < 0 ? to : from + end;
  }
  return !inside.includes('all') && followedBy(units, first, list[to]?.end ?? 0, groups.anyAfter) ? to : -1;
};
