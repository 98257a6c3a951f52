import { checksSince, termsSince } from '../../diff/since.js';
import { causeWords } from '../../diff/words.js';
import type { Part } from '../parts.js';
import type { Report } from '../report.js';
import { termRows } from './rows.js';

/** What changed since a baseline: the terms that gained and lost most, and the checks answered otherwise; else null. */
export const sinceOf = ({ since }: Report): Part | null => {
  if (!since) return null;
  const { shown, more } = termsSince(since);
  const checks = checksSince(since);
  const cause = causeWords(since);
  const body = (
    <>
      {shown.length === 0 ? <p>No term earns more or less.</p> : termRows(shown, false)}
      {more !== '' && <p class="from">{more}</p>}
      {checks.length > 0 && <p>{`Checks: ${checks.join(', ')}`}</p>}
      {cause !== '' && <p class="from">{cause}</p>}
    </>
  );
  return { id: 'since', title: `Since ${since.before.file}`, meaning: 'Points of 100, by term.', body };
};
