import type { Span } from '../../model.js';
import { callsCompany } from '../words/companies.js';

/**
 * "Somos una entidad …", "Somos Hinojo, una empresa …", "We are a leading bank …", where a sentence begins; a lost line
 * break may stand before it.
 */
const OPENING =
  /(?<=^|[.!?;:…]["”’)]*\s{0,3}|\p{L}\s)(?:Somos (?:\p{Lu}[\p{L}&.-]*,? )?(?:un|una|el|la)|We(?: are|['’]re) (?:an?|the))\s+(?=((?:[\p{L}-]+[\s,]+){0,4}[\p{L}-]+))/gu;

/** "Hinojo es una empresa …", "Fennel is a growing company …": a name, where a sentence begins. */
const NAMED =
  /(?<=^\s{0,3}|[.!?;:…]["”’)]*\s{0,3})\p{Lu}[\p{L}\p{N}&.-]{0,30}(?: \p{Lu}[\p{L}\p{N}&.-]{0,30}){0,2} (?:es|is) (?:an?|una?|the|el|la)\s+(?=((?:[\p{L}-]+[\s,]+){0,4}[\p{L}-]+))/gu;

/** Where a company has told what it is, and tells whom it seeks. */
const SEEKS =
  /(?<=[.!?;:…]["”’)]*\s{1,3}|\p{Ll}\s)(?:Buscamos|Requerimos|Necesitamos|Solicitamos|Nos encontramos|Estamos (?:en )?(?:la )?b[uú]s(?:cando|queda)|En esta ocasi[oó]n|We(?: are|['’]re) (?:looking|seeking|hiring)|You(?: will|['’]ll| have| are)|The ideal)(?!\p{L})/gu;

/**
 * Where in a line that holds a whole posting the employer portrays itself: from a sentence that says what kind of company
 * it is to one that tells whom it seeks, or to the line's end. `companies` are the words for a company, folded.
 */
export const companyDescriptionsIn = (line: string, companies: ReadonlySet<string>): Span[] => {
  // Whoever says "we are" is no product; of a name it must be told.
  const placesOf = (pattern: RegExp, strictly: boolean): number[] =>
    [...line.matchAll(pattern)]
      .filter(({ 1: what = '' }) => callsCompany(what, companies, strictly))
      .map(({ index }) => index);
  return [...placesOf(OPENING, false), ...placesOf(NAMED, true)]
    .sort((a, b) => a - b)
    .map((start) => {
      SEEKS.lastIndex = start;
      return { start, end: SEEKS.exec(line)?.index ?? line.length };
    });
};
