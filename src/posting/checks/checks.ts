import type { Ask, CheckKind, Posting, Section, SectionKind, Span } from '../../model.js';
import { fieldsOf } from '../../text/fields.js';
import type { Sifted } from '../../text/needles.js';
import { says } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { isEqualOpportunity } from '../sentence/boilerplate.js';
import { isFrontMatter, type Sentence } from '../sentence/sentence.js';
import { askOf, type CheckSentence, isWish, readCheckSentence } from './check-sentence.js';
import { askNamed } from './namedasks.js';
import { askPlace, frontPlace } from './placeasks.js';
import { mergeAsks } from './sameasks.js';
import { joinWays } from './ways.js';
import { askWritten } from './written.js';
import { askYears } from './yearasks.js';

/** Perks speak of travel insurance, language courses and offices without asking for anything. */
const PERKS: ReadonlySet<SectionKind> = new Set(['benefits']);

/** Kinds of check that legal text and "how to apply" put too; the others there are boilerplate. */
const ANYWHERE: ReadonlySet<CheckKind> = new Set(['authorisation', 'clearance', 'location']);
const BOILERPLATE: ReadonlySet<SectionKind> = new Set(['legal', 'apply', 'about']);

/** "No clearance is needed", "you will not be required to travel": nothing is asked. */
const notNeeded = (thing: string): RegExp =>
  new RegExp(
    `\\bno (?:[\\w-]+ ){0,3}${thing}\\b|\\b${thing}\\b.{0,20}\\b(?:is|are)(?: not|n['’]t) (?:needed|required|necessary|expected)|(?:\\bnot|\\bnever|n['’]t) (?:be )?(?:needed|required|expected|asked|have) to ${thing}\\b|(?:\\bnot|n['’]t) (?:need|require|ask for|care about|insist on)(?: \\w+){0,3} ${thing}\\b`,
    'i',
  );

const NOT_NEEDED: Partial<Record<CheckKind, RegExp>> = {
  clearance: notNeeded('clearance'),
  travel: notNeeded('travel'),
  degree: notNeeded('degree'),
  licence: notNeeded('licen[cs]e'),
};

