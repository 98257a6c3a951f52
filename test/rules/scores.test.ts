import { expect, test } from 'vitest';
import { loadVocabulary } from '#dist/vocabulary/open.js';
import { agreementLines } from './agreement.js';
import { type Judged, read } from './judged.js';
import { scoresOf, tableOf } from './scores.js';

const vocabulary = await loadVocabulary();

const POSTING = `# Engineer

## Requirements
- Experience with Kafka
- React or Vue, ideally Redis

## Benefits
- Courses in Docker
- Courses in Terraform
`;

/** The posting with some of its words marked as asked for. */
const marked = (...words: string[]): Judged => ({
  name: 'it',
  text: POSTING,
  gold: words.map((word) => ({ start: POSTING.indexOf(word), end: POSTING.indexOf(word) + word.length })),
  expected: null,
});

const scoreOf = (judged: Judged, id: string) => scoresOf([judged], vocabulary).find(({ rule }) => rule.id === id);

test('a rule that drops is right where nothing is marked, and wrong where something is', () => {
  const dropped = scoreOf(marked('Kafka', 'Docker'), 'section-that-asks-nothing');
  expect(dropped).toMatchObject({ fires: 2, agrees: 1, disagrees: 1, conflicts: 0 });
});

test('a rule that tells importance or alternatives is right where a whole posting is expected so', () => {
  const judged: Judged = {
    name: 'it',
    text: POSTING,
    gold: null,
    expected: {
      items: { kafka: { importance: 'required', alone: false }, redis: { importance: 'required', alone: false } },
      groups: [['react', 'vue']],
      absent: ['docker'],
    },
  };
  expect(scoreOf(judged, 'asking-words')).toMatchObject({ fires: 1, agrees: 1, disagrees: 0 });
  expect(scoreOf(judged, 'cue-of-clause')).toMatchObject({ fires: 1, agrees: 0, disagrees: 1 });
  expect(scoreOf(judged, 'or-between')).toMatchObject({ fires: 2, agrees: 2, disagrees: 0 });
  expect(scoreOf(judged, 'section-that-asks-nothing')).toMatchObject({ agrees: 1, disagrees: 0 });
  const pair = { judged, understood: read(judged, vocabulary, 'or-between') };
  expect(agreementLines([pair], vocabulary.lexicon).slice(1, 4)).toEqual([
    'importance: 1 of 2 (50.0 %)',
    'groups: 0 of 1 (0.0 %)',
    'absent: 1 of 1 (100.0 %)',
  ]);
});

test('two rules of a stage conflict where the one that did not decide would have said otherwise', () => {
  const judged = { ...marked(), text: '# Engineer\n\n## Requirements\n- Experience with Kafka (preferred)\n' };
  expect(scoreOf(judged, 'cue-in-brackets')).toMatchObject({ fires: 1, conflicts: 1 });
});

test('the table has a line for each rule, its columns aligned', () => {
  const [head = '', ...lines] = tableOf(scoresOf([marked('Kafka')], vocabulary));
  expect(head).toMatch(/^stage +rule +fires +agrees +disagrees +right +conflicts$/);
  expect(new Set([head, ...lines].map(({ length }) => length)).size).toBe(1);
});
