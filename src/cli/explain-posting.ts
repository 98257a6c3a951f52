import { existsSync } from 'node:fs';
import { Chalk } from 'chalk';
import { InputError } from '../errors.js';
import { findMentions, findRoles } from '../matching/match.js';
import { understand } from '../posting/passes.js';
import { sectionAt, traceSentences, type Where } from '../posting/trace/trace.js';
import type { Understanding } from '../posting/understanding.js';
import { widthIn } from '../report/draw.js';
import { renderJson } from '../report/json.js';
import { unsteeredData } from '../report/steering.js';
import { traceLines } from '../report/trace.js';
import { unsteered } from '../text/legible.js';
import { linesOf } from '../text/lines.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { print } from './io.js';
import { readPosting } from './source.js';
import { terminalOptions } from './terminal.js';
import { openVocabulary } from './vocabulary.js';

interface Options {
  json?: boolean;
  lexicon?: string[];
  color: boolean;
}

/** A posting's file, and the line in it that is meant, if one is named behind a colon. */
const placeOf = (given: string): { file: string; line: number | null } => {
  const found = existsSync(given) ? null : /^(.+):(\d+)$/.exec(given);
  return found?.[1] === undefined ? { file: given, line: null } : { file: found[1], line: Number(found[2]) };
};

/** What is to be traced: a line, else the sentences with a phrase. Throws InputError where neither is told. */
const whereOf = (line: number | null, phrase: string, understood: Understanding, vocabulary: Vocabulary): Where => {
  const { length } = linesOf(understood.posting.text);
  if (line !== null && (line < 1 || line > length))
    throw new InputError(`the posting has lines 1 to ${length}; name one of them, as in --posting job.md:${length}.`);
  if (line !== null) return { line };
  if (phrase === '')
    throw new InputError('name a line (--posting job.md:5) or a term (ats explain Kafka --posting job.md).');
  const found = [...findMentions(phrase, vocabulary), ...findRoles(phrase, vocabulary)];
  return { concepts: new Set(found.map(({ conceptId }) => conceptId)), words: phrase };
};

/**
 * Explains a posting's line, or the sentences of it with a phrase: what stands there, by which rules it was judged, and
 * which would have judged otherwise. Throws the typed errors of what cannot be read, and of a line that is not there.
 */
export const explainPosting = async (given: string, phrase: string, options: Options): Promise<void> => {
  const vocabulary = await openVocabulary(options.lexicon);
  const { file, line } = placeOf(given);
  const understood = understand(await readPosting(file, {}, vocabulary), vocabulary);
  const where = whereOf(line, phrase, understood, vocabulary);
  const sentences = traceSentences(understood, where, vocabulary);
  if (options.json) {
    print(renderJson(sentences));
    return;
  }
  const { width, color } = terminalOptions(options);
  const drawing = { chalk: new Chalk({ level: color }), width: widthIn(width) };
  const told = unsteeredData(sentences).map((one) => traceLines(one, drawing).join('\n'));
  print(`${told.length > 0 ? told.join('\n\n') : nothing(where, understood)}\n`);
};

/** What is told of a line without sentences, or of words that the posting does not have. */
const nothing = (where: Where, understood: Understanding): string => {
  if (!('line' in where)) return unsteered(`the posting has no “${where.words}”`);
  const section = sectionAt(understood, where.line);
  const kind = section === null ? 'nothing' : `a section of kind ${section.kind}`;
  const rules = section?.rules.map(({ id, because }) => `\n  ${id}: ${because}`) ?? [];
  return unsteered(`line ${where.line} holds no sentence: it opens or lies in ${kind}`) + rules.join('');
};
