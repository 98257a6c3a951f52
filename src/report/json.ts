import { escapedJson } from './steering.js';

/**
 * Any result as JSON text: two spaces, keys in the order they were made in, one line break at the end. It may be looked at
 * in a terminal: nothing in it steers one.
 */
export const renderJson = (value: unknown): string => `${escapedJson(JSON.stringify(value, null, 2))}\n`;
