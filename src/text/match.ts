import { conceptIndex, guardAt, labelIndex, refusedBy, refuses, viaAt } from '../lexicon/formtable.js';
import { conceptOfForm, type Lexicon } from '../lexicon/lexicon.js';
import type { Kind, Mention, Span } from '../model.js';
import { type AskingCues, type AskingReason, askingReasons, isEnough, type Judged } from './asking.js';
import { applyGuards, type Candidate, casePasses, type GuardCues } from './guards.js';
import { findNegated, type NegationCues } from './negation.js';
import { foldedUnit } from './plain.js';
import { endOf, keyAt, packUnits, type Scan, scanUnits, startOf, wordAt } from './scan.js';
import { goesOn, ROOT, step, type Trie, valueAt } from './trie.js';
import type { Unit } from './units.js';

/** What matching needs besides the text: the vocabulary and the words that decide on ambiguous and negated finds. */
export interface Matcher {
  lexicon: Lexicon;
  guards: GuardCues;
  negation: NegationCues;
  asking: AskingCues;
}

/** Kinds too vague to vouch for an ambiguous neighbour: "communication, go and excel". */
const NOT_TECHNICAL: ReadonlySet<Kind> = new Set(['soft', 'role', 'degree', 'study', 'human-language', 'domain']);

/** Kinds whose neighbours do not thereby stand in a list of terms. */
const NO_LIST: ReadonlySet<Kind> = new Set(['soft', 'role']);

/** Stands in the trie for any year: the `YYYY` of a `not` phrase ("spring YYYY"). */
export const YEAR_KEY = '<year>';
const YEAR = /^(?:19|20)\d\d$/;
const ONE = 0x31;
const TWO = 0x32;
const N = 0x6e;
const ASCII_END = 0x80;

/** "non-D3", "non React": the prefix negates what it is glued to. */
const NON_PREFIX = /(?<![\p{L}\p{N}])non[- ‑]$/iu;
const NON_LENGTH = 5;

const isYear = (scan: Scan, unit: number): boolean => {
  const char = scan.text.charCodeAt(startOf(scan, unit));
  const first = char < ASCII_END ? char : ONE;
  return (first === ONE || first === TWO) && YEAR.test(keyAt(scan, unit) ?? '');
};

/** The node of the forms that begin with a unit, or 0. */
const enter = (trie: Trie, yearWord: number, scan: Scan, unit: number): number => {
  const word = wordAt(trie.words, scan, unit, trie.first);
  if (word >= 0) return step(trie, ROOT, word);
  const year = step(trie, ROOT, yearWord);
  return year !== 0 && isYear(scan, unit) ? year : 0;
};

/** The node one unit further from a node, or 0 where no form goes on. */
const stepOver = (trie: Trie, yearWord: number, scan: Scan, node: number, unit: number): number => {
  const word = wordAt(trie.words, scan, unit);
  const next = word < 0 ? 0 : step(trie, node, word);
  return next === 0 && yearWord >= 0 && isYear(scan, unit) ? step(trie, node, yearWord) : next;
};

/** A `not` phrase that stands in a text, and the concepts (indexes) that nothing inside it means. */
export interface Blocked extends Span {
  first: number;
  last: number;
  concepts: readonly number[];
}

interface Wanted {
  wanted?: 'terms' | 'roles';
  anyCase?: boolean;
}

interface Candidates {
  candidates: Candidate[];
  blocked: Blocked[];
}

/**
 * The forms that stand in a text, leftmost and longest first, before any guard has looked at what is around them, and
 * the `not` phrases that refused some. Job titles hide nothing: "DevOps engineer" is a role, and holds the term DevOps,
 * so each search is for one of them. With `anyCase`, forms that must be written exactly are among them however they are
 * written.
 */
export const findCandidates = (text: string, units: Unit[], lexicon: Lexicon, wanted: Wanted = {}): Candidates =>
  candidatesIn(packUnits(text, units), lexicon, wanted);

