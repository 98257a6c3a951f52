import { levelsIn } from '../../matching/levels.js';
import type { Posting, Seniority, Span } from '../../model.js';
import { fieldsOf } from '../../text/fields.js';
import { linesOf } from '../../text/lines.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** The level that a posting's title asks for: of several ("Mid–Senior") any will do. The span is the title's line, or its fields. */
export interface SeniorityAsked extends Span {
  levels: [Seniority, ...Seniority[]];
}

/** The title among the facts before a posting. */
const TITLE = /^title: *(.+)$/m;

/** The titles of a posting; without any, the job that it says it seeks. */
const titleSpans = (posting: Pick<Posting, 'text' | 'sections' | 'inferredTitle'>): Span[] => {
  const named = titlesIn(posting);
  return named.length === 0 && posting.inferredTitle !== null ? [posting.inferredTitle] : named;
};

const titlesIn = ({ text, sections }: Pick<Posting, 'text' | 'sections'>): Span[] =>
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
  posting: Pick<Posting, 'text' | 'sections' | 'inferredTitle'>,
  vocabulary: Vocabulary,
): SeniorityAsked | null =>
  titleSpans(posting)
    .reverse()
    .flatMap((span): SeniorityAsked[] => {
      const title = posting.text.slice(span.start, span.end);
      const [lowest, ...higher] = levelsIn(title, vocabulary);
      if (!lowest) return [];
      // In a line of fields between bars those that name a level are the title.
      const fields = fieldsOf(title).filter(
        ({ start, end }) => levelsIn(title.slice(start, end), vocabulary).length > 0,
      );
      const [from, to] = [fields[0]?.start ?? 0, fields.at(-1)?.end ?? title.length];
      return [{ start: span.start + from, end: span.start + to, levels: [lowest, ...higher] }];
    })[0] ?? null;
