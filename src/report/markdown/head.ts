import type { RootContent } from 'mdast';
import type { Diff, Share } from '../../coverage/diff-schema.js';
import type { Coverage } from '../../coverage/schema.js';
import { checksSince, sinceWords, termsSince } from '../diff/since.js';
import { stepWords, termName } from '../diff/term-words.js';
import { causeWords, changeWords } from '../diff/words.js';
import { jobOf } from '../job.js';
import { signedPoints, wholePoints } from '../numbers.js';
import { code, heading, type Inline, link, paragraph, strong, table } from './nodes.js';

const sourceOf = ({ url }: Coverage['posting']): Inline[] => {
  const host = url !== null && URL.canParse(url) ? new URL(url).host : '';
  return url === null || host === '' ? [] : [' · posting: ', link(host, url)];
};

/** The head of a report: the job, the score and its parts, and what they are of. */
export const headPart = (coverage: Coverage, since: Diff | undefined): RootContent[] => {
  const { posting, score, parts, counts, cv, asOf } = coverage;
  const covered = score === null ? 'Coverage: nothing to measure' : `Coverage ${wholePoints(score)} of 100`;
  const changes: Record<string, Share> = since?.parts ?? {};
  const values = Object.entries(parts).map(([name, value]) => {
    const change = changes[name];
    return `${wholePoints(value)}${change ? changeWords(change) : ''}`;
  });
  return [
    heading(1, jobOf(posting)),
    paragraph(
      strong(covered),
      ...(since ? [sinceWords(since)] : []),
      ` · ${counts.terms} ${counts.terms === 1 ? 'term' : 'terms'} asked for`,
    ),
    table(
      Object.keys(parts).map((right) => ({ right })),
      [values],
    ),
    paragraph('CV: ', code(cv.path), `, as of ${asOf}`, ...sourceOf(posting)),
  ];
};

/** What changed since a baseline. */
export const sincePart = (since: Diff | undefined): RootContent[] => {
  if (!since) return [];
  const { shown, more } = termsSince(since);
  const checks = checksSince(since);
  const cause = causeWords(since);
  return [
    heading(2, `Since ${since.before.file}`),
    shown.length === 0
      ? paragraph('No term earns more or less.')
      : table(
          [{ right: 'Points' }, 'Change', 'Term', 'From → to'],
          shown.map((term) => [signedPoints(term.points.change), term.change, termName(term), stepWords(term)]),
        ),
    ...(more === '' ? [] : [paragraph(`${more}.`)]),
    ...(checks.length === 0 ? [] : [paragraph(`Checks: ${checks.join(', ')}.`)]),
    ...(cause === '' ? [] : [paragraph(`${cause}.`)]),
  ];
};
