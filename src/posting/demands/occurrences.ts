import type { Mention, Section } from '../../model.js';
import { isWithin, spansIn } from '../../text/spans.js';
import { kindOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';
import { othersIn, wordsOfEmployer } from '../context/employer.js';
import { firstThat, without } from '../rules.js';
import { GROUP_RULES } from '../sentence/groups.js';
import { importancesOf, readCues } from '../sentence/importance.js';
import { inWords, type Sentence } from '../sentence/sentence.js';
import { DEMAND_DROPS, SENTENCE_DROPS } from './drops.js';
import { goesOnWithYears, inLine, yearsOf } from './line.js';
import { asDropped, asListedJob, type Occurrence, type OccurrenceContext, type SentenceContext } from './occurrence.js';
import { mayMeet } from './people.js';
import { groupingOf, termsOf } from './terms.js';

const occurrencesIn = (sentence: Sentence, reading: SentenceContext): Occurrence[] => {
  const { vocabulary, employerWords, stackAsks, listedJobs, jobBlocks } = reading;
  const { section, words } = sentence;
  const drop = firstThat(without(SENTENCE_DROPS, vocabulary.without), { sentence, vocabulary });
  if (drop !== null) return sentence.mentions.map((mention) => asDropped(mention, sentence, drop));
  const { terms, dropped } = termsOf(sentence, reading);
  if (terms.length === 0) return dropped;
  const spans = terms.map(({ mention }) => inWords(sentence, mention));
  const wanted = importancesOf(readCues(words, section, spans, vocabulary), vocabulary);
  const { groups, rules, open } = groupingOf(sentence, terms, spans, vocabulary);
  const figures = section.kind === 'about' && section.heading !== null ? [] : sentence.figures;
  const others = othersIn(words);
  const meets = mayMeet(words, vocabulary);
  const goesOn = goesOnWithYears(sentence, vocabulary);
  const onlyPreferred = wanted.every((one) => one.importance === 'preferred');
  // Below a job's own name a posting of several jobs tells what that one works with.
  const ofJob = jobBlocks.some((block) => isWithin(sentence, block));
  const namesTechnology = terms.some(({ kind }) => NAMED.has(kind));
  const apart = !vocabulary.without.has(GROUP_RULES.listed.id);
  const demandRules = without(DEMAND_DROPS, vocabulary.without);
  const found = terms.map(({ mention, kind, isJob }, i): Occurrence => {
    const span = spans[i] ?? mention;
    const told = wanted[i];
    if (!told) return asDropped(mention, sentence, 'section');
    if (apart && listedJobs.some((job) => isWithin(mention, job)))
      return asListedJob(mention, sentence, GROUP_RULES.listed.id);
    // "5+ years of Node.js, Kafka a plus" asks for no years of Kafka.
    const dated = onlyPreferred || told.importance !== 'preferred';
    const years = dated ? yearsOf(words.text, spans, span, kind, figures) : null;
    // Of a stack only the lines that name technologies are one: "We use it for refactoring" is talk below it.
    const byStack = stackAsks && namesTechnology && (section.kind === 'stack' || (ofJob && NAMED.has(kind)));
    const { importance, steps, explicitly } = inLine(told, section, years !== null || goesOn, byStack, vocabulary);
    const group = groups[i] ?? null;
    return {
      mention,
      sentence,
      importance,
      steps,
      explicitly,
      group: group === null ? null : `${sentence.start}.${group}`,
      groupRule: rules[i] ?? null,
      open: open[i] ?? false,
      years,
      // What a job's name only stands for is not what the title names.
      inTitle: section.kind === 'title' && !isJob,
      dropped: firstThat(demandRules, {
        mention,
        kind,
        sentence,
        span,
        importance,
        employerWords,
        others,
        meets,
        vocabulary,
      }),
    };
  });
  return dropped.length === 0 ? found : [...dropped, ...found].sort((a, b) => a.mention.start - b.mention.start);
};

/**
 * Every term of a posting with how the sentence it stands in asks for it, in the posting's order. What asks for nothing is
 * among them, with the rule that says so.
 */
export const findOccurrences = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  sections: readonly Section[],
  context: OccurrenceContext,
  vocabulary: Vocabulary,
): Occurrence[] => {
  const isTechnology = ({ negated, conceptId }: Mention): boolean =>
    !negated && NAMED.has(kindOf(vocabulary.lexicon, conceptId));
  const stackAsks = !sections.some(
    (section) => section.kind === 'required' && spansIn(mentions, section).some(isTechnology),
  );
  const { text, employer, listedJobs, jobBlocks } = context;
  const employerWords = wordsOfEmployer(employer);
  const reading: SentenceContext = { text, employer, employerWords, listedJobs, jobBlocks, vocabulary, stackAsks };
  return sentences.flatMap((sentence) => occurrencesIn(sentence, reading));
};
