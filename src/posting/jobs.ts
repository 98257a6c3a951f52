import { conceptOf } from '../lexicon/lexicon.js';
import type { Knowledge } from '../lexicon/open.js';
import type { Posting } from '../model.js';
import { linesOf } from '../text/lines.js';
import { findRoles } from '../text/match.js';
import { bulletLength } from '../text/sentences.js';

/** A longer line is a sentence about a job, not its name. */
const MOST_WORDS = 9;
/** Before a job's name in its own line: a level, a count, a bracket. */
const LEAD = /^[\s\p{P}\p{S}]*(?:\p{L}[\p{L}-]*\.?\s+){0,2}$/u;
/** A page may list a few kindred jobs at its foot; a posting of several names as many in its text. */
const FEWEST = 2;

const bySubject = (ids: readonly string[], { lexicon }: Knowledge): string[] => {
  // A back-end engineer is a software engineer: one job by two names.
  const broader = new Set(ids.flatMap((id) => conceptOf(lexicon, id)?.broader ?? []));
  return ids.filter((id) => !broader.has(id));
};

/**
 * The jobs that lines of a posting are headed by, besides its title, each by the line's own words: "Backend Engineer –
 * Ghent", "Senior Data Scientist:". Fewer than two are none: the posting is for one.
 */
export const jobsNamed = ({ text, sections }: Pick<Posting, 'text' | 'sections'>, knowledge: Knowledge): string[] => {
  const title = sections.find(({ kind }) => kind === 'title');
  const silent = sections.filter(({ kind }) => kind === 'meta' || kind === 'apply');
  const found = new Map<string, string>();
  for (const line of linesOf(text)) {
    const words = line.text
      .slice(bulletLength(line.text))
      .replace(/[#*_+]+/g, ' ')
      .trim();
    if (words === '' || (title && line.start < title.end)) continue;
    if (silent.some(({ start, end }) => start <= line.start && line.start < end)) continue;
    const [name = ''] = words.split(/[:([|–—]|\s-\s/);
    if (name.trim().split(/\s+/).length > MOST_WORDS || /[.!?;,]$/.test(name.trim())) continue;
    const [role] = findRoles(name, knowledge);
    // What stands behind the job's name is a place or a team, in a few words.
    if (role && LEAD.test(name.slice(0, role.start)) && name.slice(role.end).trim().split(/\s+/).length <= 2) {
      if (!found.has(role.conceptId)) found.set(role.conceptId, name.trim());
    }
  }
  const jobs = bySubject([...found.keys()], knowledge).map((id) => found.get(id) ?? id);
  return jobs.length < FEWEST ? [] : jobs;
};
