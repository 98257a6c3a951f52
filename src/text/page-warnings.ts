import type { Warning } from '../model.js';

/** What is to be said of a page beside its text. The codes stand in a saved posting's front matter. */
const MESSAGES = {
  closed: 'This posting appears to be closed.',
  flat: 'The page gives its text without lines, so sections cannot be told apart; pasting the text helps.',
  charset: 'The page does not say, or says wrongly, which characters it is written in; some may be wrong.',
} as const;

/** Gives the warning for a code, or none for a code that is not known. */
export const pageWarning = (code: string): Warning[] =>
  Object.entries(MESSAGES)
    .filter(([known]) => known === code)
    .map(([, message]) => ({ code, message }));

/** Gives the warning for a posting whose applications closed before the day it was fetched; days are YYYY-MM-DD. */
export const expiryWarning = (validThrough: string | null, fetchedAt: string | null): Warning[] =>
  validThrough !== null && fetchedAt !== null && validThrough < fetchedAt
    ? [{ code: 'expired', message: `Applications closed on ${validThrough}, before the posting was fetched.` }]
    : [];
