import type { Kind, Mention, Span } from '../model.js';
import { foldedUnit } from '../text/plain.js';
import { withUnits } from '../text/read.js';
import { endOf, packUnits, type Scan, startOf } from '../text/scan.js';
import type { Unit } from '../text/units.js';
import { conceptIndex, guardAt, labelIndex, refusedBy, refuses, viaAt } from '../vocabulary/formtable.js';
import { conceptOf, conceptOfForm, type Lexicon } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { NAMED } from '../vocabulary/types.js';
import { type AskingReason, areAsked, askingReasons, type Judged } from './asking.js';
import type { NameCandidate } from './candidate.js';
import { findForms, type Take } from './find.js';
import { applyGuards, casePasses, isMoney } from './guards.js';
import { findNegated } from './negation.js';
import { resolveSenses } from './senses.js';
import { sharedIn } from './shared.js';

/** What matching needs besides the text: the vocabulary and the words that decide on ambiguous and negated finds. */
export type Matcher = Pick<Vocabulary, 'lexicon' | 'guards' | 'negation' | 'asking' | 'senses'>;

/** Kinds too vague to have an ambiguous neighbour accepted: "communication, go and excel". */
const NOT_TECHNICAL: ReadonlySet<Kind> = new Set(['soft', 'role', 'degree', 'study', 'human-language', 'domain']);

/** Kinds whose neighbours do not thereby stand in a list of terms. */
const NO_LIST: ReadonlySet<Kind> = new Set(['soft', 'role']);

const N = 0x6e;

/** "non-D3", "non React": the prefix negates what it is glued to. */
const NON_PREFIX = /(?<![\p{L}\p{N}])non[- ‑]$/iu;
const NON_LENGTH = 5;

/** A `not` phrase that stands in a text, and the concepts (indexes) that nothing inside it means. */
export interface Blocked extends Span {
  first: number;
  last: number;
  concepts: readonly number[];
}

interface Wanted {
  wanted?: 'terms' | 'roles';
  anyCase?: boolean;
  /** The units to search, the last one excluded: all, unless told otherwise. */
  from?: number;
  to?: number;
}

