import type { RootContent } from 'mdast';
import type { AnsweredCheck, Coverage } from '../../coverage/schema.js';
import { listOf } from '../../coverage/sentences.js';
import { type Bullet, bulletsOf, factsBesides, factsToLeave } from '../facts.js';
import { signedPoints } from '../numbers.js';
import { code, codeBlock, emphasis, heading, type Inline, lineBreak, list, paragraph, strong, table } from './nodes.js';

/** As many facts can come first, and edits be made in one sitting. */
const MOST_FACTS = 5;
const MOST_EDITS = 5;

const ANSWERS: Readonly<Record<AnsweredCheck['answer'], string>> = {
  met: '✓ met',
  unmet: '✗ unmet',
  unknown: '? unknown',
};

/** The knock-out checks, each with the words that put it. */
export const checksPart = ({ seniority, checks }: Coverage): RootContent[] => {
  const rows = [...(seniority ? [{ ...seniority, kind: 'seniority', wished: false }] : []), ...checks];
  if (rows.length === 0) return [];
  return [
    heading(2, 'Knock-out checks'),
    paragraph(emphasis('Beside the score, never in it.')),
    table(
      ['Answer', 'Check', 'Why', 'Posting'],
      rows.map(({ kind, answer, wished, why, line, quote }) => [
        ANSWERS[answer],
        wished ? `${kind}, a wish` : kind,
        why,
        `line ${line} “${quote}”`,
      ]),
    ),
  ];
};

/** What the facts of a bullet are, what they speak to, where the bullet stands and should move. */
const bulletItem = (bullet: Bullet, coverage: Coverage, all: boolean): Inline[] => {
  const { line, facts, speaks, confirm, before, worth } = bullet;
  const names = facts.flatMap(({ id, importance }, i): Inline[] => [
    i === 0 ? '' : ', ',
    strong(id),
    importance === 'high' ? ' !' : '',
  ]);
  const which = confirm.length < facts.length ? `${confirm.join(', ')} is ` : '';
  return [
    ...names,
    ` – ${worth}`,
    ...(all ? facts.flatMap(({ statement }): Inline[] => [lineBreak(), statement]) : []),
    lineBreak(),
    `speaks to ${listOf(speaks)} · `,
    code(`${coverage.cv.path}:${line}`),
    before === null ? '' : `, move it before line ${before}`,
    confirm.length === 0 ? '' : ` · ${which}extrapolated: confirm first`,
  ];
};

/** The facts to put first, best first, and which important ones are further asked for, or not at all. */
export const factsPart = (coverage: Coverage, all: boolean): RootContent[] => {
  const { facts, score } = coverage;
  if (facts.length === 0 || score === null) return [];
  const bullets = bulletsOf(coverage);
  if (bullets.length === 0)
    return [heading(2, 'Facts'), paragraph('None of the facts that the CV tells bears on this posting.')];
  const shown = all ? bullets : bullets.slice(0, MOST_FACTS);
  const ids = (title: string, some: typeof facts): RootContent[] =>
    some.length === 0 ? [] : [paragraph(`${title}: ${some.map(({ id }) => id).join(', ')}.`)];
  return [
    heading(2, 'Facts to put first'),
    paragraph(emphasis('By what they speak to, carry now, and would gain if said better; ! marks the important ones.')),
    list(
      shown.map((bullet) => bulletItem(bullet, coverage, all)),
      true,
    ),
    ...ids('Relevant as well', factsBesides(facts, shown)),
    ...ids('Of no use here', factsToLeave(facts)),
  ];
};

/** What to change, most points first. */
export const editsPart = (coverage: Coverage, all: boolean): RootContent[] => {
  const { edits } = coverage;
  if (edits.length === 0) return [];
  const shown = all ? edits : edits.slice(0, MOST_EDITS);
  const few = coverage.warnings.some((warning) => warning.code === 'few-terms');
  return [
    heading(2, 'What to change'),
    paragraph(emphasis(few ? 'Points by re-scoring; of so few terms each weighs much.' : 'Points by re-scoring.')),
    table(
      [{ right: 'Points' }, 'Change', 'Where'],
      shown.map(({ gain, text, line }) => [
        signedPoints(gain),
        text,
        line === null ? '' : code(`${coverage.cv.path}:${line}`),
      ]),
    ),
    ...(shown.length < edits.length ? [paragraph(`And ${edits.length - shown.length} more.`)] : []),
  ];
};

/** The search that a recruiter would likely write, whether it finds the CV, and by what it misses it. */
export const searchPart = (coverage: Coverage): RootContent[] => {
  if (coverage.search === null) return [];
  const { terms, drawnFrom, misses, boolean } = coverage.search;
  const lost = terms.filter(({ line }) => line === null);
  const verdict = misses === 0 ? 'Finds this CV' : `Misses this CV by ${misses} of ${terms.length} terms`;
  const from = drawnFrom === 'required' ? '' : '; nothing is required, so from what it wishes';
  const items = lost.map(({ words, instead }): Inline[] => [
    `✗ ${words.join(' or ')}: `,
    ...(instead
      ? [`the CV writes “${instead.surface}” (`, code(`${coverage.cv.path}:${instead.line}`), ')']
      : ['not in the CV']),
  ]);
  return [
    heading(2, 'A recruiter’s likely search'),
    paragraph(emphasis(`${verdict}, word for word${from}.`)),
    codeBlock(boolean),
    ...(items.length === 0 ? [] : [list(items)]),
  ];
};
