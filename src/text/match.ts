import { conceptIndex, refusedBy, refuses } from '../lexicon/formtable.js';
import { conceptOfForm, formAt, type Lexicon } from '../lexicon/lexicon.js';
import type { Kind, Mention, Span } from '../model.js';
import { applyGuards, type Candidate, casePasses, type GuardCues } from './guards.js';
import { findNegated, type NegationCues } from './negation.js';
import { ROOT, step, valueAt } from './trie.js';
import { type Unit, unitsOf } from './units.js';

/** What matching needs besides the text: the vocabulary and the words that decide on ambiguous and negated finds. */
export interface Matcher {
  lexicon: Lexicon;
  guards: GuardCues;
  negation: NegationCues;
}

/** Kinds too vague to vouch for an ambiguous neighbour: "communication, go and excel". */
const NOT_TECHNICAL: ReadonlySet<Kind> = new Set(['soft', 'role', 'degree', 'study', 'human-language', 'domain']);

/** Stands in the trie for any year: the `YYYY` of a `not` phrase ("spring YYYY"). */
export const YEAR_KEY = '<year>';
const YEAR = /^(?:19|20)\d\d$/;

/** "non-D3", "non React": the prefix negates what it is glued to. */
const NON_PREFIX = /(?<![\p{L}\p{N}])non[- ‑]$/iu;

/** The forms that begin at unit `from`, longest last: [last unit, form]. */
const formsFrom = (lexicon: Lexicon, units: Unit[], words: readonly number[], from: number): [number, number][] => {
  const found: [number, number][] = [];
  const { trie } = lexicon;
  let node = ROOT;
  for (let at = from; at < units.length; at++) {
    const word = words[at] ?? -1;
    const parent = node;
    node = word < 0 ? 0 : step(trie, parent, word);
    if (node === 0 && YEAR.test(units[at]?.key ?? '')) node = step(trie, parent, trie.words.get(YEAR_KEY) ?? -1);
    if (node === 0) break;
    const form = valueAt(trie, node);
    if (form !== undefined) found.push([at, form]);
  }
  return found;
};

/** A `not` phrase that stands in a text, and the concepts (indexes) that nothing inside it means. */
export interface Blocked extends Span {
  first: number;
  last: number;
  concepts: readonly number[];
}

/**
 * The forms that stand in a text, leftmost and longest first, before any guard has looked at what is around them, and
 * the `not` phrases that refused some. Job titles hide nothing: "DevOps engineer" is a role, and holds the term DevOps,
 * so each search is for one of them. With `anyCase`, forms that must be written exactly are among them however they are
 * written.
 */
export const findCandidates = (
  text: string,
  units: Unit[],
  lexicon: Lexicon,
  { wanted = 'terms', anyCase = false }: { wanted?: 'terms' | 'roles'; anyCase?: boolean } = {},
): { candidates: Candidate[]; blocked: Blocked[] } => {
  const words = units.map((unit) => lexicon.trie.words.get(unit.key) ?? -1);
  const candidates: Candidate[] = [];
  const blocked: Blocked[] = [];
  for (let at = 0; at < units.length; ) {
    let next = at + 1;
    for (const [last, form] of formsFrom(lexicon, units, words, at).reverse()) {
      const start = units[at]?.start ?? 0;
      const end = units[last]?.end ?? start;
      const index = conceptIndex(lexicon.forms, form);
      if (refuses(lexicon.forms, form)) {
        blocked.push({ first: at, last, start, end, concepts: refusedBy(lexicon.forms, form) });
      }
      if (index < 0) continue;
      const { concept, label, guard } = formAt(lexicon, form);
      if (concept === null || isBlocked(blocked, at, index)) continue;
      if ((concept.kind === 'role') !== (wanted === 'roles')) continue;
      if (guard === 'case' && !anyCase && !casePasses(text.slice(start, end), label)) continue;
      const technical = !NOT_TECHNICAL.has(concept.kind);
      candidates.push({ first: at, last, start, end, form, guard, label, technical, accepted: false });
      next = last + 1;
      break;
    }
    at = next;
  }
  return { candidates, blocked };
};

/** Phrases are short, so only the latest can reach a place; this bounds the look back. */
const LATEST = 8;

/** Whether a form of the concept that begins at unit `at` begins inside a phrase that refuses it. */
const isBlocked = (blocked: readonly Blocked[], at: number, concept: number): boolean =>
  blocked.slice(-LATEST).some((one) => one.first <= at && at <= one.last && one.concepts.includes(concept));

/**
 * The terms in a text, in order and without overlap: at each place the longest form wins (leftmost-longest), unless its
 * guard refuses it. Offsets are UTF-16 units into the text as given. Negated mentions are among them, marked. Job titles
 * are no terms; what stands inside them is.
 */
export const findMentions = (text: string, matcher: Matcher): Mention[] => search(text, matcher, 'terms');

/** The job titles in a text, as `findMentions` gives its terms. */
export const findRoles = (text: string, matcher: Matcher): Mention[] => search(text, matcher, 'roles');

const search = (text: string, { lexicon, guards, negation }: Matcher, wanted: 'terms' | 'roles'): Mention[] => {
  const units = unitsOf(text);
  const { candidates } = findCandidates(text, units, lexicon, { wanted });
  applyGuards(text, units, candidates, guards);
  const accepted = candidates.filter((candidate) => candidate.accepted);
  const negated = findNegated(units, accepted, negation);
  return accepted.map(({ start, end, form }, i) => {
    const { label, via, guard } = formAt(lexicon, form);
    return {
      start,
      end,
      surface: text.slice(start, end),
      conceptId: conceptOfForm(lexicon, form)?.id ?? '',
      form: label,
      via,
      guard,
      negated: (negated[i] ?? false) || NON_PREFIX.test(text.slice(Math.max(0, start - 5), start)),
    };
  });
};
