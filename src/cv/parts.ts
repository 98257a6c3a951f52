import type { Place, Span } from '../model.js';
import { type Line, linesOf } from '../text/lines.js';
import type { OutlineCues } from '../vocabulary/cues/cv.js';
import { type Header, headerOf, isShort } from './header.js';
import { afterText, type Outline, underDates, underName, underSection } from './outline.js';
import { type JobTime, jobTimeOf, rangesIn, statedIn } from './periods.js';

/** A text with the same text without its markup. */
export interface Texts {
  text: string;
  words: string;
}

/** A part of a paragraph: lines that announce something, or text, with the headings that stand over it. */
export interface Part extends Span {
  place: Place;
  /** The time that its own line states, where that is not its headings'. */
  time: JobTime | null;
  outline: Outline;
}

/** A line of a paragraph, with what it announces. */
interface ReadLine extends Line {
  words: string;
  header: Header | null;
  isRow: boolean;
  isBullet: boolean;
}

/** Signs that plain text puts before its bullets, where Markdown sees none. */
const BULLET = /^\s*[•·▪●◦‣–—*]\s+\S/;
const ROW = /^\s*\|.*\|\s*$/;
/** Lines over a line of dates that name the job: its title, its employer, its place. */
const MOST_NAMES = 3;

const readLines = ({ text, words }: Texts, { start, end }: Span, cues: OutlineCues): ReadLine[] =>
  linesOf(text.slice(start, end)).map((line) => {
    const spoken = words.slice(start + line.start, start + line.end);
    const isRow = ROW.test(line.text);
    const isBullet = BULLET.test(line.text);
    const header = isRow || isBullet ? null : headerOf(line.text, spoken, cues);
    return { ...line, start: start + line.start, end: start + line.end, words: spoken, header, isRow, isBullet };
  });

const isText = (line: ReadLine | undefined): line is ReadLine =>
  line !== undefined && line.header === null && !line.isRow && !line.isBullet;

/** Whether a line may name a job, its employer or its place. */
const isName = (line: ReadLine | undefined): line is ReadLine =>
  line !== undefined && isShort(line.words) && (line.header?.kind === 'name' || isText(line));

/** How many lines from one on name a job whose dates stand in the line after them; none where they do not. */
const namesBefore = (lines: readonly ReadLine[], at: number): number => {
  let next = at;
  while (next - at < MOST_NAMES && isName(lines[next])) next++;
  const header = lines[next]?.header;
  return next > at && header?.kind === 'dated' && header.title === '' ? next - at : 0;
};

const joined = (lines: readonly ReadLine[]): Span => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });

const wordsOf = (lines: readonly ReadLine[]): string =>
  lines
    .map(({ words }) => words.replace(/^[\s•]+/, '').trim())
    .filter(Boolean)
    .join(', ');

/** What a header does to the outline. A line of nothing but dates has the given title. */
const under = (outline: Outline, header: Header, title: string): Outline => {
  if (header.kind === 'section') return underSection(outline, header.title, header.topic);
  if (header.kind === 'name') return underName(outline, header.title);
  return underDates(outline, header.title || title, header.stated.period);
};

/**
 * Reads a paragraph line by line: which lines announce a section, an employer or a job, which are bullets, rows or text.
 * Lines of text that follow each other are one part, for they are wrapped sentences.
 */
export const partsOf = (texts: Texts, span: Span, before: Outline, cues: OutlineCues): Part[] => {
  const lines = readLines(texts, span, cues);
  const parts: Part[] = [];
  // A table of jobs tells when they were; any other lists names.
  const timeOfRow = ({ words }: ReadLine): JobTime | null => {
    const [range] = rangesIn(words, cues.dates);
    return range ? jobTimeOf(words, range) : null;
  };
  const timeOfLine = ({ words }: ReadLine): JobTime | null => {
    const stated = statedIn(words, cues.dates);
    return stated && jobTimeOf(words, stated);
  };
  const hasDatedRows = lines.some((line) => line.isRow && timeOfRow(line) !== null);
  let outline = before;
  const add = (some: readonly ReadLine[], place: Part['place'], time: JobTime | null = null): void => {
    parts.push({ ...joined(some), place, time, outline });
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const names = namesBefore(lines, at);
    const header = lines[at + names]?.header;
    if (header) {
      const following = lines[at + names + 1];
      const after = names === 0 && isName(following) ? [following] : [];
      outline = under(outline, header, wordsOf(names > 0 ? lines.slice(at, at + names) : after));
      add(lines.slice(at, at + names + 1), header.kind === 'section' ? 'heading' : 'prose');
      at += names + 1;
      continue;
    }
    if (line.isRow || line.isBullet) {
      outline = afterText(outline);
      add([line], line.isBullet ? 'bullet' : hasDatedRows ? 'prose' : 'list', line.isRow ? timeOfRow(line) : null);
      at++;
      continue;
    }
    let next = at;
    while (isText(lines[next]) && (next === at || namesBefore(lines, next) === 0)) next++;
    const some = lines.slice(at, Math.max(next, at + 1));
    if (some.some(({ words }) => words.trim() !== '' && !isShort(words))) outline = afterText(outline);
    const [only, ...others] = some.filter(({ words }) => words.trim() !== '');
    add(some, 'prose', only && others.length === 0 ? timeOfLine(only) : null);
    at += some.length;
  }
  return parts;
};

/** A bullet's own part, up to its first sub-list, and the lines in it that are none of its own. */
export interface ItemParts {
  own: Span;
  rest: Span | null;
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

/**
 * Parts a bullet from what stands straight under it. Markdown takes the next line for more of the bullet, though it is
 * no further in than the bullet's own sign, and announces a job or a section.
 */
export const itemParts = (texts: Texts, own: Span, cues: OutlineCues): ItemParts => {
  const lineStart = texts.text.lastIndexOf('\n', own.start - 1) + 1;
  const lines = readLines(texts, own, cues);
  const first = lines.findIndex(
    (line, i) =>
      i > 0 && indentOf(line.text) <= own.start - lineStart && (line.header !== null || namesBefore(lines, i) > 0),
  );
  const start = lines[first]?.start;
  return start === undefined ? { own, rest: null } : { own: { start: own.start, end: start }, rest: { ...own, start } };
};
