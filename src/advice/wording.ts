import type { Assessed } from '../coverage/assess.js';
import type { Via } from '../coverage/weights.js';
import type { Kind } from '../model.js';
import { isAcronymPair } from '../text/acronym.js';
import { fold } from '../text/fold.js';
import { NAMED } from '../vocabulary/types.js';

const numbersIn = (words: string): string => (words.match(/\d+/g) ?? []).join();

/**
 * Whether two names may stand for one another without claiming more: names of one product but for its versions, an
 * acronym and its words, or a longer and a shorter form of one phrase. Other names of a subject may be narrower.
 */
export const isSameThing = (from: string, to: string, kind: Kind): boolean => {
  if (numbersIn(to) !== '' && numbersIn(to) !== numbersIn(from)) return false;
  if (NAMED.has(kind) || isAcronymPair(from, to)) return true;
  const [mine, theirs] = [fold(from), fold(to)];
  return mine.includes(theirs) || theirs.includes(mine);
};

/** Words that a posting ends a phrase with and nobody searches for: "front-end technologies", "mentoring others". */
const TAIL =
  /(?:^|\s)(?:technolog(?:y|ies)|frameworks?|tools?|tooling|skills?|experience|knowledge|solutions?|applications?|apps?|systems?|software|projects?|principles|methodolog(?:y|ies)|concepts|techniques|environments?|processes|teams?|others?|people|development experience|tecnologias|herramientas|aplicaciones|sistemas|proyectos|conocimientos|equipos?)$/u;
const MOST_WORDS = 4;

/** Whether words of a posting are a name that one would write into a CV and search for. */
const isName = (words: string, label: string): boolean =>
  fold(words) === fold(label) || (words.split(/\s+/).length <= MOST_WORDS && !TAIL.test(fold(words)));

/** The words to write for a term, and how they stand to the posting's own. */
export interface Wording {
  words: string;
  via: Extract<Via, 'literal' | 'alias'>;
}

/**
 * What to write for a term: the posting's words where they are a name, those nearest to the usual one first; else the
 * usual name. `ownWords` tells whether the posting's words may stand in the CV at all, for its language.
 */
export const wordingOf = ({ requirement: { label, kind, mentions } }: Assessed, ownWords: boolean): Wording => {
  const usual = [...mentions].sort((a, b) => Number(a.via === 'alias') - Number(b.via === 'alias'));
  const theirs = usual
    .map(({ surface }) => surface.replace(/\s+/g, ' '))
    .find((one) => NAMED.has(kind) || isName(one, label));
  return ownWords && theirs !== undefined ? { words: theirs, via: 'literal' } : { words: label, via: 'alias' };
};

/** Whether one name only adds words to another: "mentoring others" to "mentoring". */
const addsWords = (from: string, to: string): boolean =>
  ` ${fold(to)} `.includes(` ${fold(from)} `) && fold(to) !== fold(from);

/**
 * Whether another name is worth writing in the place of one: never a short form for the official name, and words added to
 * a phrase only where nothing of it follows.
 */
export const isBetterName = (
  { surface, via, free }: { surface: string; via: string; free: boolean },
  to: string,
  kind: Kind,
): boolean => {
  if (isAcronymPair(surface, to)) return true;
  if (NAMED.has(kind)) return via !== 'literal' || addsWords(surface, to);
  return free || !addsWords(surface, to);
};
