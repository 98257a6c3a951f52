import { conceptOf, type Lexicon } from '../lexicon/lexicon.js';
import type { Knowledge } from '../lexicon/open.js';
import { isTermId } from '../lexicon/termid.js';
import {
  IMPORTANCES,
  type Importance,
  type Kind,
  type Mention,
  type Posting,
  type Requirement,
  type SectionKind,
} from '../model.js';
import { fold } from '../text/fold.js';
import { sentencesOf } from '../text/sentences.js';
import { spansIn } from '../text/spans.js';
import { isEqualOpportunity } from './boilerplate.js';
import { groupsOf } from './groups.js';
import { importanceOf } from './importance.js';
import { type PostingTerms, readTerms } from './terms.js';
import { allYearsAsked, yearsFor } from './years.js';

/** Sections that ask for nothing: perks, equal-opportunity text, how to apply, place and date. */
const SILENT: ReadonlySet<SectionKind> = new Set(['meta', 'benefits', 'legal', 'apply']);

/** Kinds that are knock-out questions or job titles, and never terms to cover. */
const NOT_TERMS: ReadonlySet<Kind> = new Set(['role', 'degree', 'study', 'human-language']);

/** Languages written beside another one, not instead of it: "HTML/CSS", "SQL/Python". */
const COMPANIONS: ReadonlySet<string> = new Set(['html', 'css', 'sass', 'sql', 'xml']);

/** A term as one sentence asks for it. */
interface Asked {
  mention: Mention;
  importance: Importance;
  group: string | null;
  /** Where the sentence begins. */
  sentence: number;
  years: number | null;
  inTitle: boolean;
}

/** Where a company speaks of itself: neither its virtues nor what it mentions in passing are demands. */
const TALKING: ReadonlySet<SectionKind> = new Set(['about', 'other']);

/** Enough to see the word before a mention. */
const LONGEST_NAME = 40;

/** Lower is more wanted. */
const rank = (importance: Importance): number => IMPORTANCES.indexOf(importance);

const namesCompany = (mention: Mention, company: string | null): boolean =>
  company !== null && ` ${fold(company)} `.replace(/[,.()]/g, ' ').includes(` ${fold(mention.surface)} `);

/** "Acme Play": an ambiguous word after the company's own name is one of its products. */
const namesProduct = (text: string, { start, guard }: Mention, company: string | null): boolean => {
  if (company === null || guard === 'none') return false;
  const before = /([\p{L}\p{N}]+) $/u.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1];
  return before !== undefined && fold(before) === fold(company.split(/[\s,]/)[0] ?? '');
};

const areAlike = (lexicon: Lexicon, left: Mention, right: Mention): boolean => {
  const a = conceptOf(lexicon, left.conceptId);
  const b = conceptOf(lexicon, right.conceptId);
  if (!a || !b) return false;
  if (COMPANIONS.has(a.id) || COMPANIONS.has(b.id)) return false;
  return a.related.includes(b.id) || b.related.includes(a.id) || a.kind === b.kind;
};

const askedIn = (posting: Posting, text: string, mentions: readonly Mention[], knowledge: Knowledge): Asked[] => {
  const found: Asked[] = [];
  // Where nothing is called a requirement, the stack is what one must know.
  const stackAsks = !posting.sections.some(({ kind }) => kind === 'required');
  const isSoft = (mention: Mention): boolean => conceptOf(knowledge.lexicon, mention.conceptId)?.kind === 'soft';
  for (const section of posting.sections) {
    if (SILENT.has(section.kind)) continue;
    for (const sentence of sentencesOf(text, section)) {
      const here = spansIn(mentions, sentence);
      const words = text.slice(sentence.start, sentence.end);
      if (here.length === 0 || isEqualOpportunity(words)) continue;
      const terms = here.map((one) => ({ start: one.start - sentence.start, end: one.end - sentence.start }));
      const importances = importanceOf(words, section, terms, knowledge);
      const alike = (left: number, right: number): boolean => {
        const [a, b] = [here[left], here[right]];
        return a !== undefined && b !== undefined && areAlike(knowledge.lexicon, a, b);
      };
      const groups = groupsOf(words, terms, alike, knowledge);
      const asked = section.kind === 'about' ? [] : allYearsAsked(words);
      const wished = importances.every((one) => one === 'preferred');
      here.forEach((mention, i) => {
        const group = groups[i] ?? null;
        const [term, first] = [terms[i], terms[0]];
        const told = importances[i] ?? 'mentioned';
        const importance = told === 'mentioned' && section.kind === 'stack' && stackAsks ? 'required' : told;
        const inPassing = isSoft(mention) || !mention.asked;
        if (importance === 'mentioned' && TALKING.has(section.kind) && inPassing) return;
        // "5+ years of Node.js, Kafka a plus" asks for no years of Kafka.
        const dated = term && first && (wished || importances[i] !== 'preferred');
        found.push({
          mention,
          importance,
          group: group === null ? null : `${sentence.start}.${group}`,
          sentence: sentence.start,
          years: dated ? yearsFor(words, term, first, asked) : null,
          inTitle: section.kind === 'title',
        });
      });
    }
  }
  return found;
};

