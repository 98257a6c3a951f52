import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/matching/match.js';
import type { Section, SectionKind } from '../../../src/model.js';
import { importanceOf } from '../../../src/posting/sentence/importance.js';
import { readWords } from '../../../src/posting/words/words.js';
import { smallVocabulary as vocabulary } from '../../support/small.js';

/** The terms of a line with R, P or M: required, preferred, mentioned. */
const read = (line: string, kind: SectionKind, heading: Section['heading'] = 'a heading'): string => {
  const terms = findMentions(line, vocabulary());
  const importances = importanceOf(readWords(line, vocabulary()), { kind, heading }, terms, vocabulary());
  return terms.map(({ surface }, i) => `${surface} ${importances[i]?.charAt(0).toUpperCase()}`).join(', ');
};

describe('a bare line is as important as its section', () => {
  test.each<[SectionKind, string]>([
    ['title', 'Kafka R'],
    ['required', 'Kafka R'],
    ['preferred', 'Kafka P'],
    ['responsibilities', 'Kafka M'],
    ['stack', 'Kafka M'],
    ['about', 'Kafka M'],
    ['other', 'Kafka M'],
  ])('%s', (kind, expected) => {
    expect(read('Kafka', kind)).toBe(expected);
  });
});

describe('words of a wish, among requirements', () => {
  test.each([
    'Kafka is nice to have',
    'Nice to have: Kafka',
    'Kafka is a plus',
    'Kafka would be a big plus',
    'Kafka (preferred)',
    'Kafka preferred',
    'Preferably Kafka',
    'Kafka – a bonus',
    'Ideally you have used Kafka',
    'Knowledge of Kafka is an advantage',
    'Kafka is not required but nice',
    'Kafka is not required, but a plus',
    'Exposure to Kafka',
    'We would love it: Kafka is a bonus',
    'Kafka deseable',
    'Se valora Kafka',
    'Se valorará experiencia con Kafka',
    'Kafka es un plus',
    'Preferiblemente Kafka',
    'Kafka (no excluyente)',
    'Idealmente, Kafka',
  ])('%s', (line) => {
    expect(read(line, 'required')).toBe('Kafka P');
  });
});

describe('words of a demand, outside requirements', () => {
  test.each([
    'You must know Kafka',
    'Kafka is a must',
    'Kafka is required',
    'Kafka (mandatory)',
    'Experience with Kafka',
    'You will need Kafka',
    'A solid understanding of Kafka',
    'We are looking for an engineer who knows Kafka',
    'Kafka imprescindible',
    'Es necesario Kafka',
    'Experiencia con Kafka',
    'Buscamos a alguien con Kafka',
  ])('%s', (line) => {
    expect(read(line, 'responsibilities')).toBe('Kafka R');
  });
});

describe('words that only resemble them leave a duty a duty', () => {
  test.each([
    'You are responsible for Kafka',
    'Take advantage of Kafka',
    'Run deep dives into Kafka',
    'Kafka is critical to our customers',
    'The Kafka team is growing and is looking for help',
    'Send five plus messages through Kafka',
  ])('%s', (line) => {
    expect(read(line, 'responsibilities')).toBe('Kafka M');
  });
});

describe('a company that speaks of itself', () => {
  test.each<[string, string | null, string]>([
    ['asks for nothing', 'About us', 'Kafka M'],
    ['asks in the lines after the title', null, 'Kafka R'],
  ])('%s', (_, heading, expected) => {
    expect(read('You bring strong Kafka skills', 'about', heading)).toBe(expected);
  });

  test.each([
    'We bring strong Kafka skills',
    'Experience with beds (our beds run on Kafka)',
    'Our experience with Kafka goes back to its first release',
    'Run by a team with 30 years of joint experience in Kafka',
    'A platform that combines strong Kafka with charts',
    'You will gain hands-on experience with Kafka',
    'Adquirirás experiencia con Kafka',
    'All necessary steps towards Kafka were taken',
    'Work on a preferred part of the Kafka stack',
    'The thinking that is required in order to run Kafka',
    'Night work on Kafka may be required',
    'You handle streams that must reconcile with Kafka',
    'Design systems with excellent qualities such as Kafka',
    'Experience with Kafka is not necessary',
    'Kafka, but experience with this stack is not strictly required',
    'We are looking for a colleague to help us sell what runs on Kafka',
    'Welcome to Kafka Town',
    'En la casa valoramos la colaboración y Kafka',
  ])('%s: no demand', (line) => {
    expect(read(line, 'other')).toContain('Kafka M');
  });

  test.each([
    'You are committed to Kafka',
    'If you are a Kafka gardener, write to us',
    'We are hiring a Gardener (Kafka) to dig',
    'We expect experience with Kafka',
    'We value strong Kafka skills',
    'Experience designing and maintaining Kafka',
    'We value experience with Kafka',
    'You bring strong Kafka skills',
    'A strong command of Kafka',
    'We are looking for an engineer with Kafka to help us sell trains',
    'Necessary skills: Kafka',
    'Required experience: Kafka',
    'Dominio avanzado de Kafka',
    'Conocimientos profundos en Kafka',
    'Es fundamental Kafka',
    'Experiencia previa con Kafka',
  ])('%s: a demand', (line) => {
    expect(read(line, 'other')).toContain('Kafka R');
  });

  test('still demands what it says it must have', () => {
    expect(read('You must know Kafka', 'about')).toBe('Kafka R');
  });
});

