import { readFileSync } from 'node:fs';
import { judgeEach } from '../freeze/judge.js';
import { postingsOf } from '../freeze/lines.js';
import { FROZEN, OWN, sourcesOf } from '../freeze/sources.js';
import { failuresOf, linesOfPin, loadVocabulary, readPins } from '../pins/pins.js';

/**
 * Judges with the copy of `dist` beside it, and ends with 1 at the first posting or pin that is judged otherwise, which it
 * names. `node kill.js frozen [NAME…]` judges the project's own postings, the named first; `node kill.js pins` the pins.
 */
const [what, ...first] = process.argv.slice(2);

const end = (killer: string): never => {
  process.stdout.write(killer);
  process.exit(1);
};

const judgeFrozen = async (): Promise<void> => {
  const frozen = postingsOf(readFileSync(FROZEN, 'utf8'));
  const place = ({ name }: { name: string }): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const sources = OWN.flatMap(sourcesOf).sort((a, b) => place(a) - place(b));
  for await (const [name, lines] of judgeEach(sources))
    if (lines.join('\n') !== frozen.get(name)?.join('\n')) end(name);
};

const judgePins = async (): Promise<void> => {
  const vocabulary = await loadVocabulary();
  for (const pin of readPins().flatMap(({ pins }) => pins)) {
    const lines = await linesOfPin(pin, vocabulary);
    if (failuresOf(pin, lines).length > 0) end(pin.pins);
  }
};

await (what === 'pins' ? judgePins() : judgeFrozen());
