import type { ChalkInstance } from 'chalk';
import type { Coverage, JudgedFact } from '../coverage/schema.js';
import { listOf } from '../coverage/sentences.js';
import { besideOrBelow, heading, indented } from './draw.js';
import { type Bullet, bulletsOf, factsBesides, factsToLeave } from './facts.js';
import { columnsOf, cutTo, padStart } from './layout.js';

/** More facts than this cannot all come first. */
const MOST_FACTS = 5;

/** More names are no first look. */
const MOST_NAMES = 5;

/** The parts of what is said of a bullet: what its facts speak to, where it stands and should move, what to confirm. */
const partsOf = (bullet: Bullet, coverage: Coverage): { speaks: string[]; place: string; doubt: string | null } => {
  const { line, facts, speaks, confirm, before } = bullet;
  const which = confirm.length < facts.length ? `${confirm.join(', ')} ` : '';
  return {
    speaks,
    place: `${coverage.cv.path}:${line}${before === null ? '' : `, before line ${before}`}`,
    doubt: confirm.length > 0 ? `confirm ${which}first` : null,
  };
};

/** As many names as fit some columns, at least one, with how many more there are. */
const listIn = (names: readonly string[], room: number): string => {
  for (let most = Math.min(MOST_NAMES, names.length); most > 1; most--) {
    const text = listOf(names, most);
    if (columnsOf(text) <= room) return text;
  }
  return cutTo(listOf(names, 1), room);
};

/** What a bullet speaks to and its place: with `all` each name, else as many as fit. */
const placeLines = (bullet: Bullet, coverage: Coverage, width: number, all: boolean): string[] => {
  const { speaks, place, doubt } = partsOf(bullet, coverage);
  const rest = [place, doubt].filter(Boolean).join(' · ');
  if (all) return indented(`speaks to ${speaks.join(', ')} · ${rest}`, 4, width);
  const beside = width - 4 - columnsOf(` · ${rest}`);
  // Where two names do not fit beside the place, more of them fit above it.
  return columnsOf(listOf(speaks, 2)) > beside
    ? [...indented(listIn(speaks, width - 4), 4, width), ...indented(rest, 4, width)]
    : [`    ${listIn(speaks, beside)} · ${rest}`];
};

/** A row's number and names with its worth beside or below them, wrapped where they are many. */
const headOf = (number: number, names: string, worth: string, width: number): string[] => {
  const [first = '', ...rest] = indented(names, 4, width);
  const lines = [` ${padStart(String(number), 2)} ${first.trimStart()}`, ...rest];
  return [...lines.slice(0, -1), ...besideOrBelow(lines.at(-1) ?? '', worth, width)];
};

const nameOf = ({ id, importance }: JudgedFact, chalk: ChalkInstance): string =>
  chalk.bold(id) + (importance === 'high' ? ' !' : '');

/**
 * Draws the facts to put first, best first, and which important ones are further asked for, or not at all: the first few,
 * or with `all` each with its statement.
 */
export const factLines = (coverage: Coverage, chalk: ChalkInstance, width: number, all: boolean): string[] => {
  const { facts, score } = coverage;
  if (facts.length === 0 || score === null) return [];
  const bullets = bulletsOf(coverage);
  if (bullets.length === 0)
    return [chalk.bold('Facts'), ...indented('None of the facts that the CV tells bears on this posting.', 1, width)];
  const useful = all ? bullets : bullets.slice(0, MOST_FACTS);
  const further = factsBesides(facts, useful);
  return [
    heading('Facts to put first', 'by how much of what is asked they speak to', chalk, width),
    ...useful.flatMap((bullet, i) => [
      ...headOf(i + 1, bullet.facts.map((fact) => nameOf(fact, chalk)).join(', '), bullet.worth, width),
      ...(all ? bullet.facts.flatMap(({ statement }) => indented(statement, 4, width)) : []),
      ...placeLines(bullet, coverage, width, all).map((text) => chalk.dim(text)),
    ]),
    ...idsLines('Relevant as well', further, width),
    ...idsLines('Of no use here', factsToLeave(facts), width),
  ];
};

const idsLines = (title: string, facts: readonly JudgedFact[], width: number): string[] =>
  facts.length === 0 ? [] : indented(`${title}: ${facts.map(({ id }) => id).join(', ')}`, 1, width);
