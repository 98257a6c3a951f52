import { levelsIn } from '../../matching/languagelevels.js';
import type { Span } from '../../model.js';
import { lineAt, linesOf } from '../../text/lines.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { LintRule } from './finding.js';

/** Longer, a bullet is not read to its end. */
const MOST_WORDS = 45;
/** As many of a kind as one can act on. */
const MOST = 12;

const spoken = (words: string): string => words.replace(/[\s•]+/g, ' ').trim();
const opening = (words: string): string =>
  words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 60))} …` : words;

const noLevel: LintRule['find'] = ({ prepared: { shown } }) =>
  shown.languages
    .filter(({ level }) => level === null)
    .map(({ line, surface }) => ({
      line,
      quote: surface,
      why: 'this language has no level',
      todo: 'add one: native, fluent, or A1 to C2',
    }));

const noLanguage: LintRule['find'] = ({ prepared: { cv, shown }, vocabulary }) => {
  const named = new Set(shown.languages.map(({ line }) => line));
  const lines = linesOf(cv.words);
  return cv.blocks
    .filter(({ topic, place }) => topic === 'languages' && place !== 'heading')
    .flatMap(({ start, end }) => lines.filter((line) => line.start < end && line.end > start))
    .filter(({ number, text }) => !named.has(number) && levelsIn(text, vocabulary.cv.levels).length > 0)
    .map(({ number, text }) => ({
      line: number,
      quote: spoken(text),
      why: 'a level stands here, and no language was recognised beside it',
      todo: 'put language and level on one line: “German (B2)”',
    }));
};

const longBullets: LintRule['find'] = ({ prepared: { cv } }) => {
  const lines = linesOf(cv.text);
  return cv.blocks
    .filter(
      ({ place, start, end }) =>
        place === 'bullet' && spoken(cv.words.slice(start, end)).split(' ').length > MOST_WORDS,
    )
    .map(({ start, end }) => ({
      line: lineAt(lines, start).number,
      quote: opening(spoken(cv.words.slice(start, end))),
      why: `this bullet has ${spoken(cv.words.slice(start, end)).split(' ').length} words`,
      todo: 'cut it in two, the result first',
    }));
};

/** Names of a section of skills that stand nowhere else, a finding for each line of it. */
const onlyListed: LintRule['find'] = ({ prepared: { cv, shown } }) => {
  const skills = cv.blocks.filter(({ topic, place }) => topic === 'skills' && place !== 'heading');
  const isInSkills = ({ start, end }: Span): boolean => skills.some((one) => start >= one.start && end <= one.end);
  const byLine = new Map<number, string[]>();
  for (const mentions of shown.index.byConcept.values()) {
    const [first] = mentions;
    if (!first || !mentions.every((one) => one.place === 'list' && isInSkills(one))) continue;
    byLine.set(first.line, [...(byLine.get(first.line) ?? []), first.surface]);
  }
  return [...byLine].map(([line, names]) => ({
    line,
    quote: [...new Set(names)].join(', '),
    why: 'listed, and nowhere shown',
    todo: 'say in a bullet what you did with what matters; a list shows less',
  }));
};

const isAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}\d/&-]{1,5}$/u.test(form);
const initialsOf = (form: string): string =>
  (form.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');

/** Concepts that have an acronym and its words, and stand in the CV in one of the two ways only. */
const oneWayOnly: LintRule['find'] = ({ prepared: { shown }, vocabulary }) =>
  [...shown.index.byConcept]
    .flatMap(([id, mentions]) => {
      const concept = conceptOf(vocabulary.lexicon, id);
      const [first] = mentions;
      if (!concept || !first) return [];
      const forms = [concept.prefLabel, ...concept.altLabels];
      const acronym = forms.find((form) => isAcronym(form));
      const words = acronym && forms.find((form) => initialsOf(form) === acronym && form.includes(' '));
      if (!acronym || !words) return [];
      const asAcronym = mentions.some(({ surface }) => surface.toUpperCase().replace(/S$/, '') === acronym);
      const asWords = mentions.some(({ surface }) => initialsOf(surface) === acronym && surface.includes(' '));
      if (asAcronym === asWords) return [];
      const other = asAcronym ? words : acronym;
      return [
        {
          line: first.line,
          quote: first.surface,
          why: `a search for “${other}” does not find it`,
          todo: `write both once: “${words} (${acronym})”`,
        },
      ];
    })
    .slice(0, MOST);

export const WORD_RULES: readonly LintRule[] = [
  { id: 'language-without-level', gravity: 'fair', find: noLevel },
  { id: 'level-without-language', gravity: 'fair', find: noLanguage },
  { id: 'long-bullet', gravity: 'slight', find: longBullets },
  { id: 'only-listed', gravity: 'slight', find: onlyListed },
  { id: 'one-way-only', gravity: 'slight', find: oneWayOnly },
];
