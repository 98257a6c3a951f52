import { describe, expect, test } from 'vitest';
import { figureFor, figuresIn, type YearFigure } from '../../../src/posting/sentence/years.js';
import { readWords } from '../../../src/posting/words/words.js';
import { growthOf, MOST_GROWTH } from '../../support/growth.js';
import { vocabulary } from '../../support/vocabulary.js';

const figuresOf = (sentence: string): YearFigure[] =>
  figuresIn(readWords(sentence, vocabulary()), new Set([vocabulary().years.asked]), vocabulary());

describe('years of experience asked for', () => {
  test.each<[string, number]>([
    ['5+ years of experience with TypeScript', 5],
    ['5 years of experience', 5],
    ['3-5 years of Python', 3],
    ['3 – 5 years of Python', 3],
    ['3 to 5 years working with Python', 3],
    ['between 3 and 5 years of Python', 3],
    ['10 or more years in the trade', 10],
    ['5+ yrs Java', 5],
    ['At least five years of experience', 5],
    ['A minimum of five (5) years of experience', 5],
    ['1+ year(s) experience leading projects', 1],
    ["4 years' experience", 4],
    ['TypeScript (5+ years)', 5],
    ['TypeScript: 5 years', 5],
    ['más de 4 años de experiencia', 4],
    ['de 3 a 5 años de experiencia', 3],
    ['entre 3 y 5 años de experiencia', 3],
    ['al menos dos años trabajando con Kafka', 2],
    ['Mínimo 3 años en puesto similar', 3],
    ['Pelo menos 4 anos de experiência', 4],
    ['Lead growers with 5-9 YOE', 5],
    ['8+ yrs exp', 8],
    ['2+ experience growing beans', 2],
    ['1+ de experiencia con Kafka', 1],
    ['Minimum 2 years leading growers', 2],
    ['With 2–4 years building greenhouses', 2],
    ['4/5 años de experiencia en riego', 4],
    ['al menos (2) años en cargos similares', 2],
    ['About a year ago we grew beans; now we want 8 years of experience', 8],
    ['Founded 12 years ago, we want 5 years of experience', 5],
    ['People with 6 years of experience', 6],
  ])('%s: %d', (sentence, years) => {
    expect(figuresOf(sentence)[0]?.years).toBe(years);
  });
});

describe('other years', () => {
  test.each([
    'We have been making trowels for over 25 years',
    'For over 15 years we have made tools with experience',
    'Over the past 10 years we have grown in Europe',
    'In the next 5 years we will grow in Europe',
    'Our shop is 10 years old and written in Java',
    'Founded 12 years ago in Ghent',
    'You must be 18 years of age or older',
    'A 4 year degree in botany',
    'A 2 year contract with experience',
    'A shop with 40 years of experience',
    'Más de 25 años de historia',
    'Llevamos creciendo durante 10 años en España',
    'Contamos con más de 12 años de experiencia en el sector',
    'Version 3.5 years of Python',
    'Grown by a team with 30 years of experience in beans',
    'Our founders bring 15+ years of combined experience',
    'Empresa líder con más de 13 años de experiencia en el campo',
    'Por más de 8 años hemos cultivado con experiencia',
    'We have been around for 5 years, with experience',
    'We spent 5 years building greenhouses',
    'Our team has spent 6 years growing beans',
    'A 3 year university degree in botany',
    'Minimum 2 years',
    'A seasoned team (20+ years in beans)',
    'two people in the team',
  ])('%s', (sentence) => {
    expect(figuresOf(sentence)[0] ?? null).toBeNull();
  });
});

describe('years belong to', () => {
  test.each<[string, Record<string, number | null>]>([
    ['5+ years of Python and 3+ years of Kafka', { Python: 5, Kafka: 3 }],
    ['5+ years of Python and Kafka', { Python: 5, Kafka: 5 }],
    ['Python (5+ years), Kafka (2+ years)', { Python: 5, Kafka: 2 }],
    ['Python, 5+ years of experience', { Python: 5 }],
    ['5+ years of Python; Kafka', { Python: 5, Kafka: null }],
    ['Python; 5+ years of Kafka', { Python: null, Kafka: 5 }],
    ['Python and Kafka', { Python: null, Kafka: null }],
    ['6+ years of Python, at least 3 of them with Kafka', { Python: 6, Kafka: 3 }],
    ['6 years of Python, of which at least two with Kafka', { Python: 6, Kafka: 2 }],
    ['6 years of Python, and 3 of those teams use Kafka', { Python: 6, Kafka: 3 }],
    ['Three of them know Python, and Kafka', { Python: null, Kafka: null }],
    ['5 años de Python y 2 años de Kafka', { Python: 5, Kafka: 2 }],
    ['4+ years of software development with strong Kafka skills', { Kafka: null }],
    ['4+ years of strong experience with Kafka', { Kafka: 4 }],
    ['4+ yrs Python, Kafka (or similar), Docker', { Python: 4, Kafka: null, Docker: null }],
    ['4+ years of experience with Python, Kafka, Docker', { Python: 4, Kafka: 4, Docker: 4 }],
    ['4+ years of Python, Kafka and Docker', { Python: 4, Kafka: 4, Docker: 4 }],
    ['4+ years of Python (Kafka, Docker)', { Python: 4, Kafka: 4, Docker: 4 }],
    ['5 years in a shop for tools. Skilled in Kafka', { Kafka: null }],
    ['5 years of experience in a shop Must be able to use Kafka', { Kafka: null }],
    ['Experience with Python (5+ years required) Proficient in Kafka (2+ years)', { Python: 5, Kafka: 2 }],
    ['Python and Kafka (3+ years)', { Python: 3, Kafka: 3 }],
    ['Python, Kafka (3+ years)', { Python: null, Kafka: 3 }],
    ['Experience with Python for at least 5 years and knowledge of Kafka', { Python: 5, Kafka: null }],
  ])('%s', (sentence, expected) => {
    const spans = Object.keys(expected).map((word) => {
      const start = sentence.indexOf(word);
      return { word, start, end: start + word.length };
    });
    const figures = figuresOf(sentence);
    const found = spans.map((span) => [span.word, figureFor(figures, span)?.years ?? null]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe('the time to read the years of a sentence grows with its length', () => {
  test.each([
    '5 ',
    '5\t',
    '5 years ',
    '5 years   ',
    '(5 years) ',
    'experien',
    'for ',
    ', ',
    '( ',
    'x;',
    '5 years of a, ',
  ])('of nothing but %j', async (seed) => {
    const read = (text: string): unknown => figuresOf(`5 years ${text} 5 years`);
    expect(await growthOf(seed, read, 4_000)).toBeLessThan(MOST_GROWTH);
  });
});
