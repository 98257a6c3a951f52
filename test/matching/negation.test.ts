import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import { keysOf } from '../../src/text/units.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from '../vocabulary/entries.js';

const lexicon = lexiconOf(entry('SQL'), entry('Kafka'), entry('Redux'), entry('Vue'), entry('D3'));
const cues = {
  before: ['no', 'not', 'without', 'lack of'].map(keysOf),
  except: ['not only', 'not required but'].map(keysOf),
  after: ['not required', 'is not required', 'not needed'].map(keysOf),
  resume: new Set(['but']),
  stop: new Set(['but', 'because']),
};

/** The surfaces found; what is negated comes with an exclamation mark. */
const read = (text: string, negation: typeof cues | ReturnType<typeof vocabulary>['negation'] = cues): string[] =>
  findMentions(text, {
    lexicon,
    guards: vocabulary().guards,
    negation,
    asking: vocabulary().asking,
    senses: vocabulary().senses,
  }).map(({ negated, surface }) => (negated ? '!' : '') + surface);

describe('a negation before reaches to the end of its clause', () => {
  test.each([
    ['no SQL', ['!SQL']],
    ['what follows is not a thing that we insist on in any way\n- SQL', ['SQL']],
    ['what follows is not a thing that we insist on in any way,\nSQL', ['SQL']],
    ['and for this place we do not ask for any knowledge of\nSQL', ['!SQL']],
    ['no experience with SQL', ['!SQL']],
    ['a lack of SQL', ['!SQL']],
    ['without SQL, Kafka or Redux', ['!SQL', '!Kafka', '!Redux']],
    ['without SQL and Kafka', ['!SQL', '!Kafka']],
    ['without SQL, or Kafka', ['!SQL', '!Kafka']],
    ['without haste, SQL', ['SQL']],
    ['without SQL, you learn Kafka', ['!SQL', 'Kafka']],
    ['We do not stop. SQL', ['SQL']],
    ['We do not stop: SQL', ['SQL']],
    ['not now (SQL)', ['SQL']],
    ['no haste\nSQL', ['SQL']],
    ['no SQL but Kafka', ['!SQL', 'Kafka']],
    ['no haste because SQL', ['SQL']],
    ['no one two three four five six seven eight nine ten SQL', ['SQL']],
    ['SQL with no Kafka', ['SQL', '!Kafka']],
  ])('%s → %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a phrase that only looks like one', () => {
  test.each([
    ['not only SQL', ['SQL']],
    ['not only SQL but Kafka', ['SQL', 'Kafka']],
    ['not required but nice: SQL', ['SQL']],
    ['not SQL', ['!SQL']],
  ])('%s → %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a negation after', () => {
  test.each([
    ['SQL is not required', ['!SQL']],
    ['SQL knowledge is not required', ['!SQL']],
    ['SQL or Kafka is not required', ['!SQL', '!Kafka']],
    ['SQL is not required but welcome', ['SQL']],
    ['SQL is not required, but welcome', ['SQL']],
    ['SQL. A degree is not required', ['SQL']],
    ['SQL; a degree is not required', ['SQL']],
    ['SQL but a degree is not required', ['SQL']],
    ['SQL is required', ['SQL']],
  ])('%s → %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the prefix non', () => {
  test.each([
    ['non-D3 charts', ['!D3']],
    ['Non D3 charts', ['!D3']],
    ['non‑D3 charts', ['!D3']],
    ['anon-D3 charts', ['D3']],
    ['non-trivial D3 charts', ['D3']],
  ])('%s → %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the phrases of the tables', () => {
  test.each([
    ['No experience with Kafka', ['!Kafka']],
    ['without prior SQL', ['!SQL']],
    ['You don’t need Kafka', ['!Kafka']],
    ['Kafka isn’t required', ['!Kafka']],
    ['Kafka rather than Redux', ['Kafka', '!Redux']],
    ['neither Kafka nor Redux', ['!Kafka', '!Redux']],
    ['Kafka is not mandatory', ['!Kafka']],
    ['Kafka is not essential, though useful', ['Kafka']],
    ['not just Kafka', ['Kafka']],
    ['tools including but not limited to Kafka', ['Kafka']],
    ['Please do not hesitate to apply. Kafka', ['Kafka']],
    ['sin experiencia en Kafka', ['!Kafka']],
    ['Kafka no es necesario', ['!Kafka']],
    ['Kafka no es imprescindible, pero se valora', ['Kafka']],
    ['no solo Kafka', ['Kafka']],
    ['no sólo Kafka, sino Redux', ['Kafka', 'Redux']],
  ])('%s → %j', (text, expected) => {
    expect(read(text, vocabulary().negation)).toEqual(expected);
  });
});

describe('the Portuguese "no" is "in the"', () => {
  test.each([
    ['Experiência no desenvolvimento com Kafka e integração de dados', ['Kafka']],
    ['Atuação no time que cuida das soluções em SQL', ['SQL']],
    ['No experience with Kafka in São Paulo', ['!Kafka']],
    ['no Kafka', ['!Kafka']],
    ['No es necesaria la integración con SQL', ['!SQL']],
    ['Não usamos SQL', ['!SQL']],
  ])('%s → %j', (text, expected) => {
    expect(read(text, vocabulary().negation)).toEqual(expected);
  });
});
