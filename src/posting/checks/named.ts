import type { Kind, Mention, Span } from '../../model.js';
import { says } from '../../vocabulary/cues/checks.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, type RuleId, without } from '../rules.js';
import { alternativesIn, othersThan } from './alternatives.js';
import { type CheckSentence, checkOf, type WantedTerms, WISHED_BY_CUE } from './check-sentence.js';
import { LANGUAGE_DROPS } from './drops.js';
import { PUTS } from './puts.js';
import { putBy, type Question } from './question.js';

/** Whether words near a question say how well a language is to be known: such a line puts it most plainly. */
const tellsLevel = (words: string, { start, end }: Span, { checkSigns }: Vocabulary): boolean =>
  says(checkSigns, 'spoken', words.slice(Math.max(0, start - NEAR), end + NEAR));

/** A longer hit is no longer what put the question. */
const LONGEST_HIT = 120;

/** As far before a language stands what is said of it. */
const NEAR = 30;

/** By which rule a language is not asked for where it stands; null where it is. */
const languageDrop = ({ words, start }: CheckSentence, one: Mention, vocabulary: Vocabulary): RuleId | null =>
  firstThat(without(LANGUAGE_DROPS, vocabulary.without), {
    english: conceptOf(vocabulary.lexicon, one.conceptId)?.prefLabel === one.surface,
    before: words.slice(Math.max(0, one.start - start - NEAR), one.start - start),
    after: words.slice(one.end - start, one.end - start + 12),
    vocabulary,
  });

/** From the first of some mentions to the last, or the first alone where the last is far. */
const hitOf = (mentions: readonly Mention[], start: number): Span => {
  const [first, last] = [mentions[0], mentions.at(-1)];
  const from = (first?.start ?? start) - start;
  const to = (last?.end ?? start) - start;
  return { start: from, end: to - from > LONGEST_HIT ? (first?.end ?? start) - start : to };
};

/** Between alternatives stand a few words: "fluent German or at least good Dutch". */
const MOST_BETWEEN = 4;

/** Whether an "or" stands between two of some languages; behind one ("C1 or above") it is about its level. */
const isChoice = (
  languages: readonly Mention[],
  { words, start }: CheckSentence,
  { checkSigns }: Pick<Vocabulary, 'checkSigns'>,
): boolean =>
  languages.slice(1).some((next, i) => {
    const gap = words.slice((languages[i]?.end ?? start) - start, next.start - start);
    return (
      says(checkSigns, 'either', gap) && !/[.;]/.test(gap) && gap.split(/\s+/).filter(Boolean).length <= MOST_BETWEEN
    );
  });

/** The degrees or languages of a sentence: those demanded are one question, those wished for another. */
export const namedChecks = (
  kind: 'degree' | 'language',
  said: CheckSentence,
  { firm, wished }: WantedTerms,
  vocabulary: Vocabulary,
): Question[] => {
  const { words, start } = said;
  const { lexicon, insteadOfDegree } = vocabulary;
  const kindOf = ({ conceptId }: Mention): Kind | undefined => conceptOf(lexicon, conceptId)?.kind;
  const wanted = kind === 'degree' ? 'degree' : 'human-language';
  const alternatives = kind === 'degree' ? alternativesIn(said, said.figures, vocabulary) : [];
  const either =
    kind === 'degree' && alternatives.length === 0 && insteadOfDegree.some((pattern) => pattern.test(words));
  const isWish = !vocabulary.without.has(WISHED_BY_CUE.id);
  return [firm, wished].flatMap((mentions, i): Question[] => {
    const wishedBy = i === 1 && isWish ? WISHED_BY_CUE.id : null;
    const here = mentions
      .filter((one) => kindOf(one) === wanted)
      .map((mention) => ({ mention, dropped: kind === 'degree' ? null : languageDrop(said, mention, vocabulary) }));
    const named = here.filter(({ dropped }) => dropped === null).map(({ mention }) => mention);
    const none = here
      .filter(({ dropped }) => dropped !== null)
      .map(({ mention, dropped }) => {
        const check = { ...checkOf(kind, said, hitOf([mention], start)), asked: [mention.conceptId] };
        return putBy(PUTS[kind].id, check, { wishedBy, dropped });
      });
    const studied = kind === 'degree' ? mentions.filter((one) => kindOf(one) === 'study') : [];
    const told = named.length > 0 ? named : studied;
    if (told.length === 0) return none;
    const hit = hitOf(told, start);
    const asked = [...new Set(named.map(({ conceptId }) => conceptId))];
    const check = {
      ...checkOf(kind, said, hit),
      asked,
      explicitness: kind === 'language' && tellsLevel(words, hit, vocabulary) ? 1 : 0,
      any:
        asked.length > 1 &&
        (kind === 'language' ? isChoice(told, said, vocabulary) : says(vocabulary.checkSigns, 'either', words)),
      either,
      alternatives: othersThan(alternatives, hit.start, start),
    };
    return [putBy(PUTS[kind].id, check, { wishedBy }), ...none];
  });
};
