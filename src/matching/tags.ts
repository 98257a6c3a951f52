import type { ItsHelpers, Tokens, WinkMethods } from 'wink-nlp';

/** A word with its part of speech (Universal Dependencies) and whether it is a common small word. */
export interface TaggedWord {
  word: string;
  tag: string;
  isStop: boolean;
}

let loading: Promise<{ nlp: WinkMethods; its: ItsHelpers }> | null = null;

const load = async (): Promise<{ nlp: WinkMethods; its: ItsHelpers }> => {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model, ['pos']);
  return { nlp, its: nlp.its };
};

/** Tags the words of an English sentence with wink-nlp. Its model takes a sixth of a second to load, once. */
export const tagWords = async (sentence: string): Promise<TaggedWord[]> => {
  loading ??= load();
  const { nlp, its } = await loading;
  const tokens: Tokens = nlp.readDoc(sentence).tokens();
  const words = tokens.out();
  const tags = tokens.out(its.pos);
  const stops = tokens.out(its.stopWordFlag);
  return words.map((word, i) => ({
    word,
    tag: String(tags[i] ?? 'X'),
    isStop: Boolean(stops[i]),
  }));
};