interface Candidates {
  candidates: NameCandidate[];
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

/** The same in a text that is read already. */
export const candidatesIn = (scan: Scan, lexicon: Lexicon, wish: Wanted): Candidates => {
  const { wanted = 'terms', anyCase = false, from = 0, to = scan.count } = wish;
  const { trie, forms } = lexicon;
  const { text } = scan;
  const candidates: NameCandidate[] = [];
  const blocked: Blocked[] = [];
  const take: Take = (form, first, last) => {
    const start = startOf(scan, first);
    const end = endOf(scan, last);
    if (refuses(forms, form)) blocked.push({ first, last, start, end, concepts: refusedBy(forms, form) });
    const index = conceptIndex(forms, form);
    if (index < 0) return false;
    const concept = lexicon.concepts.at(index);
    if (!concept || isBlocked(blocked, first, index)) return false;
    if ((concept.kind === 'role') !== (wanted === 'roles')) return false;
    const guard = guardAt(forms, form);
    const label = lexicon.labels.at(labelIndex(forms, form)) ?? '';
    if (guard === 'case' && !anyCase && !casePasses(text.slice(start, end), label)) return false;
    const technical = guard !== 'everyday' && !NOT_TECHNICAL.has(concept.kind);
    const named = NAMED.has(concept.kind);
    candidates.push({ first, last, start, end, form, guard, label, technical, named, accepted: false });
    return true;
  };
  findForms(scan, trie, take, from, to);
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

const toJudged = (lexicon: Lexicon, candidate: NameCandidate): Judged => {
  const { start, end, first, last, form, guard, accepted } = candidate;
  const { kind = 'concept', asked } = conceptOfForm(lexicon, form) ?? {};
  const doubtful = guard === 'everyday' || !accepted;
  const usual = doubtful ? 'everyday' : asked === 'always' ? null : kind;
  const tier = asked === 'seldom' || asked === 'often' ? asked : usual;
  return { start, end, first, last, tier, technical: !doubtful && !NO_LIST.has(kind) };
};

/** The candidates that count, in order, and of each whether it is asked for. */
export interface Judgement {
  finds: NameCandidate[];
  asked: boolean[];
}

/** Candidates that may count, and each of them as whether it is asked for is judged. */
interface Likely {
  likely: NameCandidate[];
  judged: Judged[];
}

/** The candidates that their guards accept, and practices that are also words ("lean"), which may be asked for. */
const likelyOf = (scan: Scan, found: readonly NameCandidate[], { lexicon, guards, asking }: Matcher): Likely => {
  const candidates = found.filter((one) => !isMoney(scan.text, one));
  applyGuards(scan, candidates, guards);
  const isPractice = ({ form }: NameCandidate): boolean =>
    asking.start.has(conceptOfForm(lexicon, form)?.kind ?? 'role');
  const likely = candidates.filter((one) => one.accepted || (one.guard === 'word' && isPractice(one)));
  return { likely, judged: likely.map((candidate) => toJudged(lexicon, candidate)) };
};

/** Judges candidates. A practice that is no name here counts where it is asked for. */
export const judge = (scan: Scan, candidates: NameCandidate[], matcher: Matcher): Judgement => {
  const { likely, judged } = likelyOf(scan, candidates, matcher);
  const asked = areAsked(scan, judged, matcher.asking);
  const counts = (i: number): boolean => likely[i]?.accepted === true || asked[i] === true;
  return { finds: likely.filter((_, i) => counts(i)), asked: asked.filter((_, i) => counts(i)) };
};

/** Why each likely term of a text counts as asked for or not, by its span; null where it always does. */
export const findReasons = (text: string, matcher: Matcher): (Span & { reasons: AskingReason[] | null })[] =>
  withUnits(text, (scan) => {
    const { likely, judged } = likelyOf(scan, candidatesIn(scan, matcher.lexicon, {}).candidates, matcher);
    const reasons = askingReasons(scan, judged, matcher.asking);
    return likely.map(({ start, end }, i) => ({ start, end, reasons: reasons[i] ?? null }));
  });

const search = (text: string, matcher: Matcher, wanted: 'terms' | 'roles'): Mention[] =>
  withUnits(text, (scan) => mentionsIn(scan, matcher, wanted).mentions);

/** The terms in a text as `findMentions` gives them, and of each the kind of its concept. */
export const findKinds = (text: string, matcher: Matcher): { mentions: Mention[]; kinds: Kind[] } => {
  const { lexicon } = matcher;
  const { mentions, finds } = withUnits(text, (scan) => mentionsIn(scan, matcher, 'terms'));
  const kinds = mentions.map(({ conceptId }, i): Kind => {
    const usual = conceptOfForm(lexicon, finds[i]?.form ?? -1);
    // A name of two senses may be the other one.
    return (usual?.id === conceptId ? usual : conceptOf(lexicon, conceptId))?.kind ?? 'concept';
  });
  return { mentions, kinds };
};

/** The judgement with the terms that share their first word with the one before them, and are asked for as it is. */
const withShared = (scan: Scan, { finds, asked }: Judgement, lexicon: Lexicon): Judgement => {
  const shared = sharedIn(scan, finds, lexicon);
  if (shared.length === 0) return { finds, asked };
  const askedAt = new Map(finds.map((find, i) => [find.first, asked[i] ?? true]));
  const all = [...finds, ...shared.map(({ of, ...one }) => one)].sort((a, b) => a.first - b.first);
  for (const one of shared) askedAt.set(one.first, askedAt.get(one.of) ?? true);
  return { finds: all, asked: all.map(({ first }) => askedAt.get(first) ?? true) };
};

/** The mentions in a text, and for each the find that it is. */
interface Mentioned {
  mentions: Mention[];
  finds: readonly NameCandidate[];
}

const mentionsIn = (scan: Scan, matcher: Matcher, wanted: 'terms' | 'roles'): Mentioned => {
  const { text } = scan;
  const { lexicon, negation } = matcher;
  const { candidates } = candidatesIn(scan, lexicon, { wanted });
  if (candidates.length === 0) return { mentions: [], finds: [] };
  const found = judge(scan, candidates, matcher);
  const { finds, asked } = wanted === 'terms' ? withShared(scan, found, lexicon) : found;
  const negated = findNegated(scan, finds, negation);
  const mentions = finds.map(({ start, end, form, label, guard }, i): Mention => {
    return {
      start,
      end,
      surface: text.slice(start, end),
      conceptId: conceptOfForm(lexicon, form)?.id ?? '',
      form: label,
      via: viaAt(lexicon.forms, form),
      guard,
      asked: asked[i] ?? true,
      negated: (negated[i] ?? false) || hasNonPrefix(text, start),
    };
  });
  return { mentions: resolveSenses(text, mentions, matcher.senses, lexicon), finds };
};
