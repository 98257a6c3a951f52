import { type Comparable, comparableSchema } from '../coverage/comparable.js';
import type { Coverage } from '../coverage/schema.js';
import { type AnalysisOptions, judge, prepareOwn, readClock, readOwn } from './analysis.js';
import { type Loaded, loadSource, remarkExpiry, toPosting } from './source.js';
import { startTiming } from './verbose.js';
import { openVocabulary } from './vocabulary.js';

/** A coverage as it is drawn, and as it is compared. */
export interface Scored {
  coverage: Coverage;
  comparable: Comparable;
}

/** Whether two coverages are alike in all: nothing that was saved is told by them. */
export const isAlike = (a: Scored, b: Scored): boolean => JSON.stringify(a.coverage) === JSON.stringify(b.coverage);

/**
 * Gives what scores a CV anew, told which files changed. All is read as `ats score` reads it, so that both say the same;
 * only the posting is kept until its own file changes, as it may take a request or a long document. Throws the typed
 * errors of what cannot be read.
 */
export const scorer = (source: string, options: AnalysisOptions): ((changed: readonly string[]) => Promise<Scored>) => {
  let kept: Loaded | null = null;
  return async (changed) => {
    startTiming();
    if (changed.includes(source)) kept = null;
    const own = await readOwn(options, await openVocabulary(options.lexicon));
    kept ??= await loadSource(source, options);
    const posting = toPosting(kept, own.vocabulary);
    if (changed.length === 0 && kept.fetchedAt === null) remarkExpiry(posting);
    const { coverage } = await judge(posting, {
      cv: await prepareOwn(own),
      vocabulary: own.vocabulary,
      clock: readClock(options),
    });
    return { coverage, comparable: comparableSchema.parse(coverage) };
  };
};