const byConcept = (asked: readonly Asked[]): Map<string, Asked[]> => {
  const concepts = new Map<string, Asked[]>();
  for (const one of asked) {
    const list = concepts.get(one.mention.conceptId) ?? [];
    list.push(one);
    concepts.set(one.mention.conceptId, list);
  }
  return concepts;
};

/**
 * The group a term stands in: none when another sentence wants it as much on its own, else that of its strongest
 * sentence. Named twice in one sentence it is wanted once: "Azure or Google Cloud (GCP)".
 */
const groupOf = (asked: readonly Asked[]): string | null => {
  const grouped = new Map(asked.filter((one) => one.group !== null).map((one) => [one.sentence, one.group]));
  const [best] = asked
    .map((one) => ({ rank: rank(one.importance), group: one.group ?? grouped.get(one.sentence) ?? null }))
    .sort((a, b) => a.rank - b.rank || Number(a.group !== null) - Number(b.group !== null));
  return best?.group ?? null;
};

const HARD_YEARS: ReadonlySet<Kind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'platform',
  'tool',
  'model',
]);

/**
 * What a posting asks for, in the order of first mention: one requirement a concept, with all its mentions. Its
 * importance is the highest that any sentence gives it. Nothing is taken from benefits, legal text, how to apply, the
 * company's own name, or a mention that the posting negates.
 */
export const findRequirements = (
  posting: Posting,
  knowledge: Knowledge,
  { text, mentions: all }: PostingTerms = readTerms(posting, knowledge),
): Requirement[] => {
  const mentions = all.filter((mention) => {
    const kind = conceptOf(knowledge.lexicon, mention.conceptId)?.kind;
    if (!kind || NOT_TERMS.has(kind) || mention.negated) return false;
    const { hiringOrganization } = posting;
    return !namesCompany(mention, hiringOrganization) && !namesProduct(text, mention, hiringOrganization);
  });
  const concepts = byConcept(askedIn(posting, text, mentions, knowledge));
  const groupSizes = new Map<string, number>();
  const groups = new Map<string, string | null>();
  for (const [id, asked] of concepts) {
    const group = groupOf(asked);
    groups.set(id, group);
    if (group) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  return [...concepts].map(([id, asked]) => {
    const concept = conceptOf(knowledge.lexicon, id);
    const raw = groups.get(id) ?? null;
    const group = raw !== null && (groupSizes.get(raw) ?? 0) > 1 ? raw : null;
    if (group !== null && !names.has(group)) names.set(group, `any-${names.size + 1}`);
    const kind = concept?.kind ?? 'concept';
    const years = asked.map((one) => one.years ?? 0);
    return {
      id,
      label: concept?.prefLabel ?? id,
      conceptId: isTermId(id) ? null : id,
      kind,
      importance: IMPORTANCES[Math.min(...asked.map((one) => rank(one.importance)))] ?? 'mentioned',
      anyOf: group === null ? null : (names.get(group) ?? null),
      years: HARD_YEARS.has(kind) && Math.max(...years) > 0 ? Math.max(...years) : null,
      inTitle: asked.some((one) => one.inTitle),
      mentions: asked.map((one) => one.mention),
    };
  });
};
