import type { Naming } from '../cv/namings.js';
import type { Mention } from '../model.js';
import { haveStems, keysIn, searchedIn, wordsIn } from '../text/surface.js';
import type { Via } from './weights.js';

/** A name in a CV, as far as it is compared. */
type Shown = Pick<Naming, 'name' | 'form' | 'cut'>;

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
export const comparerOf = (asked: readonly Mention[]): ((naming: Shown) => Via) => {
  const surfaces = surfacesOf(asked);
  return ({ name, form, cut }) => {
    if (surfaces.some((one) => one === name || cut.searched.includes(searchedIn(one)))) return 'literal';
    if (asked.some((one) => one.form === form)) return 'variant';
    // Most names are the same word or another form of the label, so what is asked for is cut only where it must be.
    return surfaces.some((one) => haveStems(keysIn(one), cut.stems)) ? 'variant' : 'alias';
  };
};

/** Gives whether a longer name is of the kind asked for and says so: "task queues" are queues, "colas de mensajes" colas. */
export const kindSayerOf = (asked: readonly Mention[]): ((naming: Pick<Shown, 'cut'>) => boolean) => {
  const kinds = surfacesOf(asked).map(wordsIn);
  return ({ cut: { words } }) =>
    kinds.some((kind) => {
      const says = (from: number): boolean => kind.every((word, i) => words[from + i] === word);
      return (
        kind.length < words.length && (says(words.length - kind.length) || (says(0) && words[kind.length] === 'de'))
      );
    });
};
