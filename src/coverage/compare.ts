import type { Mention } from '../model.js';
import { haveStems, keysIn, type Surface, searchedIn, wordsIn } from '../text/surface.js';
import type { Via } from './weights.js';

/** A mention of a CV, as far as its words are compared. */
type Shown = Pick<Mention, 'form'> & { cut: Surface };

/** The words of some mentions, each once. */
const surfacesOf = (mentions: readonly Mention[]): string[] => {
  const [first] = mentions;
  if (first && mentions.length === 1) return [first.surface];
  return [...new Set(mentions.map(({ surface }) => surface))];
};

/**
 * Gives how the CV's words for a concept stand to the posting's: the same words or more ("Google Cloud Tasks" holds "Cloud
 * Tasks"), a spelling or inflection of the same label, or another name.
 */
export const comparerOf = (asked: readonly Mention[]): ((mention: Shown) => Via) => {
  const surfaces = surfacesOf(asked);
  const searched = surfaces.map(searchedIn);
  return ({ form, cut }) => {
    if (searched.some((one) => cut.searched.includes(one))) return 'literal';
    if (asked.some((one) => one.form === form)) return 'variant';
    // Few names come to this, so the posting's words are cut for it here.
    return surfaces.some((one) => haveStems(keysIn(one), cut.stems)) ? 'variant' : 'alias';
  };
};

/** Gives whether a longer name is of the kind asked for and says so: "task queues" are queues, "colas de mensajes" colas. */
export const kindSayerOf = (asked: readonly Mention[]): ((mention: Shown) => boolean) => {
  const kinds = surfacesOf(asked).map(wordsIn);
  return ({ cut: { words } }) =>
    kinds.some((kind) => {
      const says = (from: number): boolean => kind.every((word, i) => words[from + i] === word);
      return (
        kind.length < words.length && (says(words.length - kind.length) || (says(0) && words[kind.length] === 'de'))
      );
    });
};
