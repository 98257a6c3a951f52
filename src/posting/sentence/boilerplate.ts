import { isIn, sift } from '../../text/needles.js';

/** Equal-opportunity text names citizenship, disability, languages and recruitment as things that do not matter. */
const EQUAL_OPPORTUNITY = sift(
  /\b(?:regardless of|without regard|equal[- ]opportunit|discriminat(?:e|es|ion)\b|protected (?:class|status|characteristic)|reasonable accommodations?|affirmative action|sin distinci[oó]n|igualdad de oportunidades)/i,
);

/** "Apply with your resume and your GitHub": what one sends is not what one must know. */
const APPLICATION = sift(
  /(?<!\p{L})(?:apply|email|e-mail|send|submit|attach|include|env[ií]a(?:nos)?|adjunta)(?!\p{L}).{0,120}(?<!\p{L})(?:r[eé]sum[eé]s?|cvs?|cover letter|portfolio|linkedin|curr[ií]culum|hoja de vida)(?!\p{L})/iu,
);

/** A longer "sentence" is a whole posting that has lost its lines and full stops, such text in it or not. */
const LONGEST = 800;

/** Words of a sentence, and the same in small letters (`lowered`). */
interface Text {
  words: { text: string };
  lower: string;
}

/** Whether a sentence is equal-opportunity text, which asks for nothing wherever it stands. */
export const isEqualOpportunity = ({ words: { text }, lower }: Text): boolean =>
  text.length <= LONGEST && isIn(EQUAL_OPPORTUNITY, text, lower);

/** Whether a sentence only tells how to apply. */
export const isApplication = ({ words: { text }, lower }: Text): boolean =>
  text.length <= LONGEST && isIn(APPLICATION, text, lower);
