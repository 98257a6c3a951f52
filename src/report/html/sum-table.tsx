import type { VNode } from 'preact';
import type { Coverage, SumRow } from '../../coverage/schema.js';
import { labelOf } from '../sum.js';
import type { Part } from './parts.js';
import type { Report } from './report.js';

const two = (value: number): string => value.toFixed(2);

const rowOf = (row: SumRow, coverage: Coverage): VNode => (
  <tr>
    <th scope="row">{labelOf(row, coverage)}</th>
    <td class="n">{two(row.points)}</td>
    <td class="n">{two(row.most)}</td>
    <td>
      {two(row.weight)}
      <small>{row.why.weight}</small>
    </td>
    <td>
      {two(row.credit)}
      <small>{row.why.credit}</small>
    </td>
  </tr>
);

/** The sum behind the score as a table, the weightiest first; the same figures as the picture in the head. */
export const sumTable = ({ coverage }: Report): Part | null => {
  const { sum, score } = coverage;
  if (sum.length === 0) return null;
  const body = (
    <details>
      <summary>
        {sum.length === 1 ? 'The line that makes the score' : `The ${sum.length} lines that add up to the score`}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th class="n" scope="col">
              Points
            </th>
            <th class="n" scope="col">
              of
            </th>
            <th scope="col">Weight</th>
            <th scope="col">Credit</th>
          </tr>
        </thead>
        <tbody>{sum.map((row) => rowOf(row, coverage))}</tbody>
        <tfoot>
          <tr>
            <th scope="row">The score</th>
            <td class="n">{two(score ?? 0)}</td>
            <td class="n">100.00</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </details>
  );
  return { id: 'sum', title: 'The sum', meaning: 'Points are weight × credit, of 100.', body };
};
