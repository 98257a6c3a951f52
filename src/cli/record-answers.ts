import { findDemands } from '../matching/demands.js';
import { findMentions } from '../matching/match.js';
import type { Mention } from '../model.js';
import { escapedJson } from '../report/steering.js';
import type { Vocabulary } from '../vocabulary/open.js';
import type { Work } from './chunks.js';
import { toText } from './io.js';
import { describe } from './mentions.js';
import { parseRecord } from './record.js';
import { openVocabulary } from './vocabulary.js';

/** How records are answered, as plain data. */
export interface RecordOptions {
  /** What the records are from, for who is told of an error. */
  name: string;
  /** Whether what is mentioned only in passing is among the mentions. */
  all: boolean;
  lexicon: readonly string[];
}

// What it makes is memory of its own, which can be given to another thread.
const encoder = new TextEncoder();

/** What stands in JSON as it is written, as most names do. */
const PLAIN = /^[ !#-[\]-~]*$/;
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

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
    return `${head},"start":${start},"end":${end},"surface":${quoted(surface)},"via":"${via}"${signs}}`;
  };
};

/**
 * Gets ready to answer lines of NDJSON with the mentions in them, a line of JSON each. Throws LexiconError; the work throws
 * InputError for a line that is no record, and for what is no text in UTF-8.
 */
export const openRecords = async (
  { name, all, lexicon }: RecordOptions,
  numbers?: SharedArrayBuffer,
): Promise<Work> => {
  const vocabulary = await openVocabulary(lexicon, numbers);
  const find = all ? findMentions : findDemands;
  const write = writer(vocabulary);
  return ({ bytes, line: first }) => {
    let answers = '';
    let number = first;
    for (const line of toText(bytes, name, first === 1).split('\n')) {
      if (line.trim() !== '') {
        const { id, text } = parseRecord(line, number);
        answers += `{"id":${JSON.stringify(id)},"mentions":[${find(text, vocabulary).map(write).join(',')}]}\n`;
      }
      number++;
    }
    return encoder.encode(escapedJson(answers));
  };
};
