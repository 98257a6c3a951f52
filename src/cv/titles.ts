import { type Line, linesOf } from '../text/lines.js';
import type { Cv } from './read.js';

/** A longer line of a CV is a sentence, not a job's title. */
const MOST_WORDS = 12;

/** A line of a CV that may state a job's title, with its words, spaces and signs around them left out. */
export interface TitleLine extends Line {
  title: string;
}

/** The headings and short lines outside lists and bullets that may state what the CV's owner was, in their order. */
export const titleLines = ({ words, blocks }: Pick<Cv, 'words' | 'blocks'>): TitleLine[] => {
  const places = blocks.filter(({ place }) => place === 'heading' || place === 'prose');
  return linesOf(words).flatMap((line): TitleLine[] => {
    const title = line.text.replace(/^\s*•/, '').replace(/\s+/g, ' ').trim();
    if (title === '' || title.split(' ').length > MOST_WORDS || /[.;:]$/.test(title)) return [];
    return places.some(({ start, end }) => start < line.end && line.start < end) ? [{ ...line, title }] : [];
  });
};
