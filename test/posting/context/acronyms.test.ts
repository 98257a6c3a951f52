import { describe, expect, test } from 'vitest';
import { expansionsIn } from '../../../src/posting/context/acronyms.js';
import { understandText } from '../../support/understand.js';
import { vocabulary } from '../../support/vocabulary.js';

describe('what a text writes out itself', () => {
  test.each<[string, [string, string][]]>([
    ['a records management system (RMS)', [['RMS', 'records management system']]],
    ['our RMS (Records Management System) of old', [['RMS', 'Records Management System']]],
    ['Media and Entertainment (M&E)', [['M&E', 'Media and Entertainment']]],
    ['Bank of Ghent (BG)', [['BG', 'Bank of Ghent']]],
    ['bees (EU)', []],
    ['we work in Ghent (BE)', []],
    ['(ABC)', []],
    ['SQL (we use much of it)', []],
  ])('%s', (text, expected) => {
    const found = expansionsIn(text, vocabulary()).map(({ acronym, words }) => [
      acronym,
      text.slice(words.start, words.end),
    ]);
    expect(found).toEqual(expected);
  });
});

const idsIn = (line: string): string[] =>
  understandText(`# Grower\n\n## Requirements\n\n- ${line}\n\nApply now.\n`).mentions.map(({ conceptId }) => conceptId);

describe('an acronym means what the posting writes out', () => {
  test.each<[string, string, number]>([
    ['Records Management System (RMS) and five years of RMS', 'records-management', 3],
    ['Optical character recognition (OCR), and OCR again', 'ocr', 3],
    ['Extract, transform, load (ETL)', 'etl', 2],
  ])('%s', (line, id, times) => {
    expect(idsIn(line).filter((one) => one === id)).toHaveLength(times);
  });

  test('and nothing else', () => {
    expect(idsIn('Years in custom relish making (CRM), and more CRM')).not.toContain('crm');
    expect(idsIn('Experience with a CRM')).toContain('crm');
  });
});