const DENIES = /\b(?:not|cannot|unable|no|without|never)\b|n['’]t\b/i;

/** Where the first pattern of some that fires does so. */
const hitIn = ({ words, sifted }: CheckSentence, patterns: readonly Sifted[]): Span | null => {
  for (const one of patterns) {
    const found = sifted.has(one) ? one.pattern.exec(words) : null;
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
};

/** A question that names no concepts; what a permit is asked for, and what is only offered, tells apart. */
const askPlain = (kind: CheckKind, said: CheckSentence, patterns: readonly Sifted[], vocabulary: Vocabulary): Ask[] => {
  const { words } = said;
  const hit = hitIn(said, patterns);
  if (!hit) return [];
  const text = words.slice(hit.start, hit.end);
  const offered = /sponsor/i.test(text) && says(vocabulary.checkSigns, 'sponsored', words) && !DENIES.test(words);
  if (offered) return [];
  const nationality =
    kind === 'authorisation' &&
    says(vocabulary.checkSigns, 'citizenship', text) &&
    !/\b(?:or|and) (?:\w+ )?(?:permanent|lawful|green|authori|eligib|legal)/i.test(words);
  const fields = fieldsOf(words);
  const field = fields.length > 1 ? fields.find((one) => hit.start >= one.start && hit.start < one.end) : undefined;
  return [
    {
      ...askOf(kind, said, field ?? hit),
      topic: nationality ? 'citizenship' : null,
      wished: isWish(said, hit, vocabulary),
      plain: /\d/.test(text) ? 1 : 0,
    },
  ];
};

/** "Must be enrolled at a university": a question about studies that no degree answers. */
const askEnrolment = (said: CheckSentence, { studySigns }: Vocabulary): Ask[] => {
  const hit = hitIn(said, studySigns.enrolment);
  return hit ? [{ ...askOf('degree', said, hit), topic: 'enrolment' }] : [];
};

/** "Universitario titulado": any degree will do, and none is named. */
const askDegree = (said: CheckSentence, vocabulary: Vocabulary): Ask[] => {
  const named = askNamed('degree', said, vocabulary);
  const hit = named.length > 0 ? null : hitIn(said, vocabulary.studySigns.anyDegree);
  return hit ? [{ ...askOf('degree', said, hit), wished: isWish(said, hit, vocabulary) }] : named;
};

const asksOf = (kind: CheckKind, patterns: readonly Sifted[], said: CheckSentence, vocabulary: Vocabulary): Ask[] => {
  if (NOT_NEEDED[kind]?.test(said.words)) return [];
  switch (kind) {
    case 'years':
      return askYears(said, vocabulary);
    case 'degree':
      return [...askDegree(said, vocabulary), ...askEnrolment(said, vocabulary)];
    case 'language':
      return askNamed(kind, said, vocabulary);
    case 'location':
      return askPlace(said, patterns, vocabulary);
    default:
      return askPlain(kind, said, patterns, vocabulary);
  }
};

/** An introduction without a heading is no company's description: it is judged by its sentences. */
const isBoilerplate = ({ kind, heading }: Section): boolean =>
  BOILERPLATE.has(kind) && !(kind === 'about' && heading === null);

/** "Our people speak Dutch": in an introduction a company tells of its own. */
const isOwn = (section: Section, words: string): boolean =>
  section.kind === 'about' &&
  /^(?:our|we (?:are|have|speak|build|were)|founded)\b/i.test(words) &&
  !/\b(?:you|must|looking|seeking|hiring)\b/i.test(words);

/** Whether a section may put a question of a kind. */
const mayAsk = (section: Section, kind: CheckKind): boolean =>
  !PERKS.has(section.kind) && (!isBoilerplate(section) || ANYWHERE.has(kind));

/** The questions of one sentence. */
const asksIn = (sentence: Sentence, vocabulary: Vocabulary): Ask[] => {
  const { section } = sentence;
  const words = sentence.flat.text;
  const finds = (patterns: readonly Sifted[]): boolean =>
    patterns.some((one) => sentence.sifted.has(one) && one.pattern.test(words));
  const fires = ({ kind, patterns }: Vocabulary['checks'][number]): boolean =>
    finds(patterns) ||
    (kind === 'degree' && (finds(vocabulary.studySigns.anyDegree) || finds(vocabulary.studySigns.enrolment))) ||
    (kind === 'location' && sentence.lower.includes('remote'));
  const kinds = vocabulary.checks.filter(
    (check) => mayAsk(section, check.kind) && (ANYWHERE.has(check.kind) || !isOwn(section, words)) && fires(check),
  );
  if (kinds.length === 0 || isEqualOpportunity({ words: sentence.flat, sifted: sentence.sifted }, vocabulary))
    return [];
  const said = readCheckSentence(sentence, vocabulary);
  return kinds.flatMap(({ kind, patterns }) => asksOf(kind, patterns, said, vocabulary));
};

/** The sentences of each section, in order. */
const bySection = (sentences: readonly Sentence[]): Sentence[][] => {
  const found: Sentence[][] = [];
  let last: Section | null = null;
  for (const sentence of sentences) {
    if (sentence.section === last) found.at(-1)?.push(sentence);
    else found.push([sentence]);
    last = sentence.section;
  }
  return found;
};

/**
 * The knock-out questions of a posting, in order: what in its sentences asks for years, a degree, a language, a place, a
 * permit to work, a clearance, a licence or travel; of several that ask the same the one put most plainly. The place
 * among the facts before a posting is one, and so is the language that it is written in. `masked` is its text without
 * markup.
 */
export const findAsks = (
  posting: Pick<Posting, 'text' | 'sections' | 'language'>,
  masked: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): Ask[] => {
  const ofFacts = posting.sections.filter(isFrontMatter).flatMap((one) => frontPlace(masked, one, vocabulary));
  const ofSentences = bySection(sentences).flatMap((some) =>
    joinWays(
      some.map((sentence) => ({ start: sentence.start, end: sentence.end, asks: asksIn(sentence, vocabulary) })),
      masked,
    ),
  );
  const asks = [...ofFacts, ...ofSentences];
  return [...mergeAsks(asks, masked, vocabulary), ...askWritten(posting, asks)];
};
