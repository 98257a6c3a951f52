import { conceptOf } from '../lexicon/lexicon.js';
import type { Knowledge } from '../lexicon/open.js';
import { NAMED } from '../lexicon/types.js';
import type { Ask, CheckKind, Kind, Mention, Posting, Section, SectionKind, Span } from '../model.js';
import { sentencesOf } from '../text/sentences.js';
import { spansIn } from '../text/spans.js';
import { isEqualOpportunity } from './boilerplate.js';
import { importanceOf } from './importance.js';
import { type PostingTerms, readTerms } from './terms.js';
import { allYearsAsked, figureFor } from './years.js';

/** Perks speak of travel insurance, language courses and offices without asking for anything. */
const PERKS: ReadonlySet<SectionKind> = new Set(['benefits']);

/** Kinds of check that legal text and "how to apply" put too; the others there are boilerplate. */
const ANYWHERE: ReadonlySet<CheckKind> = new Set(['authorisation', 'clearance', 'location']);
const BOILERPLATE: ReadonlySet<SectionKind> = new Set(['legal', 'apply', 'about']);

/** "No clearance is needed", "you will not be required to travel": nothing is asked. */
const notNeeded = (thing: string): RegExp =>
  new RegExp(
    `\\bno (?:[\\w-]+ ){0,3}${thing}\\b|\\b${thing}\\b.{0,20}\\b(?:is|are)(?: not|n['’]t) (?:needed|required|necessary|expected)|(?:\\bnot|\\bnever|n['’]t) (?:be )?(?:needed|required|expected|asked|have) to ${thing}\\b|(?:\\bnot|n['’]t) (?:need|require|ask for|care about|insist on)(?: \\w+){0,3} ${thing}\\b`,
    'i',
  );

const NOT_NEEDED: Partial<Record<CheckKind, RegExp>> = {
  clearance: notNeeded('clearance'),
  travel: notNeeded('travel'),
  degree: notNeeded('degree'),
  licence: notNeeded('licen[cs]e'),
};

/** A sentence with what it names: `firm` is demanded, `wished` would be nice to have. */
interface Said extends Span {
  words: string;
  firm: Mention[];
  wished: Mention[];
}

/** A sentence as the patterns read it: a line wrapped in it breaks no phrase. As long as the sentence. */
const wordsAt = ({ text }: PostingTerms, { start, end }: Span): string => text.slice(start, end).replace(/\s/g, ' ');

/** "A degree, or six years": a degree that no name of one stands for. */
const BARE_DEGREE = /\b(?:a|any|the|your|relevant|related|technical|scientific|undergraduate) (degree)\b(?!\s+of\b)/di;
const ANY_DEGREE = 'university-degree';

/** The mentions of a sentence, a bare degree among them where it names no other. */
const withBareDegree = (
  mentions: readonly Mention[],
  words: string,
  start: number,
  { lexicon }: Knowledge,
): Mention[] => {
  const named = mentions.some(({ conceptId }) => conceptOf(lexicon, conceptId)?.kind === 'degree');
  const [from, to] = BARE_DEGREE.exec(words)?.indices?.[1] ?? [];
  if (named || from === undefined || to === undefined) return [...mentions];
  const surface = words.slice(from, to);
  const span = { start: start + from, end: start + to };
  const bare: Mention = {
    ...span,
    conceptId: ANY_DEGREE,
    surface,
    form: surface,
    via: 'alias',
    guard: 'none',
    negated: false,
    asked: true,
  };
  return [...mentions, bare].sort((a, b) => a.start - b.start);
};

const readSaid = (span: Span, section: Section, terms: PostingTerms, knowledge: Knowledge): Said => {
  const words = wordsAt(terms, span);
  const named = spansIn(terms.mentions, span).filter((mention) => !mention.negated);
  const here = withBareDegree(named, words, span.start, knowledge);
  const within = here.map((one) => ({ start: one.start - span.start, end: one.end - span.start }));
  const importances = importanceOf(words, section, within, knowledge);
  return {
    ...span,
    words,
    firm: here.filter((_, i) => importances[i] !== 'preferred'),
    wished: here.filter((_, i) => importances[i] === 'preferred'),
  };
};

