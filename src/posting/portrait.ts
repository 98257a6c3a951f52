import { fold } from '../text/fold.js';

/** "Somos una entidad …", "We are a leading bank …", where a sentence begins; a lost line break may stand before it. */
const OPENING =
  /(?<=^|[.!?;:…]["”’)]*\s{0,3}|\p{Ll}\s)(?:Somos (?:un|una|el|la)|We(?: are|['’]re) (?:an?|the))\s+(?=((?:[\p{L}-]+[\s,]+){0,4}[\p{L}-]+))/gu;

/**
 * Where in a line that holds a whole posting the employer portrays itself: the offsets at which sentences begin that say
 * what kind of company it is. `companies` are the words for one, folded.
 */
export const portraitsIn = (line: string, companies: ReadonlySet<string>): number[] =>
  [...line.matchAll(OPENING)]
    .filter((found) => (found[1] ?? '').split(/[\s,]+/).some((word) => companies.has(fold(word))))
    .map(({ index }) => index);
