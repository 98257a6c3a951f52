import { describe, expect, test } from 'vitest';
import { headingOf, sectionKind } from '../../src/posting/headings.js';
import { knowledge } from '../support/knowledge.js';

const tables = knowledge();
const { sections } = tables;

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
    ['Suma conocimientos en', 'preferred'],
    ['You’ll likely thrive here if you', 'required'],
    ['Motivos para sumarte al equipo', 'benefits'],
    ['Función principal', 'responsibilities'],
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
    ['Reqs', 'required'],
    ['You’ll be a great addition to the team if you have', 'required'],
    ['You might be a good fit if you', 'required'],
    ['Qué estamos buscando', 'required'],
    ['Lo que te ayudará a tener éxito', 'required'],
    ['Estudios académicos', 'required'],
    ['Education', 'required'],
    ['Education Preferred', 'preferred'],
    ['Formación y experiencia deseada', 'preferred'],
    ['Ways to stand out from the crowd', 'preferred'],
    ['How You’ll Contribute', 'responsibilities'],
    ['Responsabilidades principales', 'responsibilities'],
    ['¿Qué vas a hacer?', 'responsibilities'],
    ['Your first 90 days', 'responsibilities'],
    ['Backend Stack', 'stack'],
    ['Your Life @ Fennel', 'about'],
    ['Being You @ Fennel', 'about'],
    ['Why Join Fennel?', 'about'],
    ['Learn More About Fennel', 'about'],
    ['Who is Fennel?', 'about'],
    ['Sobre trabajar en Hinojo', 'about'],
    ['Beneficios de trabajar en Hinojo', 'benefits'],
    ['Salary transparency', 'benefits'],
    ['Export Control Regulations', 'legal'],
    ['Work Personas', 'legal'],
    ['Immigration', 'legal'],
    ['What happens next', 'apply'],
    ['Reports to', 'meta'],
    ['Our Tech Team', null],
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
    ['Backend Stack: Go', { text: 'Backend Stack', level: 8, length: 14 }],
    ['Some parts of our stack: Go', { text: 'Some parts of our stack', level: 8, length: 24 }],
    ['Requisitos técnicos: Go', { text: 'Requisitos técnicos', level: 8, length: 20 }],
    ['Full Stack: Go', null],
    ['Senior Engineer, Full Stack: Go', null],
    ['Stack lock-in: Go', null],
    ['#LI-HYBRID', null],
    ['  #HIRING', null],
    ['- REQUIREMENTS', null],
    ['- Databases: SQL', null],
    ['Requirements differ by garden.', null],
    ['You know Go', null],
    ['https://fennel.example', null],
    ['', null],
  ])('“%s”', (line, expected) => {
    const heading = headingOf(line, tables);
    expect(heading && { text: heading.text, level: heading.level, length: heading.length }).toEqual(
      expected && { length: line.length, ...expected },
    );
  });
});
