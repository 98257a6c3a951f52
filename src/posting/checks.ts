import { conceptOf } from '../lexicon/lexicon.js';
import type { Knowledge } from '../lexicon/open.js';
import { NAMED } from '../lexicon/types.js';
import type { Ask, CheckKind, Kind, Mention, Posting, Section, SectionKind } from '../model.js';
import { sentencesOf } from '../text/sentences.js';
import { spansIn } from '../text/spans.js';
import { isEqualOpportunity } from './boilerplate.js';
import { importanceOf } from './importance.js';
import { type PostingTerms, readTerms } from './terms.js';
import { yearsAsked } from './years.js';

/** Perks speak of travel insurance, language courses and offices without asking for anything. */
const PERKS: ReadonlySet<SectionKind> = new Set(['benefits']);

/** Kinds of check that legal text and "how to apply" put too; the others there are boilerplate. */
const ANYWHERE: ReadonlySet<CheckKind> = new Set(['authorisation', 'clearance', 'location']);
const BOILERPLATE: ReadonlySet<SectionKind> = new Set(['legal', 'apply', 'about']);

const ASKED_KIND: Partial<Record<CheckKind, Kind>> = { degree: 'degree', language: 'human-language' };

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

/** The mentions of a sentence that are more than a wish: "Dutch is helpful" knocks nobody out. */
const firmMentions = (
  sentence: string,
  start: number,
  section: Section,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Mention[] => {
  const here = spansIn(mentions, { start, end: start + sentence.length });
  const terms = here.map((one) => ({ start: one.start - start, end: one.end - start }));
  const importances = importanceOf(sentence, section, terms, knowledge);
  return here.filter((_, i) => importances[i] !== 'preferred');
};

/**
 * The knock-out questions of a posting, in order: each is one sentence that asks for years, a degree, a language, a
 * place, a permit to work, a clearance, a licence or travel. At most one of a kind a sentence.
 */
export const findAsks = (
  posting: Posting,
  knowledge: Knowledge,
  { text, mentions: all }: PostingTerms = readTerms(posting, knowledge),
): Ask[] => {
  const mentions = all.filter((mention) => !mention.negated);
  const kindOf = (mention: Mention): Kind | undefined => conceptOf(knowledge.lexicon, mention.conceptId)?.kind;
  const asks: Ask[] = [];
  for (const section of posting.sections) {
    if (PERKS.has(section.kind) || (section.kind === 'meta' && section.start === 0)) continue;
    for (const { start, end } of sentencesOf(text, section)) {
      const sentence = text.slice(start, end);
      if (isEqualOpportunity(sentence)) continue;
      const found = knowledge.checks.filter(
        ({ kind, patterns }) =>
          (!BOILERPLATE.has(section.kind) || ANYWHERE.has(kind)) && patterns.some((pattern) => pattern.test(sentence)),
      );
      if (found.length === 0) continue;
      const firm = firmMentions(sentence, start, section, mentions, knowledge);
      for (const { kind } of found) {
        if (NOT_NEEDED[kind]?.test(sentence)) continue;
        const wanted = ASKED_KIND[kind];
        const isAsked = (of: Kind | undefined): boolean =>
          kind === 'years' ? of !== undefined && NAMED.has(of) : of === wanted;
        const asked = [...new Set(firm.filter((one) => isAsked(kindOf(one))).map((one) => one.conceptId))];
        const years = kind === 'years' ? (yearsAsked(sentence)?.years ?? null) : null;
        if (kind === 'years' && years === null) continue;
        if (wanted && asked.length === 0 && !(kind === 'degree' && firm.some((one) => kindOf(one) === 'study')))
          continue;
        asks.push({ kind, start, end, years, asked });
      }
    }
  }
  return asks;
};
