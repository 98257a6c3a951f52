import type { Mention } from '../model.js';
import { haveStems, keysIn, type Surface, searchedIn, wordsIn } from '../text/surface.js';
import type { Via } from './weights.js';

/** A mention of a CV, as far as its words are compared. */
type Shown = Pick<Mention, 'form'> & { cut: Surface };

/**
 * Gives how the CV's words for a concept stand to the posting's: the same words or more ("Google Cloud Tasks" holds "Cloud
 * Tasks"), a spelling or inflection of the same label, or another name.
 */
export const comparerOf = (asked: readonly Mention[]): ((mention: Shown) => Via) => {
  const surfaces = [...new Set(asked.map(({ surface }) => surface))];
  const searched = surfaces.map(searchedIn);
  const keys = surfaces.map(keysIn);
  const forms = new Set(asked.map(({ form }) => form));
  return ({ form, cut }) => {
    if (searched.some((one) => cut.searched.includes(one))) return 'literal';
    if (forms.has(form)) return 'variant';
    return keys.some((one) => haveStems(one, cut.stems)) ? 'variant' : 'alias';
  };
};

/** Gives whether a longer name is of the kind asked for and says so: "task queues" are queues, "colas de mensajes" colas. */
export const kindSayerOf = (asked: readonly Mention[]): ((mention: Shown) => boolean) => {
  const kinds = [...new Set(asked.map(({ surface }) => surface))].map(wordsIn);
  return ({ cut: { words } }) =>
    kinds.some((kind) => {
      const says = (from: number): boolean => kind.every((word, i) => words[from + i] === word);
      return (
        kind.length < words.length && (says(words.length - kind.length) || (says(0) && words[kind.length] === 'de'))
      );
    });
};