/** What joins one number of years to the next. */
const JOINT = /(?:[\s,;(]|\b(?:and|with|at least|including|of which|y|con|al menos|de los cuales))+$/iu;

/** "A degree, or 6 years of experience": whether these years stand for the degree. */
const OR_BEFORE = /(?<!\p{L})(?:or|o)\s+(?:(?:at least|an?|al menos)\s+)?$/iu;

const standsForDegree = (words: string, figure: Span, { insteadOfDegree }: Knowledge): boolean =>
  OR_BEFORE.test(words.slice(0, figure.start)) && insteadOfDegree.some((pattern) => pattern.test(words));

/** One question for each number of years: each quotes its part of the sentence, and names what it is asked of. */
const askYears = ({ words, start, end, firm, wished }: Said, knowledge: Knowledge): Ask[] => {
  const { lexicon } = knowledge;
  const figures = allYearsAsked(words);
  const isNamed = ({ conceptId }: Mention): boolean => NAMED.has(conceptOf(lexicon, conceptId)?.kind ?? 'soft');
  const spanOf = (mention: Mention): Span => ({ start: mention.start - start, end: mention.end - start });
  const terms = (firm.some(isNamed) ? firm : [...firm, ...wished]).filter(isNamed);
  const [first] = [...firm, ...wished].sort((a, b) => a.start - b.start);
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    const from = i === 0 ? start : start + figure.start;
    const to = next ? from + words.slice(from - start, next.start).replace(JOINT, '').length : end;
    const mine = terms.filter((one) => first && figureFor(words, spanOf(one), spanOf(first), figures) === figure);
    const asked = [...new Set(mine.map(({ conceptId }) => conceptId))];
    return {
      kind: 'years',
      start: from,
      end: to,
      years: figure.years,
      asked,
      wished: false,
      part: i > 0,
      either: standsForDegree(words, figure, knowledge),
    };
  });
};

/** The degrees or languages of a sentence: those demanded are one question, those wished for another. */
const askNamed = (kind: 'degree' | 'language', said: Said, { lexicon, insteadOfDegree }: Knowledge): Ask[] => {
  const { words, start, end, firm, wished } = said;
  const either = kind === 'degree' && insteadOfDegree.some((pattern) => pattern.test(words));
  const kindOf = ({ conceptId }: Mention): Kind | undefined => conceptOf(lexicon, conceptId)?.kind;
  const wanted = kind === 'degree' ? 'degree' : 'human-language';
  return [firm, wished].flatMap((mentions, i): Ask[] => {
    const asked = [...new Set(mentions.filter((one) => kindOf(one) === wanted).map(({ conceptId }) => conceptId))];
    const studied = kind === 'degree' && mentions.some((one) => kindOf(one) === 'study');
    return asked.length > 0 || studied
      ? [{ kind, start, end, years: null, asked, wished: i === 1, part: false, either }]
      : [];
  });
};

const asksIn = (kind: CheckKind, said: Said, knowledge: Knowledge): Ask[] => {
  if (NOT_NEEDED[kind]?.test(said.words)) return [];
  if (kind === 'years') return askYears(said, knowledge);
  if (kind === 'degree' || kind === 'language') return askNamed(kind, said, knowledge);
  return [
    { kind, start: said.start, end: said.end, years: null, asked: [], wished: false, part: false, either: false },
  ];
};

const isFrontMatter = (section: Section): boolean => section.kind === 'meta' && section.start === 0;

/** The place that the facts before a posting state. */
const PLACE = /^jobLocation: *(["']?)(.+)\1 *$/m;

/** The sentences of a section; of the facts before a posting only the place is one. */
const sentencesIn = (text: string, section: Section): Span[] => {
  if (!isFrontMatter(section)) return sentencesOf(text, section);
  const found = PLACE.exec(text.slice(section.start, section.end));
  const place = found?.[2];
  if (!found || place === undefined) return [];
  const start = section.start + found.index + found[0].indexOf(place);
  return [{ start, end: start + place.length }];
};

/** Whether a section may put a question of a kind. */
const mayAsk = (section: Section, kind: CheckKind): boolean => {
  if (isFrontMatter(section)) return kind === 'location';
  return !PERKS.has(section.kind) && (!BOILERPLATE.has(section.kind) || ANYWHERE.has(kind));
};

/**
 * The knock-out questions of a posting, in order: what in its sentences asks for years, a degree, a language, a place, a
 * permit to work, a clearance, a licence or travel.
 */
export const findAsks = (
  posting: Posting,
  knowledge: Knowledge,
  terms: PostingTerms = readTerms(posting, knowledge),
): Ask[] =>
  posting.sections.flatMap((section) =>
    sentencesIn(terms.text, section).flatMap((span) => {
      const words = wordsAt(terms, span);
      const kinds = knowledge.checks.filter(
        ({ kind, patterns }) => mayAsk(section, kind) && patterns.some((pattern) => pattern.test(words)),
      );
      if (kinds.length === 0 || isEqualOpportunity(words)) return [];
      const said = readSaid(span, section, terms, knowledge);
      return kinds.flatMap(({ kind }) => asksIn(kind, said, knowledge));
    }),
  );
