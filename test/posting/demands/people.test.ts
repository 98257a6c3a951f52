import { describe, expect, test } from 'vitest';
import { postingFromText } from '../../../src/posting/document/read.js';
import { smallVocabulary as vocabulary } from '../../support/small.js';
import { requirementsOf } from '../../support/understand.js';

const askedBy = (line: string, section = 'Responsibilities'): string[] => {
  const text = `# Grower\n\n## ${section}\n\n- ${line}\n\n## How to apply\n\nApply now.\n`;
  return requirementsOf(postingFromText(text, 'the test', vocabulary())).map(({ id }) => id);
};

describe('people are no demand', () => {
  test.each([
    'Sit down with sales and finance, and mend what they show you',
    'Work closely with marketing, sales and finance to plan the year',
    'Partner with our finance and marketing teams',
    'Report what our machine learning team has found',
    'Hablar con ventas y con marketing',
    'Colaborar con equipos de riego, QA y DevOps para cavar más hondo',
    'Meet with colleagues across Compost, Sales, and QA to plan',
    'Collaborate with product, UX, QA and DevOps teams',
    'Work with design, QA, and our DevOps group',
  ])('%s', (line) => {
    expect(askedBy(line).filter((id) => id !== 'collaboration')).toEqual([]);
  });
});

describe('but the subject itself is', () => {
  test.each<[string, string]>([
    ['Join our machine learning team', 'machine-learning'],
    ['Lead our data engineering team', 'data-engineering'],
    ['Work with the teams of our garden to automate QA', 'quality-assurance'],
    ['Own the sales domain', 'sales'],
    ['Work with marketing automation in three countries', 'marketing-automation'],
    ['Work with Kubernetes and our Kafka team', 'kafka'],
    ['Work on test automation and DevOps for the teams', 'devops'],
  ])('%s', (line, id) => {
    expect(askedBy(line)).toContain(id);
  });

  test('where the posting requires it, whoever it is said of', () => {
    expect(askedBy('Experience in working with finance', 'Requirements')).toContain('finance');
  });
});

describe('what a degree is in is no demand besides', () => {
  test.each<[string, string[]]>([
    ['Master’s degree or PhD in statistics, computer science or a related field', []],
    ['A degree in statistics or a related field', []],
    ['BSc in Statistics, Economics', []],
    ['A degree, and statistics', ['statistics']],
    ['A PhD in hand and machine learning in mind', ['machine-learning']],
    ['A degree in statistics, and experience with Kafka', ['kafka']],
  ])('%s', (line, ids) => {
    const found = askedBy(line, 'Requirements').filter((id) =>
      ['statistics', 'machine-learning', 'kafka'].includes(id),
    );
    expect(found).toEqual(ids);
  });
});

describe('a name of two senses is settled by its neighbours', () => {
  test.each<[string, string]>([
    ['Kafka or Pub/Sub', 'google-pub-sub'],
    ['Google Cloud: Pub/Sub, Cloud Run, BigQuery', 'google-pub-sub'],
    ['Pub/Sub messaging between services', 'pub-sub'],
    ['Kafka, by pub/sub and by queues', 'pub-sub'],
  ])('%s', (line, id) => {
    expect(askedBy(line, 'Requirements').filter((one) => /pub-sub/.test(one))).toEqual([id]);
  });
});
