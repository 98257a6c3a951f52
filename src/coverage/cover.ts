import type { Fact } from '../cv/facts.js';
import type { PreparedCv } from '../cv/prepared.js';
import type { Kind, Mention } from '../model.js';
import { type Line, lineAt } from '../text/lines.js';
import { quoteOf } from '../text/quote.js';
import { conceptOf, type Lexicon } from '../vocabulary/lexicon.js';
import type { Assessed } from './assess.js';
import { decisive } from './decisive.js';
import { type Evidence, strongestOf, type Told } from './evidence.js';
import type { JudgedItem } from './judged.js';
import type { Coverage, CoverageEvidence, CoverageItem } from './schema.js';
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

const NOTHING: CoverageEvidence['besides'] = [];

/** Written out twice, for a fact's id is not always there: spreading one object into another takes a hundred times as long. */
const mentionTold = ({ evidence, mention }: Told, bears: boolean, { cvText }: Sources): CoverageEvidence => {
  const { source, old, via } = evidence;
  const { start, end, line, place: where, period, quote } = mention;
  // A mention's own words are those of a text whose markup is blanked.
  const surface = cvText.slice(start, end);
  const [factId] = mention.factIds;
  const besides =
    evidence.besides.length === 0
      ? NOTHING
      : evidence.besides.map((other) => ({ surface: cvText.slice(other.start, other.end), line: other.line }));
  const until = period?.to?.year ?? null;
  return factId === undefined
    ? { source, line, start, end, quote, via, where, surface, besides, until, old, bears }
    : { source, factId, line, start, end, quote, via, where, surface, besides, until, old, bears };
};

const factTold = ({ source, factId, conceptId, via }: Evidence, bears: boolean, from: Sources): CoverageEvidence => ({
  source,
  ...(factId === null ? {} : { factId }),
  line: null,
  start: null,
  end: null,
  quote: from.facts.get(factId ?? '')?.statement ?? '',
  via,
  where: null,
  surface: conceptOf(from.lexicon, conceptId)?.prefLabel ?? conceptId,
  besides: NOTHING,
  until: null,
  old: false,
  bears,
});

const quotesOf = (mentions: readonly Mention[], { postingText, postingLines }: Sources): CoverageItem['posting'] =>
  mentions.slice(0, MOST_QUOTES).map((mention) => {
    const { start, end } = mention;
    const line = lineAt(postingLines, start).number;
    return {
      start,
      end,
      line,
      quote: quoteOf(postingText, postingLines, mention),
      surface: postingText.slice(start, end),
    };
  });

const toItem = (assessed: Assessed, from: Sources): JudgedItem => {
  const { requirement, weight, lines, everyday, factors, status, credit } = assessed;
  const { id, label, conceptId, kind, importance, anyOf, years, open, inTitle, mentions } = requirement;
  const posting = quotesOf(mentions, from);
  const told = strongestOf(assessed.evidence, MOST_EVIDENCE);
  const facts = assessed.evidence.filter(({ source }) => source === 'fact').slice(0, MOST_EVIDENCE);
  const basis = decisive(assessed);
  const evidence = [
    ...told.map((one) => mentionTold(one, bearsWith(one.evidence, basis), from)),
    ...facts.map((one) => factTold(one, bearsWith(one, basis), from)),
  ];
  const restsOn = basis === undefined ? null : basis.source === 'cv' ? 0 : told.length;
  const rests = restsOn === null ? undefined : evidence[restsOn];
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
    restsOn,
    how: rests ? howOf(rests, { label, posting }) : '',
    posting,
    evidence,
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
  const literal = assessed.map(({ anyOf, weight, evidence }) => ({
    anyOf,
    weight,
    credit: evidence.some(({ source, via }) => source === 'cv' && via === 'literal') ? 1 : 0,
  }));
  return {
    required: only(({ requirement }) => requirement.importance === 'required'),
    preferred: only(({ requirement }) => requirement.importance === 'preferred'),
    hard: only(({ requirement }) => !isSoft(requirement.kind)),
    soft: only(({ requirement }) => isSoft(requirement.kind)),
    literal: scoreOf(literal),
  };
};
