import type { Knowledge } from '../lexicon/open.js';
import type { Posting, Seniority, Span } from '../model.js';
import { linesOf } from '../text/lines.js';
import { levelsIn } from '../text/seniority.js';

/** The level that a posting's title asks for: of several ("Mid–Senior") any will do. The span is the title's line. */
export interface SeniorityAsked extends Span {
  levels: [Seniority, ...Seniority[]];
}

/** The title among the facts before a posting. */
const TITLE = /^title: *(.+)$/m;

const titleSpans = ({ text, sections }: Pick<Posting, 'text' | 'sections'>): Span[] =>
  sections.flatMap((section): Span[] => {
    if (section.kind === 'title') {
      const [line] = linesOf(text.slice(section.start, section.end)).filter((one) => one.text.trim() !== '');
      return line ? [{ start: section.start + line.start, end: section.start + line.end }] : [];
    }
    if (section.kind !== 'meta' || section.start > 0) return [];
    const found = TITLE.exec(text.slice(section.start, section.end));
    return found ? [{ start: section.start + found.index, end: section.start + found.index + found[0].length }] : [];
  });

/** The level that the title of a posting asks for, the body's title before that of its front matter; null for none. */
export const findSeniority = (
  posting: Pick<Posting, 'text' | 'sections'>,
  knowledge: Knowledge,
): SeniorityAsked | null =>
  titleSpans(posting)
    .reverse()
    .flatMap((span): SeniorityAsked[] => {
      const [lowest, ...higher] = levelsIn(posting.text.slice(span.start, span.end), knowledge);
      return lowest ? [{ ...span, levels: [lowest, ...higher] }] : [];
    })[0] ?? null;
