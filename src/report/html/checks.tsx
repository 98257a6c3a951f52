import type { VNode } from 'preact';
import type { AnsweredCheck } from '../../coverage/schema.js';
import type { Key } from './marks.js';
import type { Part } from './parts.js';
import { quoteFrom, type Report, symbolOf } from './report.js';

const ANSWERS: Readonly<Record<AnsweredCheck['answer'], { symbol: string; key: Key }>> = {
  met: { symbol: '✓', key: 'covered' },
  unmet: { symbol: '✗', key: 'missing' },
  unknown: { symbol: '?', key: 'implied' },
};

/** The sign of a check's answer. */
export const answerSign = (answer: AnsweredCheck['answer']): VNode =>
  symbolOf(ANSWERS[answer].key, ANSWERS[answer].symbol);

/** The knock-out checks, each with its answer and the words that put it; null where the posting puts none. */
export const checksOf = (report: Report): Part | null => {
  const { seniority, checks } = report.coverage;
  const rows = [...(seniority ? [{ ...seniority, kind: 'seniority', wished: false }] : []), ...checks];
  if (rows.length === 0) return null;
  const body = (
    <ul class="rows">
      {rows.map(({ kind, answer, wished, why, quote, line }) => (
        <li>
          {answerSign(answer)}
          <div>
            <p>
              <b class="kind">{kind}</b> <span>{`${answer}${wished ? ', a wish' : ''}: ${why}`}</span>
            </p>
            <p class="from">{quoteFrom('posting', { quote, line }, report)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
  return { id: 'checks', title: 'Knock-out checks', meaning: 'Beside the score, never in it.', body };
};
