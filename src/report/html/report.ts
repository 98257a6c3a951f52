import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Coverage } from '../../coverage/schema.js';
import { readFrontMatter } from '../../posting/frontmatter.js';
import { type Block, blocksOf, commentsIn } from './blocks.js';
import { type Places, placeOf, type Side } from './ids.js';
import { type TermGroup, termGroupsOf } from './marks.js';

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
}

const linesIn = (blocks: readonly Block[]): Set<number> =>
  new Set(blocks.flatMap(({ kind, rows }) => (kind === 'rule' ? [] : rows.map(({ number }) => number))));

/** Reads what a page shows: the posting without its front matter, the CV without its comments. */
export const reportOf = (coverage: Coverage, texts: Texts): Report => {
  const posting = blocksOf(texts.posting, { from: readFrontMatter(texts.posting).bodyStart, hidden: [] });
  const cv = blocksOf(texts.cv, { from: 0, hidden: commentsIn(texts.cv) });
  return {
    coverage,
    texts,
    blocks: { posting, cv },
    places: { posting: linesIn(posting), cv: linesIn(cv) },
    groups: termGroupsOf(coverage),
  };
};

/** The language of a side's words as an attribute; none where it is not known. */
export const langOf = (side: Side, { coverage, texts }: Report): { lang?: string } => {
  const language = side === 'posting' ? coverage.posting.language : texts.cvLanguage;
  return language === 'und' ? {} : { lang: language };
};

/** Words quoted from a side, those that count set off, with a link to their line. */
export const quoteFrom = (
  side: Side,
  { quote, surface, line }: { quote: string; surface?: string; line: number },
  report: Report,
): ElementContent[] => [
  h('q', { ...langOf(side, report), dir: 'auto' }, setOff(quote, surface)),
  { type: 'text', value: ' ' },
  placeOf(side, line, report.places),
];

/** A text with the first occurrence of some words in it set off. */
const setOff = (text: string, words = ''): ElementContent[] => {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return [{ type: 'text', value: text }];
  return [
    { type: 'text', value: text.slice(0, at) },
    h('b', words),
    { type: 'text', value: text.slice(at + words.length) },
  ];
};

/** Whole parts of the page: a heading, what it means in a few words, and what stands under it. */
export const section = (
  id: string,
  title: string,
  meaning: string,
  ...content: readonly ElementContent[]
): ElementContent =>
  h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    ...(meaning === '' ? [] : [h('p.meaning', meaning)]),
    ...content,
  ]);
