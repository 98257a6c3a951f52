import type { Ask } from '../../model.js';
import { placesIn } from '../../text/places.js';
import { lists } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** As much before and after the words that put a question may name its place. */
const AROUND = 60;

/** The names near a question that may be places: a sentence's first word only where it is known for one. */
const namesOf = ({ start, end, hit }: Ask, text: string, { stated, checkWords }: Vocabulary): Set<string> => {
  const near = text.slice(Math.max(start, hit.start - AROUND), Math.min(end, hit.end + AROUND));
  const known = [...placesIn(`- ${near}`, stated.places)].filter((name) => lists(checkWords, 'places', name));
  return new Set([...known, ...placesIn(near, stated.places)]);
};

const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** A question with the names near it that may be places, and whether one of them is known for one. */
interface Placed {
  ask: Ask;
  names: ReadonlySet<string>;
  known: boolean;
}

const PLACED: ReadonlySet<Ask['kind']> = new Set(['location', 'authorisation']);

const placed = (ask: Ask, text: string, vocabulary: Vocabulary): Placed => {
  const names = PLACED.has(ask.kind) ? namesOf(ask, text, vocabulary) : new Set<string>();
  return { ask, names, known: [...names].some((name) => lists(vocabulary.checkWords, 'places', name)) };
};

/** Whether a later question asks what an earlier one did. */
const asksSame = (one: Placed, other: Placed, text: string): boolean => {
  const [first, later] = [one.ask, other.ask];
  const special = (ask: Ask): string | null => (ask.topic === 'remote' ? null : ask.topic);
  if (first.kind !== later.kind || special(first) !== special(later)) return false;
  switch (first.kind) {
    case 'years':
      return (
        first.years === later.years &&
        first.of === later.of &&
        isSame(first.asked, later.asked) &&
        first.ways.length + later.ways.length === 0
      );
    case 'degree':
    case 'language':
      return isSame(first.asked, later.asked) && later.ways.length === 0;
    case 'location':
    case 'authorisation':
      return !one.known || !other.known || haveCommon(one.names, other.names);
    case 'licence':
      return (
        text.slice(first.hit.start, first.hit.end).toLowerCase() ===
        text.slice(later.hit.start, later.hit.end).toLowerCase()
      );
    default:
      return true;
  }
};

/** Two questions that ask the same as one: a demand before a wish, then what is put more plainly, then the first. */
const joined = (first: Ask, later: Ask): Ask => {
  const firmer = first.wished !== later.wished ? !later.wished : later.plain > first.plain;
  const topic = first.topic ?? later.topic;
  const [best, other] = firmer ? [later, first] : [first, later];
  return topic === 'remote' && best.topic === null ? { ...other, wished: best.wished } : best;
};

/** Joins the questions that ask the same; each stands where the first of them does. */
export const mergeAsks = (asks: readonly Ask[], text: string, vocabulary: Vocabulary): Ask[] => {
  const merged: Placed[] = [];
  for (const ask of asks) {
    const later = placed(ask, text, vocabulary);
    const at = merged.findIndex((one) => asksSame(one, later, text));
    const first = merged[at];
    if (!first) merged.push(later);
    else {
      const names = new Set([...first.names, ...later.names]);
      merged[at] = { ask: joined(first.ask, ask), names, known: first.known || later.known };
    }
  }
  return merged.map(({ ask }) => ask);
};