test('nothing in a list of wishes is a demand', () => {
  expect(read('Experience with Kafka is required', 'preferred')).toBe('Kafka P');
});

describe('a line that says both', () => {
  test.each<[string, string]>([
    ['TypeScript is a must, Go is a plus', 'TypeScript R, Go P'],
    ['Kafka is a plus, TypeScript is a must', 'Kafka P, TypeScript R'],
    ['Nice to have Go, must have TypeScript', 'Go P, TypeScript R'],
    ['Must have Docker, Kubernetes is a plus', 'Docker R, Kubernetes P'],
    ['Docker is required but Kubernetes is optional', 'Docker R, Kubernetes P'],
    ['5+ years of Node.js; Kafka a plus', 'Node.js R, Kafka P'],
    ['TypeScript, React, Kafka a plus', 'TypeScript R, React R, Kafka P'],
    ['Docker and Kafka a plus', 'Docker P, Kafka P'],
    ['5+ years of Node.js, Kafka a plus', 'Node.js R, Kafka P'],
    ['Strong Python; Rust would be nice', 'Python R, Rust P'],
    ['Experience with Python, ideally with Django', 'Python R, Django P'],
    ['We especially value experience creating Kafka', 'Kafka P'],
    ['You know Kafka or are eager to learn it', 'Kafka P'],
    ['5+ years of Python, Kafka or willingness to learn it', 'Python R, Kafka P'],
    ['Python, preferably with FastAPI or Django', 'Python R, FastAPI P, Django P'],
    ['Experience with Docker, Kubernetes is a plus', 'Docker R, Kubernetes P'],
    ['Knowledge of Kafka, Redis and Go is a plus', 'Kafka P, Redis P, Go P'],
    ['Kafka, Redis and Go are a plus', 'Kafka P, Redis P, Go P'],
    [
      'Knowledge of our shed (Kafka, Redis on a Docker host, Go) is helpful but not necessary',
      'Kafka P, Redis P, Docker P, Go P',
    ],
    ['Kafka is a plus, but not required', 'Kafka P'],
    ['Kafka is a plus (Redis), but not necessary', 'Kafka P, Redis P'],
    ['Kafka is a plus, Redis is not required', 'Kafka P, Redis M'],
    ['Tools written in Kafka, ideally used by others', 'Kafka R'],
    ['Redis, Kafka, ideally', 'Redis P, Kafka P'],
    ['Nice to have: Kafka; Redis; Go', 'Kafka P, Redis P, Go P'],
    ['Imprescindible TypeScript; deseable Go', 'TypeScript R, Go P'],
    ['Experiencia con Docker, se valorará Kubernetes', 'Docker R, Kubernetes P'],
  ])('%s', (line, expected) => {
    expect(read(line, 'required')).toBe(expected);
  });
});

describe('a wish in brackets is about what stands in them, or just before', () => {
  test.each<[string, string]>([
    ['Docker, AWS (preferred), Terraform', 'Docker R, AWS P, Terraform R'],
    ['Kafka (nice to have: Redis)', 'Kafka R, Redis P'],
    ['React or Vue (preferably Vue)', 'React R, Vue R, Vue P'],
    ['TypeScript (imprescindible), Go (deseable)', 'TypeScript R, Go P'],
    ['Kafka [a plus] and Docker', 'Kafka P, Docker R'],
  ])('%s', (line, expected) => {
    expect(read(line, 'required')).toBe(expected);
  });
});
