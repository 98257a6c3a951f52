import {
  CHECK_KINDS,
  type CheckKind,
  SECTION_KINDS,
  SENIORITIES,
  type SectionKind,
  STATED_KINDS,
  type StatedKind,
} from '../model.js';
import { fold } from '../text/fold.js';
import { headingKey } from '../text/headingkey.js';
import { keysOf } from '../text/units.js';
import { ASKING_TIERS, type AskingCue, type AskingSign, type AskingTier } from './cues/asking.js';
import { CHECK_SIGNS, CHECK_WORDS, type CheckSign, type CheckWord } from './cues/checks.js';
import type { CueTable, GroupTable, KeyPhrases } from './open.js';
import type { Reading } from './reading.js';

/** The reading tables as the program compares them: phrases cut into keys, words folded. Plain JSON. */
export interface CutReading {
  guards: { after: string[]; before: string[]; lead: KeyPhrases };
  negation: { before: KeyPhrases; except: KeyPhrases; after: KeyPhrases; resume: string[]; stop: string[] };
  asking: {
    enough: number;
    start: [AskingTier, number][];
    signs: Record<AskingSign, number>;
    before: AskingCue[];
    after: AskingCue[];
  };
  extent: {
    before: string[];
    after: string[];
    titles: string[];
    leading: string[];
    apart: string[];
    degrees: string[];
    field: string[];
  };
  sections: [string, SectionKind][];
  importance: Record<CueTable, KeyPhrases>;
  groups: Record<GroupTable, KeyPhrases>;
  headings: Reading['headings'];
  /** Ids, and pairs of ids in order, joined by a space. */
  together: string[];
  checks: { kind: CheckKind; patterns: string[] }[];
  insteadOfDegree: string[];
  checkSigns: [CheckSign, string[]][];
  checkWords: [CheckWord, string[]][];
  /** Words of titles, as keys, that name the trade of who builds software. */
  trade: KeyPhrases;
  postingSigns: KeyPhrases[];
  cvLists: string[];
  /** Phrases of a CV, folded, after which a term is still to be learnt. */
  cvWishes: string[];
  cvCompanies: string[];
  people: Record<'meeting' | 'with' | 'teams' | 'whose' | 'joining' | 'of' | 'ends', string[]>;
  senses: { usually: string; written: string[]; means: string; beside: string[] }[];
  /** Ids of what is not worth naming where something implies it. */
  untold: string[];
  vague: string[];
  company: { others: KeyPhrases; officers: KeyPhrases; likened: KeyPhrases };
  /** The words of each level, lowest first. */
  levels: KeyPhrases[];
  wholes: { whole: string; parts: string[] }[];
  stated: { says: [StatedKind, string[]][]; places: [string, string][] };
  /** The share of postings that name a concept, 0 to 1, for those that many name. */
  shares: [string, number][];
  languages: [string, { small: string[]; jobs: string[] }][];
  unknown: { noSkill: string[]; organisations: string[] };
}

