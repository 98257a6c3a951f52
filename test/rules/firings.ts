import type { Importance, SectionKind, Span } from '#dist/model.js';
import { NON_DEMANDING } from '#dist/posting/demands/drops.js';
import { ASKING } from '#dist/posting/sections/resolve.js';
import type { Understanding } from '#dist/posting/understanding.js';
import { conceptOf, type Lexicon } from '#dist/vocabulary/lexicon.js';
import { touches } from '../support/labelled.js';
import { type Expected, isExpected, type Judged } from './judged.js';

/** A rule that decided: where, what it said, and whether that agrees with what was judged by hand; null where nobody did. */
export interface Firing {
  rule: string;
  /** What it decided about; two firings of one place decide the same question. */
  place: string;
  says: string;
  agrees: boolean | null;
}

/** They hand a term over to a check, which asks for it as the marks do. */
const HANDED_OVER: ReadonlySet<string> = new Set(['subject-of-a-degree', 'asked-by-a-check']);

const isMarked = (span: Span, gold: readonly Span[]): boolean => gold.some((one) => touches(one, span));

const isSoft = (id: string, lexicon: Lexicon): boolean => conceptOf(lexicon, id)?.kind === 'soft';

/** What a posting is found to ask for, as the labelled postings mark it: terms but for virtues, and unknown names. */
export const findsOf = ({ occurrences, names }: Understanding, lexicon: Lexicon): Span[] => [
  ...occurrences
    .filter(({ dropped, mention }) => dropped === null && !isSoft(mention.conceptId, lexicon))
    .map(({ mention }) => mention),
  ...names.filter(({ dropped }) => dropped === null),
];

/** A posting as it is understood, and what was judged of it. */
interface Read {
  understood: Understanding;
  judged: Judged;
  lexicon: Lexicon;
}

/** Whether what is left out is not marked; null where nothing is, or what is marked there is found all the same. */
const leftRightly = (span: Span, { understood, judged: { gold }, lexicon }: Read): boolean | null => {
  const marked = gold?.filter((one) => touches(one, span)) ?? [];
  if (gold === null || marked.length === 0) return gold && true;
  const finds = findsOf(understood, lexicon);
  return marked.some((one) => isMarked(one, finds)) ? null : false;
};

/** A section that asks is right if some of what it names is marked, and one that asks for nothing if nothing is. */
const sectionAgrees = (kind: SectionKind, span: Span, { mentions }: Understanding, gold: readonly Span[] | null) => {
  const named = mentions.some((one) => touches(one, span));
  if (gold === null || !named) return null;
  if (ASKING.has(kind)) return isMarked(span, gold);
  return NON_DEMANDING.has(kind) ? !isMarked(span, gold) : null;
};

const ofSections = ({ understood, judged: { gold } }: Read): Firing[] =>
  understood.posting.sections.flatMap(({ kind, rules, start, end }) =>
    rules.map((rule) => ({
      rule,
      place: `section ${start}`,
      says: kind,
      agrees: sectionAgrees(kind, { start, end }, understood, gold),
    })),
  );

/** Whether a term was left out rightly: by the marks, else by what a whole posting is expected to ask for. */
const dropAgrees = (rule: string, id: string, span: Span, given: Read, demanded: ReadonlySet<string>) => {
  const { gold, expected } = given.judged;
  if (HANDED_OVER.has(rule)) return null;
  if (gold) return isSoft(id, given.lexicon) ? null : leftRightly(span, given);
  if (expected?.absent.includes(id)) return true;
  return expected?.items[id] && !demanded.has(id) ? false : null;
};

/** Whether a term is among the alternatives that are expected; null where nothing is expected of it. */
const groupAgrees = (id: string, { requirements }: Understanding, expected: Expected | null): boolean | null => {
  const anyOf = requirements.find(({ requirement }) => requirement.id === id)?.requirement.anyOf ?? null;
  if (!expected || anyOf === null) return null;
  const found = requirements.filter(({ requirement }) => requirement.anyOf === anyOf);
  const ids = found.map(({ requirement }) => requirement.id).sort();
  const wanted = expected.groups.find((group) => group.includes(id));
  if (wanted) return [...wanted].sort().join() === ids.join();
  return expected.items[id]?.alone ? false : null;
};

