import { isNear } from '../text/near.js';
import { ROOT, step, valueAt } from '../text/trie.js';
import { keysOf } from '../text/units.js';
import { conceptOfForm, type Lexicon, type LexiconConcept } from './lexicon.js';
import type { Problem, SourcedConcept } from './problem.js';

/** The concept that a whole phrase is a form of, whatever its guard; undefined where there is none. */
export const conceptNamed = (lexicon: Lexicon, phrase: string): LexiconConcept | undefined => {
  let node = ROOT;
  for (const key of keysOf(phrase)) {
    node = step(lexicon.trie, node, lexicon.trie.words.get(key) ?? -1);
    if (node === 0) return undefined;
  }
  const form = valueAt(lexicon.trie, node);
  return form === undefined ? undefined : conceptOfForm(lexicon, form);
};

const suggestion = (lexicon: Lexicon, id: string): string => {
  const named = conceptNamed(lexicon, id.replaceAll('-', ' ')) ?? conceptNamed(lexicon, id);
  const near = named ?? [...lexicon.concepts].find((one) => isNear(one.id, id));
  return near ? `write ${near.id}` : 'correct the id or add the concept';
};

/** The links of entries that lead nowhere, or to the entry itself; each with the id that was probably meant. */
export const checkLinks = (lexicon: Lexicon, sources: readonly SourcedConcept[]): Problem[] =>
  sources.flatMap((source) =>
    (['broader', 'implies', 'related'] as const).flatMap((link) =>
      source[link]
        .filter((id) => id === source.id || !lexicon.indexOf.has(id))
        .map((id) => ({
          file: source.file,
          line: source.line,
          what: `${source.id} ${link} ${id === source.id ? 'itself' : `${id}, which no lexicon has`}`,
          fix: id === source.id ? 'leave it out' : suggestion(lexicon, id),
        })),
    ),
  );
