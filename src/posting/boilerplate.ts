/** Equal-opportunity text names citizenship, disability, languages and recruitment as things that do not matter. */
const EQUAL_OPPORTUNITY =
  /\b(?:regardless of|without regard|equal[- ]opportunit|discriminat(?:e|es|ion)\b|protected (?:class|status|characteristic)|reasonable accommodations?|affirmative action|sin distinci[oó]n|igualdad de oportunidades)/i;

/** Whether a sentence is equal-opportunity text, which asks for nothing wherever it stands. */
export const isEqualOpportunity = (sentence: string): boolean => EQUAL_OPPORTUNITY.test(sentence);
