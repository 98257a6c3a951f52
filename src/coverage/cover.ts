import type { Fact } from '../cv/facts.js';
import type { PreparedCv } from '../cv/prepared.js';
import type { Kind } from '../model.js';
import { type Line, lineAt } from '../text/lines.js';
import { quoteOf } from '../text/quote.js';
import { conceptOf, type Lexicon } from '../vocabulary/lexicon.js';
import type { Assessed } from './assess.js';
import { decisive } from './decisive.js';
import type { Evidence } from './evidence.js';
import type { JudgedItem } from './judged.js';
import type { Coverage, CoverageEvidence } from './schema.js';
import { scoreOf } from './score.js';
import { bearsWith, howOf } from './standing.js';

/** Enough to mark a term wherever it stands in any ordinary posting or CV; a text that repeats one word has no more. */
const MOST_EVIDENCE = 20;
const MOST_QUOTES = 20;

interface Sources {
  postingText: string;
  postingLines: readonly Line[];
  cvText: string;
  facts: ReadonlyMap<string, Fact>;
  lexicon: Lexicon;
}

const toEvidence = (evidence: Evidence, from: Sources): Omit<CoverageEvidence, 'bears'> => {
  const { source, factId, mention, old, conceptId, via } = evidence;
  if (mention) {
    const { start, end, line, place: where, period, quote } = mention;
    // A mention's own words are those of a text whose markup is blanked.
    const surface = from.cvText.slice(start, end);
    const besides = evidence.besides.map((one) => ({ surface: from.cvText.slice(one.start, one.end), line: one.line }));
    const until = period?.to ?? null;
    // Written out twice: there are hundreds of them, and spreading one object into another takes ten times as long.
    return factId === null
      ? { source, line, start, end, quote, via, where, surface, besides, until, old }
      : { source, factId, line, start, end, quote, via, where, surface, besides, until, old };
  }
  const told = factId === null ? {} : { factId };
  const surface = conceptOf(from.lexicon, conceptId)?.prefLabel ?? conceptId;
  return {
    source,
    ...told,
    line: null,
    start: null,
    end: null,
    quote: from.facts.get(factId ?? '')?.statement ?? '',
    via,
    where: null,
    surface,
    besides: [],
    until: null,
    old: false,
  };
};

const toItem = (
  { requirement, weight, lines, everyday, factors, status, credit, evidence }: Assessed,
  from: Sources,
): JudgedItem => {
  const { id, label, conceptId, kind, importance, anyOf, years, open, inTitle, mentions } = requirement;
  const posting = mentions.slice(0, MOST_QUOTES).map(({ start, end }) => ({
    start,
    end,
    line: lineAt(from.postingLines, start).number,
    quote: quoteOf(from.postingText, from.postingLines, { start, end }),
    surface: from.postingText.slice(start, end),
  }));
  const shows = (['cv', 'fact'] as const)
    .flatMap((source) => evidence.filter((one) => one.source === source).slice(0, MOST_EVIDENCE))
    .map((one) => toEvidence(one, from));
  const rests = decisive({ status, evidence: shows });
  return {
    id,
    label,
    conceptId,
    kind,
    importance,
    anyOf,
    years,
    open,
    weight,
    specificity: factors.specificity,
    inTitle,
    lines,
    everyday,
    factors,
    status,
    credit,
    restsOn: rests ? shows.indexOf(rests) : null,
    how: rests ? howOf(rests, { label, posting }) : '',
    posting,
    evidence: shows.map((one) => ({ ...one, bears: bearsWith(one, rests) })),
  };
};

/** The items of a judgement, in the posting's order. */
export const itemsOf = (
  assessed: readonly Assessed[],
  { text: postingText, lines: postingLines }: { text: string; lines: readonly Line[] },
  { cv, facts }: Pick<PreparedCv, 'cv' | 'facts'>,
  lexicon: Lexicon,
): JudgedItem[] => {
  const from: Sources = { postingText, postingLines, cvText: cv.text, facts, lexicon };
  return assessed.map((one) => toItem(one, from));
};

const isSoft = (kind: Kind): boolean => kind === 'soft';

/**
 * The score of some items taken apart: what is required, preferred, hard, soft; and `literal`, the share of weight whose
 * term stands in the CV in the posting's own words, as a plain search finds it.
 */
export const partsOf = (assessed: readonly Assessed[]): Coverage['parts'] => {
  const only = (keep: (one: Assessed) => boolean): number | null => scoreOf(assessed.filter(keep));
  const literal = assessed.map((one) => ({
    ...one,
    credit: one.evidence.some(({ source, via }) => source === 'cv' && via === 'literal') ? 1 : 0,
  }));
  return {
    required: only(({ requirement }) => requirement.importance === 'required'),
    preferred: only(({ requirement }) => requirement.importance === 'preferred'),
    hard: only(({ requirement }) => !isSoft(requirement.kind)),
    soft: only(({ requirement }) => isSoft(requirement.kind)),
    literal: scoreOf(literal),
  };
};
