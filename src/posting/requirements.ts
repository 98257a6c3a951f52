import { conceptOf } from '../lexicon/lexicon.js';
import type { Knowledge } from '../lexicon/open.js';
import { isTermId } from '../lexicon/termid.js';
import { NAMED } from '../lexicon/types.js';
import {
  IMPORTANCES,
  type Kind,
  type Mention,
  type Posting,
  type Requirement,
  type SectionKind,
  type Span,
} from '../model.js';
import { fold } from '../text/fold.js';
import { sentencesOf } from '../text/sentences.js';
import { spansIn } from '../text/spans.js';
import { rank, standingsOf, type Wish } from './alternatives.js';
import { isEqualOpportunity } from './boilerplate.js';
import { groupsOf } from './groups.js';
import { importanceOf } from './importance.js';
import { type Kinship, kinshipOf } from './kinship.js';
import { namesPeople } from './people.js';
import { studiesIn } from './studies.js';
import { type PostingTerms, readTerms } from './terms.js';
import { allYearsAsked, figureFor, type YearsAsked } from './years.js';

/** Sections that ask for nothing: perks, equal-opportunity text, how to apply, place and date. */
const SILENT: ReadonlySet<SectionKind> = new Set(['meta', 'benefits', 'legal', 'apply']);

/** Kinds that are knock-out questions or job titles, and never terms to cover. */
const NOT_TERMS: ReadonlySet<Kind> = new Set(['role', 'degree', 'study', 'human-language']);

/** A term as one sentence asks for it. */
interface Asked extends Wish {
  mention: Mention;
  years: number | null;
}

/** Where a company speaks of itself: neither its virtues nor what it mentions in passing are demands. */
const TALKING: ReadonlySet<SectionKind> = new Set(['about', 'other']);

/** Enough to see the word before a mention. */
const LONGEST_NAME = 40;

const namesCompany = (mention: Mention, company: string | null): boolean =>
  company !== null && ` ${fold(company)} `.replace(/[,.()]/g, ' ').includes(` ${fold(mention.surface)} `);

/** "Acme Play": an ambiguous word after the company's own name is one of its products. */
const namesProduct = (text: string, { start, guard }: Mention, company: string | null): boolean => {
  if (company === null || guard === 'none') return false;
  const before = /([\p{L}\p{N}]+) $/u.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1];
  return before !== undefined && fold(before) === fold(company.split(/[\s,]/)[0] ?? '');
};

/** "5 years of professional back-end development": as many words between a number of years and a practice. */
const BETWEEN_YEARS = /^(?:[^\p{L}]*\p{L}+(?:-\p{L}+)*){0,5}[^\p{L}.;:]*$/u;

/**
 * The years asked for one term of a sentence: for names all that the figure reaches, for practices only the one it is
 * said of. Nobody counts years of a virtue.
 */
const yearsOf = (
  words: string,
  terms: readonly Span[],
  at: number,
  kind: Kind,
  asked: readonly YearsAsked[],
): number | null => {
  const [term, first] = [terms[at], terms[0]];
  const figure = term && first && kind !== 'soft' ? figureFor(words, term, first, asked) : null;
  if (!term || !figure) return null;
  if (NAMED.has(kind)) return figure.years;
  const next = terms.find((one) => one.start >= figure.end);
  return next === term && BETWEEN_YEARS.test(words.slice(figure.end, term.start)) ? figure.years : null;
};

/** Fields of work, as a title names them: back-end development, data engineering. */
const FIELD = /-(?:development|engineering)$/;
/** Between two of them: a comma, a slash or a bar, and two words at most ("Back-end Engineer / Front-end"). */
const BETWEEN_JOBS = /^(?:\s*\p{L}+){0,2}\s*[,/|]\s*(?:\p{L}+\s+){0,2}$/u;

/** A title of several jobs asks for one of them: "Backend, Fullstack, Frontend". Gives the groups with those joined. */
const joinJobs = (
  title: string,
  mentions: readonly Mention[],
  terms: readonly Span[],
  told: readonly (number | null)[],
): (number | null)[] => {
  const groups = [...told];
  const fields = mentions.flatMap(({ conceptId }, i) => (FIELD.test(conceptId) ? [i] : []));
  fields.slice(1).forEach((right, i) => {
    const left = fields[i] ?? right;
    const between = title.slice(terms[left]?.end, terms[right]?.start);
    if (!BETWEEN_JOBS.test(between)) return;
    groups[left] ??= left;
    groups[right] = groups[left];
  });
  return groups;
};

