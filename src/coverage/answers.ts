import type { Check, Span } from '../model.js';
import { fieldsOf } from '../text/fields.js';
import { type Line, lineAt } from '../text/lines.js';
import { shorten } from '../text/quote.js';
import type { Answer, CvFacts } from './cvfacts.js';
import { answerDegree } from './degreeanswers.js';
import { answerLanguage } from './languageanswers.js';
import type { AnsweredCheck } from './schema.js';
import { answerStated } from './stated.js';
import { answerYears } from './yearanswers.js';

const REMOTE: Answer = { answer: 'met', why: 'remote work is offered' };

const answer = (check: Check, sentence: string, facts: CvFacts): Answer => {
  switch (check.kind) {
    case 'years':
      return answerYears(check, facts);
    case 'degree':
      return answerDegree(check, sentence, facts);
    case 'language':
      return answerLanguage(check, sentence, facts);
    default: {
      const stated = answerStated(
        check.kind,
        sentence,
        check.topic,
        facts.cv.statements,
        facts.vocabulary.stated.places,
      );
      return check.topic === 'remote' && stated.answer !== 'met' ? REMOTE : stated;
    }
  }
};

/** What would do as well is told where the CV does not answer the question. */
const withEither = (
  { kind, either, alternatives }: Check,
  told: Answer,
  quoted: (alternative: Span) => string,
): Answer => {
  if (told.answer === 'met' || (!either && alternatives.length === 0)) return told;
  const other = kind === 'degree' ? 'experience' : 'a degree';
  const instead = alternatives.length > 0 ? [...new Set(alternatives.map(quoted))].join(' or ') : other;
  return { answer: told.answer, why: `${told.why}; the posting takes ${instead} in its place` };
};

/** Another way to meet a question is quoted up to here, without the "or" before it. */
const LONGEST_WAY = 70;

const quoteWay = (words: string): string => {
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:or|o)[\s:,]+/i, '')
    .trim();
  return text.length <= LONGEST_WAY ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_WAY))} …`;
};

/** In a line of fields between bars those that put the question, else its sentence, around them. */
const quoteAsk = ({ start, end, hit }: Check, text: string): string => {
  const sentence = text.slice(start, end);
  const within = { start: Math.max(0, hit.start - start), end: Math.min(end, hit.end) - start };
  if (fieldsOf(sentence).length < 2) return shorten(sentence, within).replace(/^#+\s*/, '');
  return shorten(text.slice(hit.start, hit.end));
};

/** Two questions of one sentence with one answer to both are one to the reader. */
const isTwin = (one: AnsweredCheck, other: AnsweredCheck): boolean =>
  one.kind === other.kind && one.line === other.line && one.quote === other.quote && one.why === other.why;

/**
 * Answers a posting's knock-out questions from the CV, each quoted with its line; what the CV does not say is unknown. The
 * language of the posting is no question to who writes in it or names it, nor where one cannot tell what the CV is in.
 */
export const answerChecks = (
  checks: readonly Check[],
  { text: postingText, lines }: { text: string; lines: readonly Line[] },
  facts: CvFacts,
): AnsweredCheck[] => {
  const answered = checks.flatMap((check): AnsweredCheck[] => {
    const sentence = postingText.slice(check.start, check.end);
    // Another field of a line between bars is not about the question.
    const said = fieldsOf(sentence).length < 2 ? sentence : postingText.slice(check.hit.start, check.hit.end);
    const line = lineAt(lines, check.hit.start).number;
    const { kind, wished } = check;
    const told = answer(check, said, facts);
    if (check.topic === 'written' && (told.answer === 'met' || facts.cv.language === 'und')) return [];
    // What stands in a line of its own is told by its line: several ways are long.
    const quoted = ({ start, end }: Span): string => {
      const other = lineAt(lines, start).number;
      return other === line ? `“${quoteWay(postingText.slice(start, end))}”` : `line ${other}`;
    };
    return [{ kind, quote: quoteAsk(check, postingText), line, wished, ...withEither(check, told, quoted) }];
  });
  return answered.filter((one, i) => !answered.slice(0, i).some((other) => isTwin(one, other)));
};