const ofOccurrences = (given: Read): Firing[] => {
  const { understood, judged } = given;
  const demanded = new Set(understood.requirements.map(({ requirement }) => requirement.id));
  return understood.occurrences.flatMap(({ mention, steps, group, groupRule, dropped }): Firing[] => {
    const at = `${mention.conceptId} ${mention.start}`;
    const id = mention.conceptId;
    return [
      ...steps.map(({ rule, importance }, i) => ({ rule, place: `${at} ${i}`, says: importance, agrees: null })),
      ...(groupRule && group
        ? [{ rule: groupRule, place: `${at} group`, says: group, agrees: groupAgrees(id, understood, judged.expected) }]
        : []),
      ...(dropped && dropped !== 'section'
        ? [{ rule: dropped, place: at, says: 'dropped', agrees: dropAgrees(dropped, id, mention, given, demanded) }]
        : []),
    ];
  });
};

/** What each requirement's importance is, and the rule that said so last. */
const ofRequirements = ({ understood: { requirements, occurrences }, judged: { expected } }: Read): Firing[] => {
  const own = new Set(occurrences.flatMap(({ steps }) => steps));
  return requirements.flatMap(({ requirement: { id, importance }, line, over }): Firing[] => {
    const steps = [...line, ...over];
    const wanted: Importance | undefined = expected?.items[id]?.importance;
    const last = steps.at(-1);
    return steps
      .filter((step) => step === last || !own.has(step))
      .map((step) => ({
        rule: step.rule,
        place: own.has(step) ? '' : id,
        says: step.importance,
        agrees: step === last && wanted ? importance === wanted : null,
      }));
  });
};

const ofNames = (given: Read): Firing[] => [
  ...given.understood.names.flatMap(({ dropped, start, end }): Firing[] =>
    dropped === null
      ? []
      : [
          {
            rule: dropped,
            place: `name ${start}`,
            says: 'dropped',
            agrees: leftRightly({ start, end }, given),
          },
        ],
  ),
  ...given.understood.incidental.map((one) => ({
    rule: 'in-passing',
    place: `passing ${one.start}`,
    says: 'dropped',
    agrees: dropAgrees('in-passing', one.conceptId, one, given, new Set()),
  })),
];

/** The language a posting is written in is asked for without words that a list could quote. */
const UNLISTED = 'language-it-is-written-in';

/** What each knock-out question was decided by; those that `checks` of a whole posting list are expected. */
const ofQuestions = ({ understood: { posting, questions }, judged: { expected } }: Read): Firing[] => {
  const listed = expected?.checks ?? null;
  return questions.flatMap(({ check, rule, topicBy, wishedBy, dropped }): Firing[] => {
    const { kind, hit } = check;
    const isListed = listed?.some((one) => isExpected(one, check, posting.text)) ?? null;
    const place = `question ${kind} ${hit.start}`;
    // What is asked again is listed once, wherever it stands.
    if (dropped) return [{ rule: dropped, place, says: 'dropped', agrees: isListed === false ? true : null }];
    const told = [topicBy, wishedBy].flatMap((one) => (one === null ? [] : [one]));
    return [
      { rule, place, says: kind, agrees: rule === UNLISTED ? null : isListed },
      ...told.map((one) => ({ rule: one, place: `${place} ${one}`, says: kind, agrees: null })),
    ];
  });
};

/** What rules without a trace tell of a posting: they decide where it is another without them. */
export const TOLD: Readonly<Record<string, (understood: Understanding) => string>> = {
  'acronym-written-out': ({ mentions }) => JSON.stringify(mentions),
  'acronym-of-other-words': ({ mentions }) => JSON.stringify(mentions),
  'employer-of-the-facts': ({ employer }) => employer ?? '',
  'employer-in-a-heading': ({ employer }) => employer ?? '',
  'employer-that-is-hiring': ({ employer }) => employer ?? '',
  'employer-portrayed': ({ employer }) => employer ?? '',
  'job-named-first': ({ posting }) => posting.title ?? '',
  'title-inferred': ({ posting }) => posting.title ?? '',
};

/**
 * Every decision that was taken in understanding a posting, but for those of `TOLD`. A firing whose place is '' only says
 * that one of the same rule, told elsewhere, agrees or does not.
 */
export const firingsOf = (given: Read): Firing[] => [
  ...ofSections(given),
  ...ofOccurrences(given),
  ...ofRequirements(given),
  ...ofNames(given),
  ...ofQuestions(given),
];
