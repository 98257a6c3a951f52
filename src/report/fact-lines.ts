import type { ChalkInstance } from 'chalk';
import type { Coverage, CoverageFact } from '../coverage/schema.js';
import { besideOrBelow, heading, indented } from './draw.js';
import { type Bullet, bulletsOf, factsBesides, factsToLead, factsToLeave, moveOf, worthOf } from './facts.js';
import { padStart } from './layout.js';
import { listOf, namesOf } from './prose.js';

/** More facts than this cannot all come first. */
const MOST_FACTS = 5;

/** What the facts of a bullet speak to, where it stands and should move, and which of them are to be confirmed. */
const placeOf = (bullet: Bullet, coverage: Coverage): string => {
  const { label } = namesOf(coverage);
  const before = moveOf(bullet, coverage);
  const covers = [...new Set(bullet.flatMap((fact) => fact.covers))];
  const doubtful = bullet.filter(({ origin }) => origin === 'extrapolated');
  const which = doubtful.length < bullet.length ? `${doubtful.map(({ id }) => id).join(', ')} is ` : '';
  return [
    `speaks to ${listOf(covers.map(label))}`,
    `${coverage.cv.path}:${bullet[0].line}${before === null ? '' : `, move it before line ${before}`}`,
    ...(doubtful.length > 0 ? [`${which}extrapolated: confirm first`] : []),
  ].join(' · ');
};

/** A row's number and names with its worth beside or below them, wrapped where they are many. */
const headOf = (number: number, names: string, worth: string, width: number): string[] => {
  const [first = '', ...rest] = indented(names, 4, width);
  const lines = [` ${padStart(String(number), 2)} ${first.trimStart()}`, ...rest];
  return [...lines.slice(0, -1), ...besideOrBelow(lines.at(-1) ?? '', worth, width)];
};

const nameOf = ({ id, importance }: CoverageFact, chalk: ChalkInstance): string =>
  chalk.bold(id) + (importance === 'high' ? ' !' : '');

/**
 * Draws the facts to put first, best first, and which important ones are further asked for, or not at all: the first few,
 * or with `all` each with its statement.
 */
export const factLines = (coverage: Coverage, chalk: ChalkInstance, width: number, all: boolean): string[] => {
  const { facts, score } = coverage;
  if (facts.length === 0 || score === null) return [];
  const bullets = bulletsOf(factsToLead(facts));
  if (bullets.length === 0) return [chalk.bold('Facts'), ' None of the facts that the CV tells bears on this posting.'];
  const useful = all ? bullets : bullets.slice(0, MOST_FACTS);
  const further = factsBesides(facts, useful.flat());
  return [
    heading('Facts to put first', 'by what they speak to, carry now, and would gain if said better', chalk, width),
    ...useful.flatMap((bullet, i) => [
      ...headOf(i + 1, bullet.map((fact) => nameOf(fact, chalk)).join(', '), worthOf(bullet[0]), width),
      ...(all ? bullet.flatMap(({ statement }) => indented(statement, 4, width)) : []),
      ...indented(placeOf(bullet, coverage), 4, width).map((text) => chalk.dim(text)),
    ]),
    ...idsLines('Asked for as well', further, width),
    ...idsLines('Not asked for here', factsToLeave(facts), width),
  ];
};

const idsLines = (title: string, facts: readonly CoverageFact[], width: number): string[] =>
  facts.length === 0 ? [] : indented(`${title}: ${facts.map(({ id }) => id).join(', ')}`, 1, width);
