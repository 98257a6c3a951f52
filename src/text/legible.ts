/** What steers a terminal or turns the direction of writing, as the inside of a class of characters. */
const STEERS = '\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

const STEERING = new RegExp(`[${STEERS}]+`, 'gu');
/** All of it but what lays out lines: tabs, and the breaks that end them. */
const HIDDEN = new RegExp(`(?![\\t\\n\\r])[${STEERS}]`, 'gu');
/** A carriage return alone lets a terminal write over the line that it has shown. */
const RETURN = /\r(?!\n)/g;
/** Half a pair, which no file in UTF-8 can hold. */
const HALF = /\p{Cs}/gu;
const ANY = new RegExp(`(?![\\t\\n\\r])[${STEERS}]|\\r(?!\\n)|\\p{Cs}`, 'u');

/** A text in one line, with a space for what would steer whatever shows it. */
export const unsteered = (text: string): string => text.replace(STEERING, ' ');

/**
 * A text of the same length in the same lines, so that offsets hold, which may be shown and saved as it is: a space stands
 * for what would steer, a line feed for a carriage return alone, U+FFFD for half a pair. What is read is read like this, so
 * that a text and its saved copy are one.
 */
export const legible = (text: string): string =>
  ANY.test(text) ? text.replace(HIDDEN, ' ').replace(RETURN, '\n').replace(HALF, '\ufffd') : text;
