import type { Posting, Span } from '../../model.js';
import { linesOf } from '../../text/lines.js';
import { bulletLength } from '../../text/sentences.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { jobNamesIn } from './jobnames.js';

/** A longer line is a sentence about a job, not its name. */
const MOST_WORDS = 9;
/** Before a job's name in its own line: a level, a count, a bracket. */
const LEAD = /^[\s\p{P}\p{S}]*(?:\p{L}[\p{L}-]*(?:\.?\s+|\/)){0,3}$/u;
/** What a job's name in its line ends before. */
const NAME_END = /[:([|–—]|\s?-\s|-?https?:/;
/** What sets a name off and is none of it; what closes a sentence. */
const SIGNS = /[#*_+]+/g;
const CLOSED = /[.!?;,]$/;
const BLANKS = /\s+/;
/** A page may list a few kindred jobs at its foot; a posting of several names as many in its text. */
const FEWEST = 2;

const bySubject = (ids: readonly string[], { lexicon }: Vocabulary): string[] => {
  // A back-end engineer is a software engineer: one job by two names.
  const broader = new Set(ids.flatMap((id) => conceptOf(lexicon, id)?.broader ?? []));
  return ids.filter((id) => !broader.has(id));
};

/** A job that a line is headed by, and where the line says so: from its first word to the end of the name. */
interface JobLine extends Span {
  name: string;
  id: string;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s,+&/]*/gu)?.length ?? 0;

const jobLines = ({ text, sections }: Pick<Posting, 'text' | 'sections'>, vocabulary: Vocabulary): JobLine[] => {
  const title = sections.find(({ kind }) => kind === 'title');
  const nonDemanding = sections.filter(({ kind }) => kind === 'meta' || kind === 'apply');
  return linesOf(text).flatMap((line): JobLine[] => {
    if (title && line.start < title.end) return [];
    if (nonDemanding.some((one) => one.start <= line.start && line.start < one.end)) return [];
    const lead = bulletLength(line.text);
    const head = line.text.slice(lead);
    const end = head.search(NAME_END);
    const written = end < 0 ? head : head.slice(0, end);
    const name = written.replace(SIGNS, ' ').trim();
    if (name === '' || CLOSED.test(name) || name.split(BLANKS).length > MOST_WORDS) return [];
    const [role] = jobNamesIn(name, vocabulary);
    // What stands behind the job's name is a place or a team, in a few words.
    if (!role || !LEAD.test(name.slice(0, role.start)) || wordsIn(name.slice(role.end)) > 2) return [];
    const start = line.start + lead;
    return [{ name, id: role.id, start, end: start + written.length }];
  });
};

/** The first line of each different job, in order; none where there are fewer than two. */
const differentJobs = (lines: readonly JobLine[], vocabulary: Vocabulary): JobLine[] => {
  const ids = bySubject([...new Set(lines.map(({ id }) => id))], vocabulary);
  const jobs = ids.flatMap((id) => lines.find((one) => one.id === id) ?? []);
  return jobs.length < FEWEST ? [] : jobs;
};

/** A line that goes on with the paragraph before it: neither empty nor a heading. */
const PARAGRAPH = /^(?:(?!\s*$|\s*#).+\n?)*/mu;

/**
 * What a posting of several jobs says of each: from its name to the next job's, and no further than its paragraph, or the
 * one below where nothing stands behind the name. `jobs` are the spans of their names, in order.
 */
const jobBlocks = (text: string, jobs: readonly Span[]): Span[] =>
  jobs.map(({ start, end }, i) => {
    const next = jobs[i + 1]?.start ?? text.length;
    const rest = text.slice(end, next);
    const gap = /^[\s:*_#–—-]*/.exec(rest)?.[0].length ?? 0;
    const paragraph = PARAGRAPH.exec(rest.slice(gap))?.[0].length ?? 0;
    return { start, end: end + gap + paragraph };
  });

/** The jobs that a posting names besides its title. */
export interface PostingJobs {
  /** Each by the words of its line: "Backend Engineer – Ghent". Fewer than two are none: the posting is for one. */
  names: readonly string[];
  /** Where the title names no job and lines list several, what names them: who applies wants one of them. */
  listed: readonly Span[];
  /** What is said of each of those. */
  blocks: readonly Span[];
}

/** The jobs that lines of a posting are headed by, besides its title. */
export const findJobs = (
  posting: Pick<Posting, 'text' | 'sections' | 'title'>,
  masked: string,
  vocabulary: Vocabulary,
): PostingJobs => {
  const lines = jobLines(posting, vocabulary);
  const names = differentJobs(lines, vocabulary).map(({ name }) => name);
  const titled = names.length === 0 || jobNamesIn(posting.title ?? '', vocabulary).length > 0;
  const listed = titled ? [] : lines.map(({ start, end }) => ({ start, end }));
  return { names, listed, blocks: jobBlocks(masked, listed) };
};
