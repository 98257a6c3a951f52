/** Equal-opportunity text names citizenship, disability, languages and recruitment as things that do not matter. */
const EQUAL_OPPORTUNITY =
  /\b(?:regardless of|without regard|equal[- ]opportunit|discriminat(?:e|es|ion)\b|protected (?:class|status|characteristic)|reasonable accommodations?|affirmative action|sin distinci[oó]n|igualdad de oportunidades)/i;

/** A longer "sentence" is a whole posting that has lost its lines and full stops, such text in it or not. */
const LONGEST = 800;

/** Whether a sentence is equal-opportunity text, which asks for nothing wherever it stands. */
export const isEqualOpportunity = (sentence: string): boolean =>
  sentence.length <= LONGEST && EQUAL_OPPORTUNITY.test(sentence);