const candidatesIn = (scan: Scan, lexicon: Lexicon, { wanted = 'terms', anyCase = false }: Wanted): Candidates => {
  const { trie, forms } = lexicon;
  const yearWord = trie.words.get(YEAR_KEY) ?? -1;
  const candidates: Candidate[] = [];
  const blocked: Blocked[] = [];
  // The forms that begin at a unit, with their last units, the longest last.
  const found: number[] = [];
  const lasts: number[] = [];
  for (let at = 0; at < scan.count; ) {
    let next = at + 1;
    let node = enter(trie, yearWord, scan, at);
    for (let last = at; node !== 0; ) {
      const form = valueAt(trie, node);
      if (form !== undefined) {
        found.push(form);
        lasts.push(last);
      }
      last++;
      node = last < scan.count && goesOn(trie, node) ? stepOver(trie, yearWord, scan, node, last) : 0;
    }
    while (found.length > 0) {
      const form = found.pop() ?? 0;
      const last = lasts.pop() ?? at;
      const start = startOf(scan, at);
      const end = endOf(scan, last);
      if (refuses(forms, form)) blocked.push({ first: at, last, start, end, concepts: refusedBy(forms, form) });
      const index = conceptIndex(forms, form);
      if (index < 0) continue;
      const concept = lexicon.concepts.at(index);
      if (!concept || isBlocked(blocked, at, index)) continue;
      if ((concept.kind === 'role') !== (wanted === 'roles')) continue;
      const guard = guardAt(forms, form);
      const label = lexicon.labels.at(labelIndex(forms, form)) ?? '';
      if (guard === 'case' && !anyCase && !casePasses(scan.text.slice(start, end), label)) continue;
      const technical = guard !== 'everyday' && !NOT_TECHNICAL.has(concept.kind);
      candidates.push({ first: at, last, start, end, form, guard, label, technical, accepted: false });
      next = last + 1;
      while (found.pop() !== undefined) lasts.pop();
    }
    at = next;
  }
  return { candidates, blocked };
};

/** Phrases are short, so only the latest can reach a place; this bounds the look back. */
const LATEST = 8;

/** Whether a form of the concept that begins at unit `at` begins inside a phrase that refuses it. */
const isBlocked = (blocked: readonly Blocked[], at: number, concept: number): boolean => {
  for (let i = Math.max(0, blocked.length - LATEST); i < blocked.length; i++) {
    const one = blocked[i];
    if (one && one.first <= at && at <= one.last && one.concepts.includes(concept)) return true;
  }
  return false;
};

/**
 * The terms in a text, in order and without overlap: at each place the longest form wins (leftmost-longest), unless its
 * guard refuses it. Offsets are UTF-16 units into the text as given. Negated mentions are among them, marked. Job titles
 * are no terms; what stands inside them is.
 */
export const findMentions = (text: string, matcher: Matcher): Mention[] => search(text, matcher, 'terms');

/** The job titles in a text, as `findMentions` gives its terms. */
export const findRoles = (text: string, matcher: Matcher): Mention[] => search(text, matcher, 'roles');

const hasNonPrefix = (text: string, start: number): boolean =>
  foldedUnit(text.charCodeAt(start - 2)) === N && NON_PREFIX.test(text.slice(Math.max(0, start - NON_LENGTH), start));

const toJudged = (lexicon: Lexicon, candidate: Candidate): Judged => {
  const { start, end, first, last, form, guard, accepted } = candidate;
  const { kind = 'concept', asked } = conceptOfForm(lexicon, form) ?? {};
  const doubtful = guard === 'everyday' || !accepted;
  const usual = doubtful ? 'everyday' : asked === 'always' ? null : kind;
  const tier = asked === 'seldom' ? asked : usual;
  return { start, end, first, last, tier, technical: !doubtful && !NO_LIST.has(kind) };
};

/** A candidate that its guard lets pass, or that is asked for in any case, and why it counts as asked for or not. */
export interface Find extends Candidate {
  reasons: AskingReason[] | null;
}

/** The candidates that count, in order. A practice that is also a word ("lean") may be asked for though it is no name. */
export const judge = (scan: Scan, candidates: Candidate[], { lexicon, guards, asking }: Matcher): Find[] => {
  applyGuards(scan, candidates, guards);
  const isPractice = ({ form }: Candidate): boolean => asking.start.has(conceptOfForm(lexicon, form)?.kind ?? 'role');
  const likely = candidates.filter((one) => one.accepted || (one.guard === 'word' && isPractice(one)));
  const reasons = askingReasons(
    scan,
    likely.map((candidate) => toJudged(lexicon, candidate)),
    asking,
  );
  return likely.flatMap((candidate, i): Find[] => {
    const why = reasons[i] ?? null;
    return candidate.accepted || isEnough(why, asking) ? [{ ...candidate, reasons: why }] : [];
  });
};

const search = (text: string, matcher: Matcher, wanted: 'terms' | 'roles'): Mention[] => {
  const { lexicon, negation, asking } = matcher;
  const scan = scanUnits(text);
  const finds = judge(scan, candidatesIn(scan, lexicon, { wanted }).candidates, matcher);
  const negated = findNegated(scan, finds, negation);
  return finds.map(({ start, end, form, label, guard, reasons }, i) => {
    return {
      start,
      end,
      surface: text.slice(start, end),
      conceptId: conceptOfForm(lexicon, form)?.id ?? '',
      form: label,
      via: viaAt(lexicon.forms, form),
      guard,
      asked: isEnough(reasons, asking),
      negated: (negated[i] ?? false) || hasNonPrefix(text, start),
    };
  });
};
