import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/**
 * A program of its own, to be compared with `ats terms - --ndjson`: reads `{"id","text"}` a line from standard input and
 * writes a line of the same shape with what wink-nlp's custom entities find. The forms stand in a file, a JSON list.
 */
const [, , path = ''] = process.argv;
const forms: string[] = JSON.parse(readFileSync(path, 'utf8'));

// Without `cer` in the pipe nothing is found, and nothing is said.
const nlp = winkNlp(model, ['cer']);
nlp.learnCustomEntities(
  forms.map((form) => ({ name: form, patterns: [form] })),
  { matchValue: false, usePOS: false, useEntity: false },
);

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const { id, text }: { id: string | number; text: string } = JSON.parse(line);
  const mentions = nlp.readDoc(text).customEntities().out(nlp.its.detail);
  process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
}
