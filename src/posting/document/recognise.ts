import type { Section } from '../../model.js';
import { scanTables } from '../../text/phrasetables.js';
import { unitsOf } from '../../text/units.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** How many different signs a text of up to so many units needs; one pasted from a chat needs few. */
const SIGNS_WANTED: readonly [units: number, signs: number][] = [
  [120, 1],
  [450, 2],
  [Number.POSITIVE_INFINITY, 3],
];

/** "Fennel | Developer | Ghent | Full-time": the first line of a post on a job forum, as good as two other signs. */
const BARRED = /^\s*[^|\n]{2,80}(?: \| [^|\n]{2,80}){2,}/;
/** A posting speaks to its reader and of its company; a report, a manual or a CV of at most one of them. */
const YOU = /\b(?:you|your|yours|you['’]\w+|tú|tu|tus|te)\b/giu;
const WE = /\b(?:we|our|us|we['’]\w+|nosotros|nuestr[oa]s?|somos)\b/giu;
const LEAST_SPOKEN = 2;
const TO_YOU = /\b(?:you|your|you['’]\w+|tu|tus)\b/i;

const CV_HEADING =
  /^[\t\v\f \u00a0#*_]*(?:(?:work|professional|relevant|previous) experience|experience|(?:work|employment) history|employment|education|experiencia(?: laboral| profesional)?|formaci[oó]n(?: acad[eé]mica)?|educaci[oó]n)[\t\v\f \u00a0:*_]*$/im;
/** The links from a CV's bullets to its fact ledger. */
const CV_FACTS = /<!--\s*fact:/;
const CV_DATES =
  /\b(?:19|20)\d\d\s*(?:-|–|—|to|a|until)\s*(?:(?:\p{L}{3,9}\.?\s+)?(?:19|20)\d\d|present|now|today|current|actualidad|hoy)/giu;
const MANUAL_HEADING =
  /^#{1,6}\s+(?:install(?:ation|ing)?|usage|getting started|quick ?start|licen[cs]e|contributing|api|changelog)\b/gim;
const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import|from|def|class|function|const|let|var|return|export|#include)\b.*[({=:'"]|^\s*[)\]}]+[,;]?\s*$/;
const MOST_CODE = 0.3;

/** Whether a pattern matches at least so often. */
const isOften = (text: string, pattern: RegExp, least: number): boolean => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= least) return true;
  return false;
};

const isCode = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.length > 2 && lines.filter((line) => CODE_LINE.test(line)).length > MOST_CODE * lines.length;
};

/** Texts that share words with postings: a CV (its headings and dates of jobs), a manual, source code. */
const isOther = (text: string): boolean =>
  CV_FACTS.test(text) ||
  (CV_HEADING.test(text) && isOften(text, CV_DATES, 2)) ||
  isOften(text, MANUAL_HEADING, 2) ||
  isCode(text);

/** Headings that only postings have: a CV has "Skills" too, and a manual "Requirements", but neither "You need". */
const isOfPosting = ({ kind, heading }: Pick<Section, 'kind' | 'heading'>): boolean =>
  heading !== null &&
  (kind === 'preferred' || ((kind === 'required' || kind === 'responsibilities') && TO_YOU.test(heading)));

/**
 * How many different signs of a job posting a text shows (`lexicons/reading/posting.yaml`), and how many it should. What
 * is plainly something else shows none, whatever words it holds.
 */
export const postingSigns = (
  text: string,
  sections: readonly Pick<Section, 'kind' | 'heading'>[],
  { signTables }: Pick<Vocabulary, 'signTables'>,
): { found: number; wanted: number } => {
  const units = unitsOf(text);
  const wanted = SIGNS_WANTED.find(([most]) => units.length <= most)?.[1] ?? 1;
  if (isOther(text)) return { found: 0, wanted };
  const { all } = scanTables(units, signTables);
  const named = [...signTables.bits.values()].filter((bit) => (all & bit) !== 0).length;
  const spoken = isOften(text, YOU, LEAST_SPOKEN) && isOften(text, WE, LEAST_SPOKEN) ? 1 : 0;
  const headed = new Set(sections.filter(isOfPosting).map(({ kind }) => kind)).size;
  return { found: named + spoken + headed + (BARRED.test(text) ? 2 : 0), wanted };
};
