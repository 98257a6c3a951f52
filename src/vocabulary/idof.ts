import { fold } from '../text/fold.js';

/**
 * The id of a label, by the rule of docs/lexicon.md: lower case without accents, `+` as plus, `#` as sharp, a leading dot
 * as `dot-`, and every run of other characters as one hyphen. Empty where the label has no Latin letter or digit.
 */
export const idOf = (label: string): string =>
  fold(label.trim())
    .replace(/^\./, 'dot-')
    .replaceAll('+', '-plus-')
    .replace(/[#♯]/g, '-sharp-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
