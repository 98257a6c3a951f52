import type { CvLanguage } from '../cv/languages.js';
import { isAtLeast, levelsOf, type SaidLevel } from '../matching/languagelevels.js';
import { findMentions } from '../matching/match.js';
import type { Check } from '../model.js';
import { LANGUAGE_IDS } from '../posting/checks/written.js';
import type { LanguageLevel } from '../vocabulary/cues/cv.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Answer, CvFacts } from './cvfacts.js';

/** Who asks for a language and no level of it means one that work can be done in. */
const LEAST: LanguageLevel = 'b1';
/** Who writes a CV in a language may have had help: it shows no more than fluency. */
const WRITTEN: LanguageLevel = 'c1';

/** How one language that is asked for stands. */
interface Standing {
  answer: Answer['answer'];
  why: string;
}

/** The levels that the words of a question ask for, by language. */
const levelsAsked = (asked: string, { vocabulary }: CvFacts): Map<string, SaidLevel | null> => {
  const named = findMentions(asked, vocabulary).filter(
    ({ conceptId }) => conceptOf(vocabulary.lexicon, conceptId)?.kind === 'human-language',
  );
  const levels = levelsOf(asked, named, vocabulary.cv.levels);
  return new Map(named.map(({ conceptId }, i) => [conceptId, levels[i] ?? null]));
};

const tell = ({ surface, line, level }: CvLanguage): string =>
  level ? `line ${line} says ${surface}: ${level.surface}` : `${surface} stands in line ${line}`;

const compare = (language: CvLanguage, asked: SaidLevel | null): Standing => {
  const { level } = language;
  if (!level) {
    return asked
      ? { answer: 'unknown', why: `${tell(language)}, without a level; ${asked.surface} is asked for` }
      : { answer: 'met', why: tell(language) };
  }
  if (isAtLeast(level.level, asked?.level ?? LEAST)) return { answer: 'met', why: tell(language) };
  return asked
    ? { answer: 'unmet', why: `${tell(language)}, and ${asked.surface} is asked for` }
    : { answer: 'unknown', why: `${tell(language)}; compare it` };
};

/**
 * Answers which languages one speaks, and how well: each that is asked for, or one where any will do. A level is compared
 * where both sides say one; a CV that lists its languages says which it does not speak.
 */
export const answerLanguage = ({ asked, any, topic }: Check, said: string, facts: CvFacts): Answer => {
  const { cv, vocabulary } = facts;
  const { languages } = cv.shown;
  const labelOf = (id: string): string => conceptOf(vocabulary.lexicon, id)?.prefLabel ?? id;
  const levels = topic === 'written' ? new Map<string, null>() : levelsAsked(said, facts);
  const written = LANGUAGE_IDS[cv.language];
  const standings = asked.map((id): Standing => {
    const language = languages.find(({ conceptId }) => conceptId === id);
    const level = levels.get(id) ?? null;
    if (language && (language.level || id !== written)) return compare(language, level);
    if (id === written) {
      const why = `the CV is written in ${labelOf(id)}`;
      return level && !isAtLeast(WRITTEN, level.level)
        ? { answer: 'unknown', why: `${why}, without a level; ${level.surface} is asked for` }
        : { answer: 'met', why };
    }
    return languages.length === 0
      ? { answer: 'unknown', why: `the CV names no languages; it does not say ${labelOf(id)}` }
      : {
          answer: 'unmet',
          why: `the CV names ${languages
            .map(({ conceptId }) => labelOf(conceptId))
            .sort()
            .join(', ')}, not ${labelOf(id)}`,
        };
  });
  const answers = standings.map(({ answer }) => answer);
  const posting = topic === 'written' ? [`the posting is written in ${asked.map(labelOf).join(', ')}`] : [];
  const tellAll = (some: readonly Standing[], before: readonly string[] = []): string =>
    [...before, ...new Set(some.map(({ why }) => why))].join('; ');
  const met = standings.filter(({ answer }) => answer === 'met');
  if (met.length === standings.length || (any && met.length > 0)) return { answer: 'met', why: tellAll(met) };
  const sure = any ? answers.every((one) => one === 'unmet') : answers.includes('unmet');
  return { answer: sure ? 'unmet' : 'unknown', why: tellAll(standings, posting) };
};
