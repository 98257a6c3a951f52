/**
 * After so long, in milliseconds, what is waited for will not come: it hangs. No test may take this for a limit of time
 * that anything has to keep, as the machine may be busy with other work.
 */
export const HANG_MS = 240_000;
