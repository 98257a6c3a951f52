import type { Span } from '../model.js';
import type { CvSection } from '../vocabulary/cues/cv.js';
import type { Cv, CvBlock } from './cv.js';
import { type Period, writePeriod } from './months.js';

/** A part of a CV with a time: a job, a course of study, a project. `start` is where it begins. */
export interface Role extends Span {
  title: string;
  period: Period;
  section: CvSection | null;
}

const isSame = (one: CvBlock | undefined, other: CvBlock): boolean =>
  one?.period != null &&
  other.period !== null &&
  one.job === other.job &&
  one.topic === other.topic &&
  writePeriod(one.period) === writePeriod(other.period);

/** The parts of a CV that state a time, in their order, as they were understood. */
export const rolesOf = ({ blocks }: Pick<Cv, 'blocks'>): Role[] => {
  const roles: Role[] = [];
  let before: CvBlock | undefined;
  for (const block of blocks) {
    const last = roles.at(-1);
    if (last && isSame(before, block)) last.end = block.end;
    else if (block.period) {
      const { start, end, job, period, topic } = block;
      roles.push({ start, end, title: job ?? '', period, section: topic });
    }
    before = block;
  }
  return roles;
};
