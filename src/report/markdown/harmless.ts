import { unsteered } from '../../text/legible.js';

/**
 * What pages make of plain text after Markdown is read, so that no escape helps: mentions and addresses, numbers of issues
 * and tags, links. An invisible space after the first sign keeps it from being read so.
 */
const LINKED = /@(?=[\p{L}\p{N}_])|#(?=[\p{L}\p{N}_])|\bgh-(?=\d)|:(?=\/\/)|\bwww(?=\.)/giu;

/**
 * A text as it may stand on a page: in one line, without what would mention, link or steer anything. What Markdown itself
 * would read in it is escaped when the page is written.
 */
export const harmless = (text: string): string => unsteered(text).replace(/\s+/g, ' ').replace(LINKED, '$&\u200b');
