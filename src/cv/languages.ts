import { isAtLeast, levelsOf, type SaidLevel } from '../matching/languagelevels.js';
import { lineAt, linesOf } from '../text/lines.js';
import type { LanguageLevel } from '../vocabulary/cues/cv.js';
import type { Cv } from './cv.js';
import type { CvMention } from './mentions.js';

/** A human language that a CV names, with the level it says of it; null where it says none. */
export interface CvLanguage {
  conceptId: string;
  line: number;
  surface: string;
  level: SaidLevel | null;
}

const isBetter = (one: CvLanguage, other: CvLanguage | undefined): boolean => {
  if (!other) return true;
  if (!one.level || !other.level) return one.level !== null && other.level === null;
  return !isAtLeast(other.level.level, one.level.level);
};

/** The languages that some mentions of a CV name, each once, with the best level that a line says of it. */
export const languagesOf = (
  { words }: Pick<Cv, 'words'>,
  mentions: readonly CvMention[],
  levels: ReadonlyMap<string, LanguageLevel>,
): CvLanguage[] => {
  const lines = linesOf(words);
  const byLine = new Map<number, CvMention[]>();
  for (const mention of mentions) byLine.set(mention.line, [...(byLine.get(mention.line) ?? []), mention]);
  const best = new Map<string, CvLanguage>();
  for (const here of byLine.values()) {
    const [first] = here;
    if (!first) continue;
    const line = lineAt(lines, first.start);
    const spans = here.map(({ start, end }) => ({ start: start - line.start, end: end - line.start }));
    const said = levelsOf(line.text, spans, levels);
    here.forEach(({ conceptId, surface, line: number }, i) => {
      const one = { conceptId, surface, line: number, level: said[i] ?? null };
      if (isBetter(one, best.get(conceptId))) best.set(conceptId, one);
    });
  }
  return [...best.values()];
};
