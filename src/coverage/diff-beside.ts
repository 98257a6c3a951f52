import type { Comparable } from './comparable.js';
import type { Diff, DiffCheck, DiffFact } from './diff-schema.js';
import { matched } from './matched.js';
import { movedLines } from './moved.js';
import { ROUNDING } from './score.js';

const pointsOf = (before: number, after: number) => ({ before, after, change: after - before });

const checksOf = ({ seniority, checks }: Comparable): Comparable['checks'] =>
  seniority === null ? checks : [{ ...seniority, kind: 'seniority' }, ...checks];

/** The checks, and the level asked for, whose answer changed or that only one side asks. */
export const diffChecks = (a: Comparable, b: Comparable): DiffCheck[] =>
  matched(checksOf(a), checksOf(b), ({ kind, quote }) => `${kind} ${quote}`).flatMap(([was, is]) => {
    const one = is ?? was;
    if (!one || was?.answer === is?.answer) return [];
    const { kind, quote, line, why } = one;
    return [{ kind, quote, line, before: was?.answer ?? null, after: is?.answer ?? null, why }];
  });

/** The facts that are told, moved, or worth something else now, or that only one ledger has; most useful first. */
export const diffFacts = (a: Comparable, b: Comparable): DiffFact[] => {
  const pairs = matched(a.facts, b.facts, ({ id }) => id);
  const lines = pairs.flatMap(([was, is]) =>
    was && is && was.line !== null && is.line !== null ? [{ before: was.line, after: is.line }] : [],
  );
  const moved = movedLines(lines);
  return pairs.flatMap(([was, is]): DiffFact[] => {
    const one = is ?? was;
    if (!one) return [];
    const carries = pointsOf(was?.carries ?? 0, is?.carries ?? 0);
    const gain = pointsOf(was?.gain ?? 0, is?.gain ?? 0);
    const line = { before: was?.line ?? null, after: is?.line ?? null };
    const change = ((): DiffFact['change'] | null => {
      if (!was) return 'new';
      if (!is) return 'gone';
      if (was.inCv !== is.inCv) return is.inCv ? 'told' : 'untold';
      if (is.line !== null && moved.has(is.line)) return 'moved';
      return Math.max(Math.abs(carries.change), Math.abs(gain.change)) > ROUNDING ? 'worth' : null;
    })();
    return change === null ? [] : [{ id: one.id, statement: one.statement, change, line, carries, gain }];
  });
};

/** A warning without the lines of the CV it names, which any edit above them shifts. */
const warningKey = ({ code, message }: Comparable['warnings'][number]): string =>
  `${code} ${message.replace(/\bcv:\d+/g, 'cv')}`;

/** The warnings that only one side has. */
export const diffWarnings = (a: Comparable, b: Comparable): Diff['warnings'] =>
  matched(a.warnings, b.warnings, warningKey).flatMap(([was, is]): Diff['warnings'] => {
    if (was && is) return [];
    if (is) return [{ change: 'new', ...is }];
    return was ? [{ change: 'gone', ...was }] : [];
  });
