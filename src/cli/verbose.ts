import { remark } from './io.js';

let wanted = false;
let since = 0;

/** Says from now on, on standard error, what is done and what caused an error: --verbose. */
export const beVerbose = (): void => {
  wanted = true;
  startTiming();
};

/** Says nothing of the kind, whatever an earlier command line of this process asked for. */
export const beQuiet = (): void => {
  wanted = false;
};

/** Lets the next note tell the time from now: what was waited for before is no work. */
export const startTiming = (): void => {
  since = performance.now();
};

/** Whether --verbose was given. */
export const isVerbose = (): boolean => wanted;

/** Tells, where --verbose was given, what was done since the last note, and how long it took. */
export const note = (what: string): void => {
  if (!wanted) return;
  const now = performance.now();
  remark(`ats: ${what} (${Math.round(now - since)} ms)`);
  since = now;
};

/** Runs a part of some work and, where --verbose was given, tells how long it took, in milliseconds with two decimals. */
export const timed = <Result>(name: string, run: () => Result): Result => {
  if (!wanted) return run();
  const start = performance.now();
  const result = run();
  remark(`ats:   ${name} (${(performance.now() - start).toFixed(2)} ms)`);
  return result;
};
