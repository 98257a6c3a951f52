import type { Section } from '../../model.js';
import { scanTables } from '../../text/phrasetables.js';
import { unitsOf } from '../../text/units.js';
import type { Recognised } from '../../vocabulary/cues/posting.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** How many different signs a text of up to so many units needs, and any longer one; one pasted from a chat needs few. */
const SIGNS_WANTED: readonly [units: number, signs: number][] = [
  [120, 1],
  [450, 2],
];
const MOST_WANTED = 3;

/** "Fennel | Developer | Ghent | Full-time": the first line of a post on a job forum, as good as two other signs. */
const BARRED = /^\s*[^|\n]{2,80}(?: \| [^|\n]{2,80}){2,}/;
/** A posting speaks to its reader and of its company; a report, a manual or a CV of at most one of them. */
const LEAST_SPOKEN = 2;
/** The links from a CV's bullets to its fact ledger. */
const CV_FACTS = /<!--\s*fact:/;
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
const isOther = (text: string, { cvHeadings, cvDates, manualHeadings }: Recognised): boolean =>
  CV_FACTS.test(text) ||
  (isOften(text, cvHeadings, 1) && isOften(text, cvDates, 2)) ||
  isOften(text, manualHeadings, 2) ||
  isCode(text);

/** Headings that only postings have: a CV has "Skills" too, and a manual "Requirements", but neither "You need". */
const isOfPosting = ({ kind, heading }: Pick<Section, 'kind' | 'heading'>, { toYou }: Recognised): boolean =>
  heading !== null &&
  (kind === 'preferred' || ((kind === 'required' || kind === 'responsibilities') && toYou.test(heading)));

/** A shorter part of a text is looked through with the next. */
const SHORTEST_PART = 300;

/** Where a part of a text ends that begins somewhere: after a blank line, across which no phrase goes on. */
const endOfPart = (text: string, start: number): number => {
  const end = text.indexOf('\n\n', start + SHORTEST_PART);
  return end < 0 ? text.length : end + 2;
};

/**
 * How many different signs of a job posting a text shows (`lexicons/reading/posting.yaml`), and how many it should; no more
 * are looked for than any text should show. What is plainly something else shows none, whatever words it holds.
 */
export const postingSigns = (
  text: string,
  sections: readonly Pick<Section, 'kind' | 'heading'>[],
  { signTables, recognised }: Pick<Vocabulary, 'signTables' | 'recognised'>,
): { found: number; wanted: number } => {
  const headed = new Set(sections.filter((one) => isOfPosting(one, recognised)).map(({ kind }) => kind)).size;
  const plain = headed + (BARRED.test(text) ? 2 : 0);
  let [found, units, all] = [plain, 0, 0];
  for (let start = 0; start < text.length && found < MOST_WANTED; ) {
    const end = endOfPart(text, start);
    const part = unitsOf(text.slice(start, end));
    units += part.length;
    all |= scanTables(part, signTables).all;
    found = plain + [...signTables.bits.values()].filter((bit) => (all & bit) !== 0).length;
    start = end;
  }
  const wanted = SIGNS_WANTED.find(([most]) => units <= most)?.[1] ?? MOST_WANTED;
  const { you, we } = recognised;
  if (found < MOST_WANTED && isOften(text, you, LEAST_SPOKEN) && isOften(text, we, LEAST_SPOKEN)) found++;
  return { found: found > 0 && isOther(text, recognised) ? 0 : found, wanted };
};
