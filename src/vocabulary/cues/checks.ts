import { CHECK_KINDS, type CheckKind } from '../../model.js';
import { type Sifted, sift } from '../../text/needles.js';
import { phrases } from './phrases.js';
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
] as const;

export type CheckSign = (typeof CHECK_SIGNS)[number];

/** Words and concepts that questions are read by: lists of the same file. */
export const CHECK_WORDS = ['any_work', 'any_work_words', 'places', 'no_places'] as const;

export type CheckWord = (typeof CHECK_WORDS)[number];

export type CheckSigns = ReadonlyMap<CheckSign, readonly RegExp[]>;
/** Lower-case words and phrases, or ids of concepts. */
export type CheckWords = ReadonlyMap<CheckWord, ReadonlySet<string>>;

/** What tells a knock-out check in a sentence (lexicons/reading/checks.yaml). */
export interface CheckCues {
  /** What asks, by kind, as `CHECK_KINDS` orders them. */
  readonly kinds: readonly { readonly kind: CheckKind; readonly patterns: readonly Sifted[] }[];
  /** What asks about studies without naming a degree. */
  /** Sentences that ask for nothing, whatever they name. */
  readonly boilerplate: Readonly<Record<'equalOpportunity' | 'application', readonly Sifted[]>>;
  readonly studies: Readonly<Record<'anyDegree' | 'enrolment', readonly Sifted[]>>;
  /** What tells that experience will do in place of a degree. */
  readonly insteadOfDegree: readonly RegExp[];
  readonly signs: CheckSigns;
  readonly words: CheckWords;
}

type Written = Record<
  | CheckKind
  | 'instead_of_degree'
  | 'any_degree'
  | 'enrolment'
  | 'equal_opportunity'
  | 'application'
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
  }),
};

/** Whether any pattern of a sign is in a text. */
export const says = (signs: CheckSigns, sign: CheckSign, text: string): boolean =>
  signs.get(sign)?.some((pattern) => pattern.test(text)) ?? false;

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
