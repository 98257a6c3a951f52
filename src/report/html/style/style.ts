import { PAGE } from './page.js';
import { PRINT } from './print.js';
import { TEXTS } from './texts.js';
import { TOKENS } from './tokens.js';

/** The page's style: constant, whatever it shows, so that its digest can stand in the page's policy. */
export const STYLE = TOKENS + PAGE + TEXTS + PRINT;
