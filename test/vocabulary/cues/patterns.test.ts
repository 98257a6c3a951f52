import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../support/vocabulary.js';

const { years, studies, employer, clauses, people, unknown } = vocabulary();

/** Beside each pattern that a table of words becomes: what it takes, and what comes near and it leaves. */
const EXAMPLES: readonly [name: string, pattern: RegExp, yes: readonly string[], no: readonly string[]][] = [
  ['years.asked', years.asked.pattern, ['5+ years', 'Two years', '3 - 5 yrs', '1+ experience'], ['5 yearlings', '12']],
  ['years.ofThem', years.ofThem, ['3 of them', 'of which 3', 'de los cuales al menos dos'], ['3 of all']],
  [
    'years.agedBefore',
    years.agedBefore,
    ['for over ', 'the next ', 'durante más de ', 'we have '],
    ['over ', 'a wee '],
  ],
  ['years.agedAfter', years.agedAfter, [' old', ' of combined work', ' de edad'], [' of olden days', ' of Go']],
  ['years.least', years.least, ['at least ', 'mínimo de '], ['the least ']],
  ['years.doing', years.doing, [' digging beds'], [' rings', ' long ago']],
  ['years.counted', years.counted, ['5 años', '5+ yoe'], ['five beds', '5 yearlings']],
  ['years.states', years.states, ['We dig', 'what they’ll see'], ['Kafka (with Spring)', 'Western wear']],
  ['years.scopes.closes', years.scopes.closes, [' of experience)', ' required', ' and '], [' of Kafka', ' android']],
  [
    'years.scopes.nextDemand',
    years.scopes.nextDemand,
    [' and a strong', ', knowledge', ' who '],
    [' and Kafka', ' whose'],
  ],
  ['years.scopes.nextSentence', years.scopes.nextSentence, ['Fennel Must dig'], ['Fennel must dig', 'Fennel Mustard']],
  ['years.scopes.listFollows', years.scopes.listFollows, ['experience in', 'usando', 'digging'], ['experience into']],
  ['studies.in', studies.in, ['PhD in ', 'Master’s degree in an ', 'afines al '], ['PhD inside ', 'afines ']],
  ['studies.between', studies.between, [', ', ' o ', ', or a '], [', then ', ' of ']],
  ['studies.orField', studies.orField, [', or a related field', ' o carrera afín'], [', or Kafka']],
  ['employer.heading', employer.heading, ['About Fennel', 'Conoce Hinojo'], ['Aboutness', 'About']],
  ['employer.noName', employer.noName, ['us', 'the team'], ['Usnea', 'Fennel']],
  ['employer.portrayed', employer.portrayed, ['Fennel is a garden company'], ['It was a garden']],
  ['employer.hiring', employer.hiring, ['## Fennel (YC X9) is now hiring'], ['We say that Fennel is hiring']],
  ['employer.knownBefore', employer.knownBefore, ['experience with the '], ['experience without ']],
  ['employer.likenedFor', employer.likenedFor, [' for cooks'], [' forever']],
  ['clauses.joins', clauses.joins, ['beds and trees', 'camas y huertos'], ['sandy beds']],
  ['clauses.goesOn', clauses.goesOn, [', and trees', ', o'], [', android']],
  ['clauses.bare', clauses.bare, [' a plus', ') una ventaja'], [' another']],
  ['people.joins', people.joins, [', QA', ' and DevOps', '/UX'], [' DevOps', '. QA']],
  ['unknown.opensList', unknown.opensList, ['banks such as', 'banks, e.g. Quibble'], ['such as', 'banks as such']],
  ['unknown.spanishEndings', unknown.spanishEndings, ['Requerimos', 'Sumarte'], ['Kafka']],
  ['unknown.spanishForms', unknown.spanishForms, ['modernizar'], ['Modernizar', 'modernizr']],
  ['unknown.memberEndings', unknown.memberEndings, ['fennelers', 'fennelite'], ['fennel']],
];

const takes = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

describe.each(EXAMPLES)('%s', (_, pattern, yes, no) => {
  test.each(yes)('takes %j', (text) => {
    expect(takes(pattern, text)).toBe(true);
  });
  test.each(no)('leaves %j', (text) => {
    expect(takes(pattern, text)).toBe(false);
  });
});
