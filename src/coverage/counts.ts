import type { Importance } from '../model.js';
import type { JudgedItem } from './judged.js';
import type { Counts, CoverageGroup, GroupKey } from './schema.js';
import { toUnits } from './score.js';

/** How many terms there are, in all, by group and by importance: alternatives count once. */
export const countsOf = (items: readonly JudgedItem[], groups: readonly CoverageGroup[]): Counts => {
  const units = toUnits(items);
  const rowsOf = (key: GroupKey): number => groups.find((group) => group.key === key)?.rows.length ?? 0;
  const asked = (importance: Importance): number =>
    units.filter((unit) => unit.items.some((item) => item.importance === importance)).length;
  return {
    terms: units.length,
    groups: {
      missing: rowsOf('missing'),
      unsaid: rowsOf('unsaid'),
      related: rowsOf('related'),
      implied: rowsOf('implied'),
      listed: rowsOf('listed'),
      worded: rowsOf('worded'),
      covered: rowsOf('covered'),
      spare: rowsOf('spare'),
    },
    importance: { required: asked('required'), preferred: asked('preferred'), mentioned: asked('mentioned') },
  };
};
