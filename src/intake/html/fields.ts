import { z } from 'zod';
import { toIsoDate } from './dates.js';
import { toLabel, toLabels, toPlace } from './facts.js';
import { plainText } from './parse.js';

/**
 * Fields of a posting as schemas for what sites send. None fails: what is missing, or not of its type, is null (or '' for
 * text), since no posting is unreadable for want of a date.
 */
const any = z.unknown().optional();

/** A short plain text: a text, a number, a list of these, or an object with a name. */
export const label = any.transform((value) => toLabel(value));

/** Several labels, joined with commas. */
export const labels = any.transform((value) => toLabels(value));

/** A day, YYYY-MM-DD. */
export const day = any.transform((value) => toIsoDate(typeof value === 'number' ? value : toLabel(value)));

/** A place's name. */
export const place = any.transform((value) => toPlace(value));

/** HTML or plain text, '' for none. */
export const html = any.transform((value) => (typeof value === 'string' ? value : ''));

/** An http(s) address, or null. */
export const link = any.transform((value) => (typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null));

/** Text that must be there: what tells a board's answer from others. */
export const some = z.string().trim().min(1);

/** A title, plain, that must be there. */
export const title = some.transform((text) => plainText(text)).pipe(z.string().min(1));
