import type { StatedCues } from '../coverage/stated.js';
import type { Whole } from '../cv/neighbours.js';
import type { ExtentCues } from '../matching/extent.js';
import type { Matcher } from '../matching/match.js';
import type { CheckKind, SectionKind } from '../model.js';
import type { PeopleCues } from '../posting/demands/people.js';
import type { HeadingCues } from '../posting/sections/headings.js';
import type { CheckSigns, CheckWords } from './cues/checks.js';
import type { CutReading } from './cut.js';
import { loadBuiltLexicon, readBuilt, STORED } from './store.js';

/** Phrases as the keys of their words, to be found among the units of a text. */
export type KeyPhrases = readonly (readonly string[])[];

/** The tables of `lexicons/reading/importance.yaml`. */
export type CueTable =
  | 'preferred'
  | 'required'
  | 'asks'
  | 'seeks'
  | 'merits'
  | 'goesOn'
  | 'beforeMerits'
  | 'adjectives'
  | 'of'
  | 'andSo'
  | 'adverbs'
  | 'maybe'
  | 'ofThings'
  | 'denies'
  | 'offers'
  | 'ours'
  | 'yours';

/** The tables of phrases in `lexicons/reading/groups.yaml`. */
export type GroupTable = 'or' | 'and' | 'anyBefore' | 'anyAfter' | 'openBefore' | 'openAfter';

/** Everything the program knows about words: the matcher, and the tables that tell how postings and CVs are read. */
export interface Vocabulary extends Matcher {
  extent: ExtentCues;
  /** Heading texts, folded and without signs, by the kind of section they open. */
  sections: ReadonlyMap<string, SectionKind>;
  importance: Readonly<Record<CueTable, KeyPhrases>>;
  groups: Readonly<Record<GroupTable, KeyPhrases>>;
  /** What tells a heading besides its name. */
  headings: HeadingCues;
  /** Ids of what stands beside others and never for them, and pairs of ids, in order and joined by a space. */
  together: ReadonlySet<string>;
  checks: readonly { kind: CheckKind; patterns: readonly RegExp[] }[];
  /** What tells that experience will do in place of a degree. */
  insteadOfDegree: readonly RegExp[];
  checkSigns: CheckSigns;
  checkWords: CheckWords;
  postingSigns: readonly KeyPhrases[];
  cvLists: ReadonlySet<string>;
  /** Phrases of a CV, folded, after which a term is still to be learnt. */
  cvWishes: readonly string[];
  /** What a company is called where a CV portrays it, folded. */
  cvCompanies: ReadonlySet<string>;
  people: PeopleCues;
  /** Ids of concepts that are not worth naming where something implies them. */
  untold: ReadonlySet<string>;
  /** Ids of those among them that no fact of a CV speaks to by implying them. */
  vague: ReadonlySet<string>;
  /** Phrases after which, or between which, a company tells of others, and what it calls their officers. */
  company: { others: KeyPhrases; officers: KeyPhrases; likened: KeyPhrases };
  /** The words of each level of seniority, as `SENIORITIES` orders them. */
  levels: readonly KeyPhrases[];
  /** Words of titles that name the trade of who builds software. */
  trade: KeyPhrases;
  wholes: readonly Whole[];
  /** How a CV states where its owner lives, may work, would travel. */
  stated: StatedCues;
  /** The share of postings that name a concept, 0 to 1, for those that many name. */
  shares: ReadonlyMap<string, number>;
  /** By language its commonest small words, and words of its job postings that others do not have. */
  languages: ReadonlyMap<string, { small: ReadonlySet<string>; jobs: ReadonlySet<string> }>;
  /** What an unknown name may be besides a skill, folded. */
  unknown: { noSkill: ReadonlySet<string>; organisations: ReadonlySet<string> };
}

const toPattern = (source: string): RegExp => new RegExp(source, 'iu');

/**
 * Loads the compiled vocabulary and tables, and merges private lexicon files into them. Throws LexiconError with the
 * first problem of a private file: its file, line, and how to mend it.
 */
export const loadVocabulary = async (privateLexicons: readonly string[] = []): Promise<Vocabulary> => {
  const lexicon = loadBuiltLexicon();
  if (privateLexicons.length > 0) {
    // Reading YAML costs more than all the rest, and few runs need it.
    const { mergeLexicons } = await import('./merge.js');
    mergeLexicons(lexicon, privateLexicons);
  }
  const stored: CutReading = JSON.parse(readBuilt(STORED.reading).toString());
  const { guards, negation, asking, extent } = stored;
  return {
    ...stored,
    lexicon,
    guards: { ...guards, after: new Set(guards.after), before: new Set(guards.before) },
    negation: { ...negation, resume: new Set(negation.resume), stop: new Set(negation.stop) },
    asking: { ...asking, start: new Map(asking.start) },
    extent: {
      before: new Set(extent.before),
      after: new Set(extent.after),
      titles: new Set(extent.titles),
      leading: new Set(extent.leading),
      apart: new Set(extent.apart),
      degrees: new Set(extent.degrees),
      field: new Set(extent.field),
    },
    sections: new Map(stored.sections),
    headings: {
      alone: new Set(stored.headings.alone),
      last: new Set(stored.headings.last),
      first: new Set(stored.headings.first),
      except: new Set(stored.headings.except),
      joined: new Set(stored.headings.joined),
      compounds: new Set(stored.headings.compounds),
      clauses: new Set(stored.headings.clauses),
      demands: new Set(stored.headings.demands),
      duties: new Set(stored.headings.duties),
      perks: new Set(stored.headings.perks),
      pay: new Set(stored.headings.pay),
      law: new Set(stored.headings.law),
    },
    checks: stored.checks.map(({ kind, patterns }) => ({ kind, patterns: patterns.map(toPattern) })),
    insteadOfDegree: stored.insteadOfDegree.map(toPattern),
    checkSigns: new Map(stored.checkSigns.map(([sign, patterns]) => [sign, patterns.map(toPattern)])),
    checkWords: new Map(stored.checkWords.map(([list, words]) => [list, new Set(words)])),
    together: new Set(stored.together),
    untold: new Set(stored.untold),
    vague: new Set(stored.vague),
    cvLists: new Set(stored.cvLists),
    cvCompanies: new Set(stored.cvCompanies),
    people: {
      meeting: new Set(stored.people.meeting),
      with: new Set(stored.people.with),
      teams: new Set(stored.people.teams),
      whose: new Set(stored.people.whose),
      joining: new Set(stored.people.joining),
      of: new Set(stored.people.of),
      ends: new Set(stored.people.ends),
    },
    senses: new Map(
      stored.senses.map(({ usually, written, means, beside }) => [
        usually,
        { written: new Set(written), means, beside: new Set(beside) },
      ]),
    ),
    stated: { says: new Map(stored.stated.says), places: new Map(stored.stated.places) },
    shares: new Map(stored.shares),
    languages: new Map(
      stored.languages.map(([code, { small, jobs }]) => [code, { small: new Set(small), jobs: new Set(jobs) }]),
    ),
    unknown: { noSkill: new Set(stored.unknown.noSkill), organisations: new Set(stored.unknown.organisations) },
  };
};