const askedIn = (
  posting: Posting,
  { text, mentions: all }: PostingTerms,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Asked[] => {
  const found: Asked[] = [];
  // Where nothing is called a requirement, the stack is what one must know.
  const stackAsks = !posting.sections.some(({ kind }) => kind === 'required');
  const kindOf = (mention: Mention): Kind => conceptOf(knowledge.lexicon, mention.conceptId)?.kind ?? 'concept';
  for (const section of posting.sections) {
    if (SILENT.has(section.kind)) continue;
    for (const sentence of sentencesOf(text, section)) {
      const words = text.slice(sentence.start, sentence.end);
      const studies = studiesIn(words, sentence.start, spansIn(all, sentence), knowledge);
      const here = spansIn(mentions, sentence).filter((one) => !studies.has(one));
      if (here.length === 0 || isEqualOpportunity(words)) continue;
      const terms = here.map((one) => ({ start: one.start - sentence.start, end: one.end - sentence.start }));
      const importances = importanceOf(words, section, terms, knowledge);
      const kin = (left: number, right: number): Kinship =>
        kinshipOf(here[left]?.conceptId ?? '', here[right]?.conceptId ?? '', knowledge);
      const told = groupsOf(words, terms, kin, knowledge);
      const groups = section.kind === 'title' ? joinJobs(words, here, terms, told) : told;
      const asked = section.kind === 'about' ? [] : allYearsAsked(words);
      const wished = importances.every((one) => one === 'preferred');
      here.forEach((mention, i) => {
        const group = groups[i] ?? null;
        const told = importances[i] ?? 'mentioned';
        const importance = told === 'mentioned' && section.kind === 'stack' && stackAsks ? 'required' : told;
        const inPassing = kindOf(mention) === 'soft' || !mention.asked;
        if (importance === 'mentioned' && TALKING.has(section.kind) && inPassing) return;
        if (importance === 'mentioned' && namesPeople(words, sentence.start, mention, knowledge)) return;
        // "5+ years of Node.js, Kafka a plus" asks for no years of Kafka.
        const dated = wished || importances[i] !== 'preferred';
        found.push({
          mention,
          importance,
          group: group === null ? null : `${sentence.start}.${group}`,
          sentence: sentence.start,
          years: dated ? yearsOf(words, terms, i, kindOf(mention), asked) : null,
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
 * What a posting asks for, in the order of first mention: one requirement a concept, with all its mentions. Its
 * importance is the highest that any sentence gives it. Nothing is taken from benefits, legal text, how to apply, the
 * company's own name, or a mention that the posting negates.
 */
export const findRequirements = (
  posting: Posting,
  knowledge: Knowledge,
  terms: PostingTerms = readTerms(posting, knowledge),
): Requirement[] => {
  const mentions = terms.mentions.filter((mention) => {
    const kind = conceptOf(knowledge.lexicon, mention.conceptId)?.kind;
    if (!kind || NOT_TERMS.has(kind) || mention.negated) return false;
    const { hiringOrganization } = posting;
    return !namesCompany(mention, hiringOrganization) && !namesProduct(terms.text, mention, hiringOrganization);
  });
  const concepts = byConcept(askedIn(posting, terms, mentions, knowledge));
  const standings = standingsOf(concepts);
  return [...concepts].map(([id, asked]) => {
    const concept = conceptOf(knowledge.lexicon, id);
    const { anyOf, spared } = standings.get(id) ?? { anyOf: null, spared: false };
    const wanted = IMPORTANCES[Math.min(...asked.map((one) => rank(one.importance)))] ?? 'mentioned';
    const kind = concept?.kind ?? 'concept';
    const years = asked.map((one) => one.years ?? 0);
    return {
      id,
      label: concept?.prefLabel ?? id,
      conceptId: isTermId(id) ? null : id,
      kind,
      // Nobody needs an alternative to what is wanted anyway.
      importance: spared ? 'mentioned' : wanted,
      anyOf,
      years: Math.max(...years) > 0 ? Math.max(...years) : null,
      inTitle: asked.some((one) => one.inTitle),
      mentions: asked.map((one) => one.mention),
    };
  });
};
