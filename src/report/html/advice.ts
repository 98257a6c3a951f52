import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CoverageFact } from '../../coverage/schema.js';
import { editsOf } from '../edits.js';
import { type Bullet, bulletsOf, factsBesides, factsToLead, factsToLeave, moveOf, worthOf } from '../facts.js';
import { signedPoints } from '../numbers.js';
import { listOf, namesOf } from '../prose.js';
import { placeOf } from './ids.js';
import { type Report, section } from './report.js';

/** More facts than this cannot all come first. */
const MOST_FACTS = 6;

const dotted = (parts: readonly (readonly ElementContent[])[]): ElementContent[] =>
  parts.flatMap((part, i): ElementContent[] => (i === 0 ? [...part] : [{ type: 'text', value: ' · ' }, ...part]));

const text = (value: string): ElementContent => ({ type: 'text', value });

const factName = ({ id, importance, origin }: CoverageFact): ElementContent =>
  h('span.fact', [
    h('b', id),
    ...(importance === 'high' ? [h('span.tag', 'important')] : []),
    ...(origin === 'extrapolated' ? [h('span.tag.doubt', 'confirm first')] : []),
  ]);

const bulletOf = (bullet: Bullet, { coverage, places }: Report): ElementContent => {
  const { label } = namesOf(coverage);
  const [{ line, statement }] = bullet;
  const before = moveOf(bullet, coverage);
  const covers = [...new Set(bullet.flatMap((fact) => fact.covers))].map(label);
  return h('li', [
    h('p', bullet.map(factName)),
    h('p', statement),
    h('p.from', [
      ...dotted([
        [text(worthOf(bullet[0]))],
        [text(`speaks to ${listOf(covers)}`)],
        ...(line === null ? [] : [[placeOf('cv', line, places)]]),
        ...(before === null ? [] : [[text('move it before '), placeOf('cv', before, places)]]),
      ]),
    ]),
  ]);
};

const idsOf = (title: string, facts: readonly CoverageFact[]): ElementContent[] =>
  facts.length === 0 ? [] : [h('p.from', [h('b', `${title}: `), facts.map(({ id }) => id).join(', ')])];

/** The facts to put first, best first, and which important ones are asked for besides, or not at all. */
export const factsOf = (report: Report): ElementContent[] => {
  const { facts, score } = report.coverage;
  if (facts.length === 0 || score === null) return [];
  const bullets = bulletsOf(factsToLead(facts));
  const title = 'Facts to put first';
  if (bullets.length === 0) {
    return [section('facts', title, '', h('p', 'None of the facts that the CV tells bears on this posting.'))];
  }
  const useful = bullets.slice(0, MOST_FACTS);
  return [
    section(
      'facts',
      title,
      'By what they speak to, carry now, and would gain if said better.',
      h(
        'ol.rows.facts',
        useful.map((bullet) => bulletOf(bullet, report)),
      ),
      ...idsOf('Asked for as well', factsBesides(facts, useful.flat())),
      ...idsOf('Not asked for here', factsToLeave(facts)),
    ),
  ];
};

/** What to change, with what each change gains. */
export const changesOf = ({ coverage, places }: Report): ElementContent[] => {
  const edits = editsOf(coverage);
  if (edits.length === 0) return [];
  const few = coverage.warnings.some(({ code }) => code === 'few-terms');
  const items = edits.map((edit) =>
    h('li', [
      h('b.gain', signedPoints(edit.gain)),
      h('p', [edit.text, ...(edit.line === null ? [] : [' ', placeOf('cv', edit.line, places)])]),
    ]),
  );
  return [
    section(
      'changes',
      'What to change',
      few ? 'Points by re-scoring; of so few terms each weighs much.' : 'Points by re-scoring.',
      h('ol.rows.changes', items),
    ),
  ];
};
