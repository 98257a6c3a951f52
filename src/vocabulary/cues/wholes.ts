import type { CueTable } from './table.js';

/** A concept that is shown where all its parts are (lexicons/reading/wholes.yaml): ids. */
export interface Whole {
  readonly whole: string;
  readonly parts: readonly string[];
}

export const wholes: CueTable<{ wholes: Whole[] }, readonly Whole[]> = {
  schema: (zod) => {
    const whole = zod.strictObject({ whole: zod.string(), parts: zod.array(zod.string()).min(2) });
    return zod.strictObject({ wholes: zod.array(whole) });
  },
  compile: (written) => written.wholes,
};
