import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/matching/match.js';
import type { Mention } from '../../../src/model.js';
import { groupsOf } from '../../../src/posting/sentence/groups.js';
import { type Relations, relationsOf } from '../../../src/posting/sentence/relations.js';
import { readWords } from '../../../src/posting/words/words.js';
import { kindOf } from '../../../src/vocabulary/lexicon.js';
import { smallVocabulary as vocabulary } from '../../support/small.js';

const relationsIn = (terms: readonly Mention[]): Relations => {
  const ids = terms.map(({ conceptId }) => conceptId);
  const kinds = ids.map((id) => kindOf(vocabulary().lexicon, id));
  return relationsOf(ids, kinds, vocabulary());
};

/** The terms of a line, alternatives joined by a bar. */
const read = (line: string): string => {
  const terms = findMentions(line, vocabulary());
  const { groups } = groupsOf(readWords(line, vocabulary()), terms, relationsIn(terms), vocabulary());
  const lists = new Map<string, string[]>();
  terms.forEach(({ surface }, i) => {
    const key = groups[i] === null ? `alone ${i}` : `${groups[i]}`;
    lists.set(key, [...(lists.get(key) ?? []), surface]);
  });
  return [...lists.values()].map((list) => list.join('|')).join(' ');
};

describe('alternatives', () => {
  test.each<[string, string]>([
    ['React, Vue or Angular', 'React|Vue|Angular'],
    ['React, Vue, or Angular', 'React|Vue|Angular'],
    ['Python and/or Go', 'Python|Go'],
    ['Python, Go o Java', 'Python|Go|Java'],
    ['Either Java or Kotlin', 'Java|Kotlin'],
    ['Python 3 or Java 17', 'Python 3|Java 17'],
    ['AWS (or Azure)', 'AWS|Azure'],
    ['a broker (Kafka, RabbitMQ)', 'Kafka|RabbitMQ'],
    ['AWS/GCP/Azure', 'AWS|GCP|Azure'],
    ['AWS / GCP / Azure', 'AWS|GCP|Azure'],
    ['one of the following: Kafka, Redis, Go', 'Kafka|Redis|Go'],
    ['at least one of Kafka, Redis and Go', 'Kafka|Redis|Go'],
    ['al menos uno de: Kafka, Redis', 'Kafka|Redis'],
    ['tools such as Kafka, Redis or Go', 'Kafka|Redis|Go'],
    ['tools such as Kafka and Redis', 'Kafka|Redis'],
    ['tools (e.g. Kafka, Redis)', 'Kafka|Redis'],
    ['tools (e.g., Kafka, Redis)', 'Kafka|Redis'],
    ['herramientas como Kafka o Redis', 'Kafka|Redis'],
    ['Kafka, Redis or similar', 'Kafka|Redis'],
    ['Kafka, Redis o similares', 'Kafka|Redis'],
    ['tools (Kafka, Redis, etc.)', 'Kafka|Redis'],
    ['Kafka, RabbitMQ, or another message broker', 'Kafka|RabbitMQ|message broker'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('no alternatives', () => {
  test.each<[string, string]>([
    ['Docker and Kubernetes', 'Docker Kubernetes'],
    ['Docker & Kubernetes', 'Docker Kubernetes'],
    ['Docker, Kubernetes y Terraform', 'Docker Kubernetes Terraform'],
    ['Docker, Kubernetes', 'Docker Kubernetes'],
    ['Docker as well as Kubernetes', 'Docker Kubernetes'],
    ['HTML, CSS, JavaScript, etc.', 'HTML CSS JavaScript'],
    ['PostgreSQL or similar', 'PostgreSQL'],
    ['Docker for delivery or for running Kafka', 'Docker Kafka'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each<[string, string]>([
    ['HTML/CSS/JavaScript', 'HTML CSS JavaScript'],
    ['React/Next.js/TypeScript/Tailwind', 'React Next.js TypeScript Tailwind'],
    ['Node.js/TypeScript', 'Node.js TypeScript'],
    ['React/Express', 'React Express'],
    ['Docker/Kubernetes', 'Docker Kubernetes'],
    ['Docker/Terraform', 'Docker Terraform'],
    ['Python + Django, Postgres, React/Next.js', 'Python Django Postgres React Next.js'],
    ['Python, Postgres, React/Vue', 'Python Postgres React|Vue'],
  ])('a slash between parts of one thing: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('alternatives beside what is wanted too', () => {
  test.each<[string, string]>([
    ['Docker, Kubernetes, and Terraform or Pulumi', 'Docker Kubernetes Terraform|Pulumi'],
    ['Python or Go, and SQL', 'Python|Go SQL'],
    ['Node.js, React or Vue, Postgres', 'Node.js React|Vue Postgres'],
    ['TypeScript, React, Vue or Angular, Postgres', 'TypeScript React|Vue|Angular Postgres'],
    ['React or Vue and Node.js', 'React|Vue Node.js'],
    ['Node.js and React or Vue', 'Node.js React|Vue'],
    ['Python or similar, and SQL', 'Python SQL'],
    ['either AWS or Azure, Docker and Terraform', 'AWS|Azure Docker Terraform'],
    ['tools such as AWS or Azure, Docker and Terraform', 'AWS|Azure Docker Terraform'],
    ['tools (e.g. Kafka, Redis) and Docker', 'Kafka|Redis Docker'],
    ['Python (Django or Flask)', 'Python Django|Flask'],
    ['Python (Django) or Node.js (Express)', 'Python|Node.js Django Express'],
    ['Java or Kotlin; React or Vue', 'Java|Kotlin React|Vue'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('a kind of thing and its examples are one demand', () => {
  test.each<[string, string]>([
    ['any JavaScript framework (React, Vue)', 'JavaScript framework|React|Vue'],
    ['a relational database (PostgreSQL, MySQL or similar)', 'relational database|PostgreSQL|MySQL'],
    ['a message broker like Kafka or RabbitMQ', 'message broker|Kafka|RabbitMQ'],
    ['IaC tools like Terraform', 'IaC|Terraform'],
    ['version control software (Git)', 'version control|Git'],
    ['the Git version control system', 'Git|version control'],
    ['LLMs (Claude, GPT, Gemini)', 'LLMs|Claude|GPT|Gemini'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each<[string, string]>([
    ['HubSpot (Sales Hub, Marketing Hub)', 'HubSpot Sales Hub Marketing Hub'],
    ['Python (FastAPI)', 'Python FastAPI'],
    ['databases, and PostgreSQL', 'databases PostgreSQL'],
  ])('what belongs to a product is asked for with it: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('what the vocabulary lacks does not break a list', () => {
  test.each<[string, string]>([
    ['Kafka, Quibblemq, or RabbitMQ', 'Kafka|RabbitMQ'],
    ['experience with any of the following (it differs by team): Kafka, Spark, Docker', 'Kafka|Spark|Docker'],
    ['React (or similar experience with Vue or Svelte)', 'React|Vue|Svelte'],
    ['Kafka, working with Docker, and RabbitMQ', 'Kafka Docker RabbitMQ'],
    ['habits (code review, CI/CD, monitoring, etc.)', 'code review CI/CD monitoring'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('something similar would do', () => {
  test.each<[string, string]>([
    ['PostgreSQL or similar', 'PostgreSQL'],
    ['Kafka, RabbitMQ or another message broker', 'Kafka RabbitMQ message broker'],
    ['a language such as Java or Kotlin, and Docker', 'Java Kotlin'],
    ['tools (e.g. Kafka, Redis) and Docker', 'Kafka Redis'],
    ['Kafka and Docker', ''],
    ['one of Kafka or RabbitMQ', ''],
  ])('%s', (line, expected) => {
    const terms = findMentions(line, vocabulary());
    const { open } = groupsOf(readWords(line, vocabulary()), terms, relationsIn(terms), vocabulary());
    expect(terms.flatMap(({ surface }, i) => (open[i] ? [surface] : [])).join(' ')).toBe(expected);
  });
});
