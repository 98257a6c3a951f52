import { lineAt, linesOf } from '../../text/lines.js';
import type { CvSection } from '../../vocabulary/cues/cv.js';
import type { CvBlock } from '../cv.js';
import { type LintRule, ofWhole } from './finding.js';

/** Sections without which a form has empty fields. */
const NEEDED: readonly [CvSection, string, LintRule['gravity']][] = [
  ['work', 'Experience', 'grave'],
  ['education', 'Education', 'fair'],
  ['skills', 'Skills', 'slight'],
];

const missing = ([section, name, gravity]: (typeof NEEDED)[number]): LintRule => ({
  id: `no-${section}-section`,
  gravity,
  find: ({ prepared: { cv } }) =>
    cv.blocks.some(({ topic }) => topic === section)
      ? []
      : [
          ofWhole(
            `no section with a usual name for ${section} was found`,
            `head it “${name}”, or its name in the CV’s language`,
          ),
        ],
});

const wordsOf = (words: string): string => words.replace(/[\s•]+/g, ' ').trim();

/** A heading that names no known section and states no time, and whose section is not told by one above it. */
const isUnknown = ({ place, topic, period }: CvBlock, at: number): boolean =>
  place === 'heading' && at > 0 && topic === null && period === null;

const unknown: LintRule = {
  id: 'unknown-section',
  gravity: 'slight',
  find: ({ prepared: { cv } }) => {
    const lines = linesOf(cv.text);
    return cv.blocks.filter(isUnknown).map(({ start, end }) => ({
      line: lineAt(lines, start).number,
      quote: wordsOf(cv.words.slice(start, end)),
      why: 'a parser may not know what this section is',
      todo: 'give it a usual name (Experience, Education, Skills, Languages …), or put it under one',
    }));
  },
};

export const SECTION_RULES: readonly LintRule[] = [...NEEDED.map(missing), unknown];
