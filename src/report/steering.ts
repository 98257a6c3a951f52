import { unsteered } from '../text/legible.js';

/** Lines of text, each of them unsteered. */
export const unsteeredLines = (text: string): string => text.split('\n').map(unsteered).join('\n');

/** A copy of data, a coverage or a diff, with every text in it unsteered: what a terminal or a page may show of it. */
export const unsteeredData = <Data>(data: Data): Data =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) => (typeof value === 'string' ? unsteered(value) : value));

/** JSON with the same meaning, in which nothing steers: JSON itself escapes only some of it. */
export const escapedJson = (json: string): string =>
  json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
