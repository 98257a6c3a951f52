import { CHECK_KINDS, type CheckKind, type Span } from '../../model.js';
import { type Sifted, sift } from '../../text/needles.js';
import { longestOf, phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** What a sentence that puts a question may say besides: patterns of `lexicons/reading/checks.yaml`. */
export const CHECK_SIGNS = [
  'no_location',
  'own_address',
  'place_asked',
  'place_help',
  'remote_offered',
  'sponsored',
  'citizenship',
  'wish_words',
  'besides',
  'spoken',
  'bare_degree',
  'either',
  'own_beginning',
  'addressed',
  'denied',
  'sponsor',
  'other_permit',
  'remote_field',
  'from_anywhere',
  'remote_denied',
  'place_plain',
  'place_firm',
  'demanded',
  'resides',
] as const;

export type CheckSign = (typeof CHECK_SIGNS)[number];

/** Words and concepts that questions are read by: lists of the same file. */
export const CHECK_WORDS = ['any_work', 'any_work_words', 'places', 'no_places', 'of_language'] as const;

/** Kinds of which a sentence may say that it is not needed. */
const NEEDLESS = ['clearance', 'travel', 'degree', 'licence'] as const satisfies readonly CheckKind[];

export type CheckWord = (typeof CHECK_WORDS)[number];

export type CheckSigns = ReadonlyMap<CheckSign, readonly RegExp[]>;
/** Lower-case words and phrases, or ids of concepts. */
export type CheckWords = ReadonlyMap<CheckWord, ReadonlySet<string>>;

/** What tells a knock-out check in a sentence (lexicons/reading/checks.yaml). */
export interface CheckCues {
  /** What asks, by kind, as `CHECK_KINDS` orders them. */
  readonly kinds: readonly { readonly kind: CheckKind; readonly patterns: readonly Sifted[] }[];
  /** Sentences that ask for nothing, whatever they name. */
  readonly boilerplate: Readonly<Record<'equalOpportunity' | 'application', readonly Sifted[]>>;
  /** What asks about studies without naming a degree. */
  readonly studies: Readonly<Record<'anyDegree' | 'enrolment', readonly Sifted[]>>;
  /** What tells that experience will do in place of a degree. */
  readonly insteadOfDegree: readonly RegExp[];
  readonly signs: CheckSigns;
  readonly words: CheckWords;
  /** What says that something of a kind is not needed. */
  readonly needless: ReadonlyMap<CheckKind, readonly RegExp[]>;
  readonly remote: RemotePatterns;
}

/** How remote work from a place is told; each may be found many times. */
export interface RemotePatterns {
  /** A place after "remote": the groups `name`, the `sign` before it, if any, and what comes `after`. Case counts. */
  readonly from: RegExp;
  /** A `name` before it. */
  readonly before: RegExp;
  /** Between the places of a field. */
  readonly apart: RegExp;
}

type Written = Record<
  | CheckKind
  | 'instead_of_degree'
  | 'any_degree'
  | 'enrolment'
  | 'equal_opportunity'
  | 'application'
  | 'needless'
  | `needless_${(typeof NEEDLESS)[number]}`
  | 'remote_from'
  | 'from_remote'
  | 'or_place'
  | CheckSign
  | CheckWord,
  string[]
>;

const toPatterns = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iu'));

export const checks: CueTable<Written, CheckCues> = {
  schema: (zod) =>
    zod.record(
      zod.enum([
        ...CHECK_KINDS,
        'instead_of_degree',
        'any_degree',
        'enrolment',
        'equal_opportunity',
        'application',
        'needless',
        ...NEEDLESS.map((kind) => `needless_${kind}` as const),
        'remote_from',
        'from_remote',
        'or_place',
        ...CHECK_SIGNS,
        ...CHECK_WORDS,
      ]),
      phrases(zod),
    ),
  compile: (written) => ({
    kinds: CHECK_KINDS.map((kind) => ({ kind, patterns: toPatterns(written[kind]).map(sift) })),
    boilerplate: {
      equalOpportunity: toPatterns(written.equal_opportunity).map(sift),
      application: toPatterns(written.application).map(sift),
    },
    studies: {
      anyDegree: toPatterns(written.any_degree).map(sift),
      enrolment: toPatterns(written.enrolment).map(sift),
    },
    insteadOfDegree: toPatterns(written.instead_of_degree),
    signs: new Map(CHECK_SIGNS.map((sign) => [sign, toPatterns(written[sign])])),
    words: new Map(CHECK_WORDS.map((list) => [list, new Set(written[list].map((word) => word.toLowerCase()))])),
    needless: new Map(
      NEEDLESS.map((kind): [CheckKind, RegExp[]] => {
        const thing = `(?:${longestOf(written[`needless_${kind}`])})`;
        return [kind, toPatterns(written.needless.map((source) => source.replaceAll('THING', thing)))];
      }),
    ),
    remote: {
      from: new RegExp(written.remote_from.join('|'), 'gu'),
      before: new RegExp(written.from_remote.join('|'), 'giu'),
      apart: new RegExp(`(?<!\\s)(?:\\s+(?:${longestOf(written.or_place)})\\s+|\\s*/\\s*)`, 'u'),
    },
  }),
};

/** Whether any pattern of a sign is in a text. */
export const says = (signs: CheckSigns, sign: CheckSign, text: string): boolean =>
  signs.get(sign)?.some((pattern) => pattern.test(text)) ?? false;

/** Where the first pattern of a sign that is in a text stands in it; null where none is. */
export const saidIn = (signs: CheckSigns, sign: CheckSign, text: string): Span | null => {
  for (const pattern of signs.get(sign) ?? []) {
    const found = pattern.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
};

/** Whether a list has a word or an id. */
export const lists = (words: CheckWords, list: CheckWord, word: string): boolean => words.get(list)?.has(word) ?? false;

/** The patterns that every sentence is looked through for. */
export const sentencePatterns = ({ kinds, studies, boilerplate }: CheckCues): readonly Sifted[] => [
  ...kinds.flatMap(({ patterns }) => patterns),
  ...studies.anyDegree,
  ...studies.enrolment,
  ...boilerplate.equalOpportunity,
  ...boilerplate.application,
];
