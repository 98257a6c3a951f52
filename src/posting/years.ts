const YEARS =
  /\b(\d{1,2})\s*(?:\+|plus\b|or more\b|o más\b)?\s*(?:(?:-|–|to\b|a\b)\s*(\d{1,2})\s*\+?\s*)?(?:years?|yrs?|años?)(?![\p{L}])/giu;

/** More is a company's age ("for over 25 years"), not a demand. */
const MOST_YEARS = 20;

/** The years of experience a sentence asks for, the least of a range: number and place; null when it asks for none. */
export const yearsAsked = (sentence: string): { years: number; start: number; end: number } | null => {
  for (const found of sentence.matchAll(YEARS)) {
    const years = Number(found[1]);
    const rest = sentence.slice(found.index + found[0].length, found.index + found[0].length + 80);
    const asks = /experien|in |with |of |as |de |en |working|background/i.test(rest) || /experien/i.test(sentence);
    const old = /\b(?:ago|old|founded|history|anniversary|warranty|for (?:over|more than|the (?:last|past)))\b/i;
    if (years > 0 && years <= MOST_YEARS && asks && !old.test(sentence.slice(Math.max(0, found.index - 24)))) {
      return { years, start: found.index, end: found.index + found[0].length };
    }
  }
  return null;
};
