/** What a sentence that puts a question may say besides: patterns of `lexicons/reading/checks.yaml`. */
export const CHECK_SIGNS = [
  'any_degree',
  'enrolment',
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

/** Whether any pattern of a sign is in a text. */
export const says = (signs: CheckSigns, sign: CheckSign, text: string): boolean =>
  signs.get(sign)?.some((pattern) => pattern.test(text)) ?? false;

/** Whether a list has a word or an id. */
export const lists = (words: CheckWords, list: CheckWord, word: string): boolean => words.get(list)?.has(word) ?? false;
