import { readFileSync } from 'node:fs';
import { analyse } from '#dist/analyse.js';
import type { Coverage } from '#dist/coverage/schema.js';
import { readFacts } from '#dist/cv/facts.js';
import { prepareCv } from '#dist/cv/prepared.js';
import { readCv } from '#dist/cv/read.js';
import { findForms } from '#dist/matching/find.js';
import { postingFromText } from '#dist/posting/document/read.js';
import { withUnits } from '#dist/text/read.js';
import { endOf, startOf } from '#dist/text/scan.js';
import { conceptOf } from '#dist/vocabulary/lexicon.js';
import type { Vocabulary } from '#dist/vocabulary/open.js';

const CV = new URL('../../cv/', import.meta.url);
const cvText = readFileSync(new URL('sector-growth.md', CV), 'utf8');
const ledger = readFileSync(new URL('facts.yaml', CV), 'utf8');

/** What every run takes for the present month. */
export const CLOCK = { given: null, today: { year: 2026, month: 12 } };

/** Judges the text of a posting. */
export type Judge = (text: string) => Coverage;

/** Judges postings against the project's own CV, its text so many times over, which is prepared once. */
export const openJudge = (times: number, vocabulary: Vocabulary): Judge => {
  const cv = readCv(Array.from({ length: times }, () => cvText).join('\n\n'), 'cv.md', vocabulary.cv);
  const facts = readFacts(ledger, 'facts.yaml', (id) => conceptOf(vocabulary.lexicon, id) !== undefined);
  const tool = { name: 'ats', version: '0.0.0' };
  const prepared = prepareCv(cv, facts, vocabulary);
  return (text) =>
    analyse(postingFromText(text, 'posting.md', vocabulary), prepared, { vocabulary, tool, clock: CLOCK });
};

/** The bare matching of a text with the built-in vocabulary: which forms stand where. Gives how many. */
export const matchAll = (text: string, { lexicon }: Vocabulary): number =>
  withUnits(text, (scan) => {
    const found: { form: number; start: number; end: number }[] = [];
    findForms(scan, lexicon.trie, (form, first, last) => {
      found.push({ form, start: startOf(scan, first), end: endOf(scan, last) });
      return true;
    });
    return found.length;
  });
