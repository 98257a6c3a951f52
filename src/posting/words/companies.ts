import { fold } from '../../text/fold.js';

/** Words for a company that are as often said of a product, folded. */
const NO_COMPANY: ReadonlySet<string> = new Set(['platform', 'marketplace', 'operator', 'producer', 'vendor', 'group']);
/**
 * Whether words that say what somebody is call it a company, by one of `companies` (folded); `strictly`, by one that is
 * said of no product.
 */
export const callsCompany = (words: string, companies: ReadonlySet<string>, strictly: boolean): boolean =>
  words
    .split(/[\s,]+/)
    .map(fold)
    .some((word) => companies.has(word) && !(strictly && NO_COMPANY.has(word)));
