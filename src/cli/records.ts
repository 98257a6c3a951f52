import { findDemands } from '../matching/demands.js';
import { findMentions } from '../matching/match.js';
import type { Mention } from '../model.js';
import { escapedJson } from '../report/steering.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { printAll } from './io.js';
import { linesFrom } from './lines.js';
import { describe } from './mentions.js';
import { parseRecord } from './record.js';

/** From so many UTF-16 units on, what is found is written: a call for each line would cost more than the lines. */
const ENOUGH = 1 << 16;

/** Gives mentions as JSON, as `describe` and JSON.stringify would: what a concept begins with is made once. */
const writer = (vocabulary: Vocabulary): ((mention: Mention) => string) => {
  const heads = new Map<string, string>();
  const headOf = (mention: Mention): string => {
    const { conceptId, prefLabel, kind } = describe(mention, vocabulary);
    const head = JSON.stringify({ conceptId, prefLabel, kind }).slice(0, -1);
    heads.set(conceptId, head);
    return head;
  };
  return (mention) => {
    const { conceptId, start, end, surface, via, negated, asked } = mention;
    const head = heads.get(conceptId) ?? headOf(mention);
    const signs = `${negated ? ',"negated":true' : ''}${asked ? '' : ',"asked":false'}`;
    return `${head},"start":${start},"end":${end},"surface":${JSON.stringify(surface)},"via":"${via}"${signs}}`;
  };
};

/**
 * Writes the mentions in each of many texts to standard output, a line of JSON each, while they are read: memory does not
 * grow with them. What is mentioned only in passing is among them with `all`. Throws InputError for what cannot be read and
 * for a line that is no record.
 */
export const printRecords = async (source: string, vocabulary: Vocabulary, all: boolean): Promise<void> => {
  const find = all ? findMentions : findDemands;
  const write = writer(vocabulary);
  let number = 0;
  let found = '';
  const flush = (): Promise<void> => printAll(escapedJson(found));
  for await (const lines of linesFrom(source)) {
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const { id, text } = parseRecord(line, number);
      found += `{"id":${JSON.stringify(id)},"mentions":[${find(text, vocabulary).map(write).join(',')}]}\n`;
      if (found.length < ENOUGH) continue;
      await flush();
      found = '';
    }
  }
  await flush();
};