/** Letters and digits, folded, with single spaces. */
const plain = (phrase: string): string =>
  fold(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const keyPhrases = (phrases: readonly string[]): KeyPhrases => phrases.map(keysOf);
const joinedKeys = (phrases: readonly string[]): string[] => keyPhrases(phrases).map((keys) => keys.join(' '));

/** Each heading with the first kind of section that claims it. */
const sectionKeys = (sections: Reading['sections']): [string, SectionKind][] => {
  const kinds = new Map<string, SectionKind>();
  for (const kind of SECTION_KINDS) {
    for (const key of (sections[kind] ?? []).map(headingKey)) if (!kinds.has(key)) kinds.set(key, kind);
  }
  return [...kinds];
};

const cutCues = (rows: Reading['asking']['before']): AskingCue[] =>
  rows.map(({ says, points, words }) => ({
    says,
    points: Object.entries(points)
      .map(([most, worth]): [number, number] => [Number(most), worth])
      .sort(([a], [b]) => a - b),
    words: words.map(fold),
  }));

/** Cuts the tables as the build stores them: doing it at every start took longer than all the rest of the start. */
export const cutReading = (reading: Reading): CutReading => ({
  guards: {
    after: joinedKeys(reading.guards.after),
    before: joinedKeys(reading.guards.before),
    lead: keyPhrases(reading.guards.lead),
  },
  negation: {
    before: keyPhrases(reading.negation.before),
    except: keyPhrases(reading.negation.except),
    after: keyPhrases(reading.negation.after),
    resume: joinedKeys(reading.negation.resume),
    stop: joinedKeys(reading.negation.stop),
  },
  asking: {
    enough: reading.asking.enough,
    start: ASKING_TIERS.flatMap((tier) => {
      const points = reading.asking.start[tier];
      return points === undefined ? [] : [[tier, points]];
    }),
    signs: reading.asking.signs,
    before: cutCues(reading.asking.before),
    after: cutCues(reading.asking.after),
  },
  extent: {
    before: reading.extent.before.map(fold),
    after: reading.extent.after.map(fold),
    titles: reading.extent.titles.map(fold),
    leading: reading.extent.leading.map(fold),
    apart: reading.extent.apart.map(fold),
    degrees: reading.extent.degrees.map(fold),
    field: reading.extent.field.map(fold),
  },
  sections: sectionKeys(reading.sections),
  headings: {
    alone: reading.headings.alone.map(headingKey),
    last: reading.headings.last.map(headingKey),
    first: reading.headings.first.map(headingKey),
    except: reading.headings.except.map(headingKey),
    joined: reading.headings.joined.map(headingKey),
    compounds: reading.headings.compounds.map(headingKey),
    clauses: reading.headings.clauses.map(headingKey),
    demands: reading.headings.demands.map(headingKey),
    duties: reading.headings.duties.map(headingKey),
    perks: reading.headings.perks.map(headingKey),
    pay: reading.headings.pay.map(headingKey),
    law: reading.headings.law.map(headingKey),
  },
  importance: {
    preferred: keyPhrases(reading.importance.preferred),
    required: keyPhrases(reading.importance.required),
    asks: keyPhrases(reading.importance.asks),
    seeks: keyPhrases(reading.importance.seeks),
    merits: keyPhrases(reading.importance.merits),
    goesOn: keyPhrases(reading.importance.goes_on),
    beforeMerits: keyPhrases(reading.importance.before_merits),
    adjectives: keyPhrases(reading.importance.adjectives),
    of: keyPhrases(reading.importance.of),
    andSo: keyPhrases(reading.importance.and_so),
    adverbs: keyPhrases(reading.importance.adverbs),
    maybe: keyPhrases(reading.importance.maybe),
    ofThings: keyPhrases(reading.importance.of_things),
    denies: keyPhrases(reading.importance.denies),
    offers: keyPhrases(reading.importance.offers),
    ours: keyPhrases(reading.importance.ours),
    yours: keyPhrases(reading.importance.yours),
  },
  groups: {
    or: keyPhrases(reading.groups.or),
    and: keyPhrases(reading.groups.and),
    anyBefore: keyPhrases(reading.groups.any_before),
    anyAfter: keyPhrases(reading.groups.any_after),
    openBefore: keyPhrases(reading.groups.open_before),
    openAfter: keyPhrases(reading.groups.open_after),
  },
  together: reading.groups.together.map((ids) => [...ids].sort().join(' ')),
  checks: CHECK_KINDS.map((kind) => ({ kind, patterns: reading.checks[kind] })),
  insteadOfDegree: reading.checks.instead_of_degree,
  checkSigns: CHECK_SIGNS.map((sign) => [sign, reading.checks[sign]]),
  checkWords: CHECK_WORDS.map((list) => [list, reading.checks[list].map((word) => word.toLowerCase())]),
  trade: keyPhrases(reading.seniority.trade),
  postingSigns: reading.posting.signs.map(keyPhrases),
  cvLists: reading.cv.lists.map(headingKey),
  cvWishes: reading.cv.wishes.map(fold),
  cvCompanies: reading.cv.companies.map(fold),
  people: {
    meeting: reading.people.meeting.map(fold),
    with: reading.people.with.map(fold),
    teams: reading.people.teams.map(fold),
    whose: reading.people.whose.map(fold),
    joining: reading.people.joining.map(fold),
    of: reading.people.of.map(fold),
    ends: reading.people.ends.map(fold),
  },
  senses: reading.senses.senses,
  untold: reading.advice.untold,
  vague: reading.advice.vague,
  company: {
    others: keyPhrases(reading.company.others),
    officers: keyPhrases(reading.company.officers),
    likened: keyPhrases(reading.company.likened),
  },
  levels: SENIORITIES.map((level) => keyPhrases(reading.seniority[level])),
  wholes: reading.wholes.wholes,
  stated: {
    says: STATED_KINDS.map((kind) => [kind, reading.cv.says[kind].map(plain)]),
    places: reading.cv.places.flatMap(([name = '', ...others]) =>
      others.map((one): [string, string] => [plain(one), plain(name)]),
    ),
  },
  shares: Object.entries(reading.frequency.named).map(([id, count]) => [id, count / reading.frequency.postings]),
  languages: Object.entries(reading.languages).map(([code, { small, jobs }]) => [
    code,
    { small: small.map(fold), jobs: jobs.map(fold) },
  ]),
  unknown: { noSkill: reading.unknown.no_skill.map(fold), organisations: reading.unknown.organisations.map(fold) },
});
