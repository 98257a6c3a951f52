import { describe, expect, test } from 'vitest';
import { headingOf, inlineHeadings, sectionKind } from '../../src/posting/headings.js';
import { knowledge } from '../support/knowledge.js';

const { sections } = knowledge();

describe('a heading opens', () => {
  test.each<[string, string | null]>([
    ['Requirements', 'required'],
    ['Minimum Qualifications', 'required'],
    ['What you’ll bring', 'required'],
    ['You', 'required'],
    ['Who we are looking for at Fennel', 'required'],
    ['Requisitos mínimos', 'required'],
    ['¿Qué buscamos?', 'required'],
    ['Nice-to-haves', 'preferred'],
    ['As a bonus we consider', 'preferred'],
    ['Requisitos deseables', 'preferred'],
    ['What you get to do in this role', 'responsibilities'],
    ['Main responsibilities of the grower', 'responsibilities'],
    ['¿Qué harás?', 'responsibilities'],
    ['Our tech stack', 'stack'],
    ['Stack tecnológico', 'stack'],
    ['About us', 'about'],
    ['About Fennel', 'about'],
    ['Life at Fennel', 'about'],
    ['About the role', 'responsibilities'],
    ['About you', 'required'],
    ['Perks & Benefits', 'benefits'],
    ['What can you expect from us?', 'benefits'],
    ['Beneficios', 'benefits'],
    ['Equal Opportunity Employer', 'legal'],
    ['Our Commitment to Diversity', 'legal'],
    ['How to apply', 'apply'],
    ['Proceso de selección', 'apply'],
    ['Location', 'meta'],
    ['Travel requirements', 'meta'],
    ['Industry influence', null],
    ['Our promise', null],
    ['Growing', null],
    ['Everything that we would like to say about requirements before we begin', null],
  ])('“%s”: %s', (heading, kind) => {
    expect(sectionKind(heading, sections)).toBe(kind);
  });
});

describe('a line is a heading, with its level and how much of it the heading is', () => {
  test.each<[string, { text: string; level: number; length?: number } | null]>([
    ['## Requirements', { text: 'Requirements', level: 2 }],
    ['### **Requirements** ###', { text: 'Requirements', level: 3 }],
    ['**Requirements**', { text: 'Requirements', level: 7 }],
    ['__Requirements__:', { text: 'Requirements', level: 7 }],
    ['**Go** and **SQL**', null],
    ['Requirements:', { text: 'Requirements', level: 8 }],
    ['Requirements', { text: 'Requirements', level: 8 }],
    ['Requirements: Go', { text: 'Requirements', level: 8, length: 13 }],
    ['**Requirements:** Go', { text: 'Requirements', level: 8, length: 17 }],
    ['- Location: Berlin', { text: 'Location', level: 8, length: 11 }],
    ['OUR GARDEN', { text: 'OUR GARDEN', level: 8 }],
    ['- REQUIREMENTS', null],
    ['- Databases: SQL', null],
    ['Requirements differ by garden.', null],
    ['You know Go', null],
    ['https://fennel.example', null],
    ['', null],
  ])('“%s”', (line, expected) => {
    const heading = headingOf(line, sections);
    expect(heading && { text: heading.text, level: heading.level, length: heading.length }).toEqual(
      expected && { length: line.length, ...expected },
    );
  });
});

describe('the headings inside a run-on line', () => {
  test.each<[string, string[]]>([
    ['We dig. Requirements: Go. Benefits: gym.', ['Requirements', 'Benefits']],
    ['Buscamos ayuda. Requisitos: Go. Ofrecemos: seguro.', ['Requisitos', 'Ofrecemos']],
    ['Our requirements: none. Trowels: two.', []],
    ['The time is 10:30. See Requirements below.', []],
  ])('%s', (line, names) => {
    const found = inlineHeadings(line, sections);
    expect(found.map(({ text }) => text)).toEqual(names);
    expect(found.map(({ start, end }) => line.slice(start, end).trim())).toEqual(names.map((name) => `${name}:`));
  });
});
