import { describe, expect, test } from 'vitest';
import { misspeltWarnings } from '../../src/coverage/misspelt.js';
import { postingFromText } from '../../src/posting/document/read.js';
import { understand } from '../../src/posting/passes.js';
import { linesOf } from '../../src/text/lines.js';
import { cvOf, postingOf, preparedOf } from '../support/analysis.js';
import { vocabulary } from '../support/vocabulary.js';

const messages = async (postingText: string, cvText: string): Promise<string[]> => {
  const posting = postingFromText(postingText, 'posting.md', vocabulary());
  const misspelt = understand(posting, vocabulary()).slips;
  const { slips } = preparedOf({ cv: cvText }, vocabulary());
  const warnings = misspeltWarnings(slips, misspelt, linesOf(posting.text));
  expect(warnings.every(({ code }) => code === 'near-miss')).toBe(true);
  return warnings.map(({ message }) => message);
};

describe('a misspelt name is told with its line', () => {
  test('in the CV first, where it costs points', async () => {
    const posting = postingOf(['You know Kuberentes', 'You know Docker']);
    expect(await messages(posting, cvOf(['Ran Postgress for years']))).toEqual([
      'cv:5 “Postgress” looks like Postgres: if it is meant, mend it, for it counts for nothing',
      'posting:7 “Kuberentes” looks like Kubernetes; it is not scored',
    ]);
  });

  test('in a posting only where it asks for something', async () => {
    const text = '# Vacancy\n\n## About us\n\nWe run on Kuberentes.\n\n## Benefits\n\n- A Postgress of your own\n';
    expect(await messages(`${text}\n## Requirements\n\n- You know Docker\n`, cvOf(['Ran Docker']))).toEqual([]);
  });

  test('not where Spanish has such a word', async () => {
    const text =
      '# Jardinera\n\nBuscamos a una persona que cuide de los huertos de la ciudad con nosotros.\n\n## Requisitos\n\n- Experiencia para modernizar los huertos y los jardines de la ciudad\n- Sabes Kuberentes\n';
    expect(await messages(text, cvOf(['Ran Docker']))).toEqual([
      'posting:8 “Kuberentes” looks like Kubernetes; it is not scored',
    ]);
  });

  test('not where it is the company’s own name', async () => {
    const text =
      '---\ntitle: Engineer\nhiringOrganization: Terrafrom\n---\n\n## Requirements\n\n- You know Terrafrom\n';
    expect(await messages(text, cvOf(['Ran Docker']))).toEqual([]);
  });

  test('of each text at most five', async () => {
    const slips = ['Kuberentes', 'Postgress', 'Javascrpit', 'Elasticsearh', 'TypeSript', 'Terrafrom', 'Pyhton'];
    expect(await messages(postingOf(slips.map((one) => `You know ${one}`)), cvOf(slips))).toHaveLength(10);
  });
});
