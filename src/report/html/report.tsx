import type { ComponentChildren, VNode } from 'preact';
import type { Diff } from '../../coverage/diff-schema.js';
import type { Coverage } from '../../coverage/schema.js';
import { readFrontMatter } from '../../posting/document/frontmatter.js';
import { SYMBOLS } from '../groups.js';
import { type Block, blocksOf, commentsIn } from './blocks.js';
import { lineId, type Places, type Side } from './ids.js';
import { type Key, type TermGroup, termGroupsOf } from './marks.js';

/** The texts a coverage was made of, as its offsets mean them; languages are ISO 639-1, `und` where none can be told. */
export interface Texts {
  posting: string;
  cv: string;
  cvLanguage: string;
}

/** What every part of the page is drawn from. */
export interface Report {
  coverage: Coverage;
  texts: Texts;
  blocks: Readonly<Record<Side, readonly Block[]>>;
  places: Places;
  groups: readonly TermGroup[];
  /** What changed from a baseline. */
  since: Diff | undefined;
}

const linesIn = (blocks: readonly Block[]): Set<number> =>
  new Set(blocks.flatMap(({ kind, rows }) => (kind === 'rule' ? [] : rows.map(({ number }) => number))));

/** Reads what a page shows: the posting without its front matter, the CV without its comments. */
export const reportOf = (coverage: Coverage, texts: Texts, since?: Diff): Report => {
  const posting = blocksOf(texts.posting, { from: readFrontMatter(texts.posting).bodyStart, hidden: [] });
  const cv = blocksOf(texts.cv, { from: 0, hidden: commentsIn(texts.cv) });
  return {
    coverage,
    texts,
    blocks: { posting, cv },
    places: { posting: linesIn(posting), cv: linesIn(cv) },
    groups: termGroupsOf(coverage),
    since,
  };
};

/** The language of a side's words as an attribute; none where it is not known. */
export const langOf = (side: Side, { coverage, texts }: Report): { lang?: string } => {
  const language = side === 'posting' ? coverage.posting.language : texts.cvLanguage;
  return language === 'und' ? {} : { lang: language };
};

/** The sign of a status; whoever does not see it is told in words. */
export const symbolOf = (key: Key, symbol: string = SYMBOLS[key]): VNode => (
  <span class={`sym k-${key}`} aria-hidden="true">
    {symbol}
  </span>
);

/** A line's name as everywhere, `posting:12` or `cv:34`; a link to it where it is shown. */
export const placeOf = (side: Side, line: number, { places }: Pick<Report, 'places'>): VNode => {
  const name = `${side}:${line}`;
  return places[side].has(line) ? (
    <a class="at" href={`#${lineId(side, line)}`}>
      {name}
    </a>
  ) : (
    <span class="at">{name}</span>
  );
};

/** Words quoted from a side, those that count set off, with a link to their line. */
export const quoteFrom = (
  side: Side,
  { quote, surface, line }: { quote: string; surface?: string; line: number },
  report: Report,
): VNode => (
  <>
    <q {...langOf(side, report)} dir="auto">
      {setOff(quote, surface)}
    </q>{' '}
    {placeOf(side, line, report)}
  </>
);

/** A text with the first occurrence of some words in it set off. */
const setOff = (text: string, words = ''): ComponentChildren => {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return text;
  return [text.slice(0, at), <b key="words">{words}</b>, text.slice(at + words.length)];
};
