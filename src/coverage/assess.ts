import type { Place, Requirement } from '../model.js';
import { type Line, lineAt } from '../text/lines.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { type Evidence, findEvidence, type Showing } from './evidence.js';
import type { Status } from './schema.js';
import { type Factors, factorsOf, specificityOf, type Weighed, weightOf } from './score.js';
import { EVERYDAY } from './weights.js';

/** A requirement with what speaks for it. */
export interface Assessed extends Weighed {
  requirement: Requirement;
  /** How many lines of the posting name it, and whether by words of everyday speech only. */
  lines: number;
  everyday: boolean;
  /** What its weight is made of. */
  factors: Factors;
  status: Status;
  evidence: Evidence[];
}

/** Places that name a term and tell nothing of it. */
const NAMES_ONLY: ReadonlySet<Place> = new Set(['list', 'heading']);

const statusOf = (best: Evidence | undefined, evidence: readonly Evidence[]): Status => {
  const said = evidence.some((one) => one.source === 'fact' && one.via === 'literal');
  if (!best || best.source === 'fact') return best ? 'unsaid' : 'missing';
  if (best.via === 'related') return said ? 'unsaid' : 'related';
  if (best.via === 'implied') return 'implied';
  return NAMES_ONLY.has(best.mention?.place ?? 'bullet') ? 'listed' : 'covered';
};

const linesNaming = ({ mentions }: Requirement, lines: readonly Line[]): number =>
  new Set(mentions.map(({ start }) => lineAt(lines, start).number)).size;

/** What requirements are judged by. `lines` are the posting's. */
export interface Assessing extends Showing {
  lines: readonly Line[];
  vocabulary: Showing['vocabulary'] & Pick<Vocabulary, 'shares'>;
}

/**
 * Joins requirements with a CV: for each its weight, its evidence, the credit of the strongest, and its status. A fact
 * of the ledger earns no credit, since the CV does not say it.
 */
export const assess = (requirements: readonly Requirement[], assessing: Assessing): Assessed[] =>
  requirements.map((requirement) => {
    const evidence = findEvidence(requirement, assessing);
    const [best] = evidence;
    const { id, importance, kind, inTitle, anyOf, mentions } = requirement;
    const everyday = mentions.length > 0 && mentions.every(({ guard }) => guard === 'everyday');
    const specificity = specificityOf(assessing.vocabulary.shares.get(id) ?? 0) * (everyday ? EVERYDAY : 1);
    const lines = linesNaming(requirement, assessing.lines);
    const factors = factorsOf({ importance, kind, inTitle, lines, specificity });
    return {
      requirement,
      anyOf,
      lines,
      everyday,
      factors,
      weight: weightOf(factors),
      credit: best?.strength ?? 0,
      status: statusOf(best, evidence),
      evidence,
    };
  });
