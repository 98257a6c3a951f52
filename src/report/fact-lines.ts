import type { ChalkInstance } from 'chalk';
import type { Coverage, CoverageFact } from '../coverage/schema.js';
import { besideOrBelow, heading, indented } from './draw.js';
import { factsToLead, factsToLeave, worthOf } from './facts.js';
import { padStart } from './layout.js';
import { listOf, namesOf } from './prose.js';

const MOST_FACTS = 8;

/** Draws the facts to put first, best first, and which important ones are further asked for, or not at all. */
export const factLines = (coverage: Coverage, chalk: ChalkInstance, width: number): string[] => {
  const { facts, cv, score } = coverage;
  const { label } = namesOf(coverage);
  if (facts.length === 0 || score === null) return [];
  const worth = factsToLead(facts);
  const useful = worth.slice(0, MOST_FACTS);
  const further = worth.slice(MOST_FACTS).filter(({ importance }) => importance === 'high');
  if (useful.length === 0) return [chalk.bold('Facts'), ' None of the facts that the CV tells bears on this posting.'];
  const place = (fact: CoverageFact): string => {
    const where = `${cv.path}:${fact.line} · speaks to ${listOf(fact.covers.map(label))}`;
    return fact.origin === 'extrapolated' ? `${where} · extrapolated: confirm first` : where;
  };
  return [
    heading('Facts to put first', 'points each carries now, and would gain if said better', chalk, width),
    ...useful.flatMap((fact, i) => [
      ...besideOrBelow(
        ` ${padStart(String(i + 1), 2)} ${chalk.bold(fact.id)}${fact.importance === 'high' ? ' !' : ''}`,
        worthOf(fact),
        width,
      ),
      ...indented(fact.statement, 4, width),
      ...indented(place(fact), 4, width).map((text) => chalk.dim(text)),
    ]),
    ...idsLines('Asked for as well', further, width),
    ...idsLines('Not asked for here', factsToLeave(facts), width),
  ];
};

const idsLines = (title: string, facts: readonly CoverageFact[], width: number): string[] =>
  facts.length === 0 ? [] : indented(`${title}: ${facts.map(({ id }) => id).join(', ')}`, 1, width);
