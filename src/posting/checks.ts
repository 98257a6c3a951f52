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
    `\\bno (?:[\\w-]+ ){0,3}${thing}\\b|\\b${thing}\\b.{0,20}\\b(?:is|are)(?: not|n['’]t) (?:needed|required|necessary|expected)|(?:\\bnot|\\bnever|n['’]t) (?:be )?(?:needed|required|expected|asked|have) to ${thing}\\b`,
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

const readSaid = (span: Span, section: Section, terms: PostingTerms, knowledge: Knowledge): Said => {
  const words = terms.text.slice(span.start, span.end);
  const here = spansIn(terms.mentions, span).filter((mention) => !mention.negated);
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

/** One question for each number of years: each quotes its part of the sentence, and names what it is asked of. */
const askYears = ({ words, start, end, firm, wished }: Said, { lexicon }: Knowledge): Ask[] => {
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
    return { kind: 'years', start: from, end: to, years: figure.years, asked, wished: false, part: i > 0 };
  });
};

/** The degrees or languages of a sentence: those demanded are one question, those wished for another. */
const askNamed = (kind: 'degree' | 'language', { start, end, firm, wished }: Said, { lexicon }: Knowledge): Ask[] => {
  const kindOf = ({ conceptId }: Mention): Kind | undefined => conceptOf(lexicon, conceptId)?.kind;
  const wanted = kind === 'degree' ? 'degree' : 'human-language';
  return [firm, wished].flatMap((mentions, i): Ask[] => {
    const asked = [...new Set(mentions.filter((one) => kindOf(one) === wanted).map(({ conceptId }) => conceptId))];
    const studied = kind === 'degree' && mentions.some((one) => kindOf(one) === 'study');
    return asked.length > 0 || studied ? [{ kind, start, end, years: null, asked, wished: i === 1, part: false }] : [];
  });
};

const asksIn = (kind: CheckKind, said: Said, knowledge: Knowledge): Ask[] => {
  if (NOT_NEEDED[kind]?.test(said.words)) return [];
  if (kind === 'years') return askYears(said, knowledge);
  if (kind === 'degree' || kind === 'language') return askNamed(kind, said, knowledge);
  return [{ kind, start: said.start, end: said.end, years: null, asked: [], wished: false, part: false }];
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
      const words = terms.text.slice(span.start, span.end);
      const kinds = knowledge.checks.filter(
        ({ kind, patterns }) => mayAsk(section, kind) && patterns.some((pattern) => pattern.test(words)),
      );
      if (kinds.length === 0 || isEqualOpportunity(words)) return [];
      const said = readSaid(span, section, terms, knowledge);
      return kinds.flatMap(({ kind }) => asksIn(kind, said, knowledge));
    }),
  );
