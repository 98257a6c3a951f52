import { describe, expect, test } from 'vitest';
import { type Suggestion, suggestionSchema } from '../../src/coverage/schema.js';
import { listOf, type Names, sentenceOf } from '../../src/coverage/sentences.js';

const names: Names = {
  label: (id) => ({ docker: 'Docker', 'ci-cd': 'CI/CD' })[id] ?? id,
  statement: () => 'Ran boxes.',
};
const common = { gain: 1, where: null };
const LEAD = { ...common, factId: 'boxes', carries: 2 };

const CASES: [Suggestion, string][] = [
  [
    { code: 'lead-with-fact', ...LEAD, before: null, confirm: false, items: ['docker', 'ci-cd'] },
    'Lead with “boxes”: it shows Docker and CI/CD.',
  ],
  [
    { code: 'lead-with-fact', ...LEAD, before: 7, confirm: true, items: ['docker'] },
    'Confirm first, then lead with “boxes”, moved before line 7: it shows Docker.',
  ],
  [{ code: 'lead-with-fact', ...LEAD, before: null, confirm: false, items: [] }, 'Lead with “boxes”.'],
  [
    { code: 'add-fact', ...common, factId: 'boxes', confirm: false, items: ['docker'] },
    'Say: Ran boxes. It shows Docker.',
  ],
  [
    { code: 'add-fact', ...common, factId: 'boxes', confirm: true, items: ['docker'] },
    'Confirm first, then say: Ran boxes. It shows Docker.',
  ],
  [
    { code: 'name-in-bullet', ...common, item: 'docker', factId: 'boxes', to: 'Docker', confirm: false },
    'Name “Docker” in the bullet of “boxes”: the ledger has it under that fact.',
  ],
  [
    { code: 'name-in-bullet', ...common, item: 'docker', factId: 'boxes', to: 'Docker', confirm: true },
    'Confirm first, then name “Docker” in the bullet of “boxes”: the ledger has it under that fact.',
  ],
  [
    { code: 'show-listed', ...common, item: 'docker', factId: 'boxes', beside: null },
    'Docker is only listed: name it in the bullet of “boxes”.',
  ],
  [
    { code: 'show-listed', ...common, item: 'docker', factId: null, beside: null },
    'Docker is only listed: show in a bullet what you did with it.',
  ],
  [
    { code: 'show-listed', ...common, item: 'docker', factId: null, beside: 'Podman' },
    'Docker is only listed: show what you did with it, as beside Podman.',
  ],
  [
    { code: 'write-both-forms', ...common, item: 'ci-cd', from: 'CI', to: 'continuous integration' },
    'Write it out once, “continuous integration (CI)”: many searches expand no acronyms.',
  ],
  [
    { code: 'write-both-forms', ...common, item: 'ci-cd', from: 'continuous integration', to: 'CI' },
    'Give its acronym once, “continuous integration (CI)”: many searches know no other name.',
  ],
  [
    { code: 'nearest-evidence', ...common, item: 'docker', from: 'Podman' },
    'You have no Docker; nearest to it is your Podman: offer that, as what it is.',
  ],
  [
    { code: 'use-their-words', ...common, item: 'docker', from: 'boxes', to: 'containers' },
    'Write “containers” where you write “boxes”.',
  ],
  [
    { code: 'say-implied', ...common, item: 'ci-cd', from: 'GitHub Actions', to: 'CI/CD' },
    'Name “CI/CD”: implied by your GitHub Actions.',
  ],
];

describe('what a suggestion says', () => {
  test.each(CASES)('%j', (suggestion, sentence) => {
    expect(sentenceOf(suggestion, names)).toBe(sentence);
    const told = { ...suggestion, text: sentence };
    expect(suggestionSchema.parse(told)).toEqual(told);
  });

  test('stands here for every code there is', () => {
    const codes = suggestionSchema.options.map((option) => option.shape.code.value);
    expect(new Set(CASES.map(([suggestion]) => suggestion.code))).toEqual(new Set(codes));
  });
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C', 'D'], 'A, B, C and D'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
])('%j in a sentence is “%s”', (list, text) => {
  expect(listOf(list)).toBe(text);
});
