import type { KeyPhrases, Knowledge } from '../lexicon/open.js';
import type { Span } from '../model.js';
import { longestAt } from '../text/phrases.js';
import { type Unit, unitsOf } from '../text/units.js';

type Link = 'any' | 'slash' | 'all' | 'list' | null;

const SIGNS = new Set([',', '(', ')', '*', '/', '|']);

/** Whether the units are only signs, numbers (a version) and the given phrases; gives what was found. */
const readGap = (units: readonly Unit[], from: number, to: number, { groups }: Knowledge): Link => {
  let link: Link = 'list';
  let slash = false;
  for (let at = from; at < to; ) {
    const key = units[at]?.key ?? '';
    const or = longestAt(units, at, groups.or);
    const and = longestAt(units, at, groups.and);
    const example = longestAt(units, at, groups.anyBefore);
    if (or > 0) link = 'any';
    else if (and > 0) link = link === 'any' ? 'any' : 'all';
    else if (key === '/') slash = true;
    else if (example > 0 && key !== 'like' && key !== 'such') return null;
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
      if (at < 0 || !between.every((unit) => SIGNS.has(unit.key) || unit.key === ':')) continue;
      if (phrase.every((word, i) => units[at + i]?.key === word)) return true;
    }
    return false;
  });

const followedBy = (units: readonly Unit[], end: number, phrases: KeyPhrases): boolean => {
  const at = SIGNS.has(units[end]?.key ?? '') ? end + 1 : end;
  return longestAt(units, at, phrases) > 0;
};

/**
 * Which terms of a sentence are alternatives ("React, Vue or Angular", "AWS/GCP/Azure", "one of …", "such as …", "… or
 * similar"): for each term the number of its group, or null. Terms joined by "and" are not. A slash joins either
 * alternatives ("AWS/GCP") or parts ("HTML/CSS"): `areAlike` tells which, of two terms' indexes. Spans are into the
 * sentence.
 */
export const groupsOf = (
  sentence: string,
  terms: readonly Span[],
  areAlike: (left: number, right: number) => boolean,
  knowledge: Knowledge,
): (number | null)[] => {
  const units = unitsOf(sentence);
  const places = terms.map((term) => {
    const first = units.findIndex((unit) => unit.end > term.start);
    const next = units.findIndex((unit) => unit.start >= term.end);
    return { first, end: next < 0 ? units.length : next };
  });
  const links: Link[] = places.slice(1).map((place, i) => {
    const link = readGap(units, places[i]?.end ?? 0, place.first, knowledge);
    return link === 'slash' ? (areAlike(i, i + 1) ? 'any' : 'all') : link;
  });
  // A comma is read with the word that closes its list: "A, B or C" are three alternatives.
  for (let i = links.length - 2; i >= 0; i--) if (links[i] === 'list' && links[i + 1]) links[i] = links[i + 1] ?? null;

  const groups: (number | null)[] = terms.map(() => null);
  let from = 0;
  for (let i = 0; i < terms.length; i++) {
    if (i < terms.length - 1 && links[i]) continue;
    const run = { from, to: i };
    from = i + 1;
    if (run.to === run.from) continue;
    const first = places[run.from]?.first ?? 0;
    const end = places[run.to]?.end ?? 0;
    const open = links.slice(run.from, run.to).every((link) => link !== 'all');
    const named =
      precededBy(units, first, knowledge.groups.anyBefore) ||
      (open && followedBy(units, end, knowledge.groups.anyAfter));
    for (let at = run.from; at <= run.to; at++) {
      const joined = links[at] === 'any' && at < run.to;
      const joins = at > run.from && links[at - 1] === 'any';
      if (named || joined || joins) groups[at] = joins && !named ? (groups[at - 1] ?? at) : named ? run.from : at;
    }
  }
  return groups;
};
