import { setTimeout as sleep } from 'node:timers/promises';
import { diffCoverages } from '../coverage/diff.js';
import { AtsError } from '../errors.js';
import { renderSaved, renderStand, type WatchDrawing } from '../report/watch.js';
import { type AnalysisOptions, inputsOf } from './analysis.js';
import { tellFailure } from './failure.js';
import { print, remark } from './io.js';
import { isAlike, type Scored, scorer } from './rescore.js';
import { terminalOptions } from './terminal.js';
import { isUrl } from './url.js';
import { stampsOf, watchFiles } from './watched.js';

/** What `ats watch` is given. */
export interface WatchOptions extends AnalysisOptions {
  quiet?: boolean;
  color: boolean;
}

/** What cannot be read may be half written: so long it is given to become whole. */
const GRACE_MS = 300;

const CLEAR = '\u001b[2J\u001b[H';
const SHOW_CURSOR = '\u001b[?25h';

/** Ends the process without a word when it is told to: a watch has nothing to put in order. */
const endOnSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (process.stderr.isTTY) process.stderr.write(SHOW_CURSOR);
      process.exit(0);
    });
  }
};

const diffOf = (before: Scored, after: Scored) =>
  diffCoverages({ file: 'before', coverage: before.comparable }, { file: 'now', coverage: after.comparable });

/** Only a terminal is told the time: what is kept in a file is the same at any. */
const timeOfDay = (): string | null => (process.stdout.isTTY ? new Date().toTimeString().slice(0, 8) : null);

/**
 * Scores a CV, and at each save of it, its ledger, the private lexicons or the posting's file says what changed. Goes on
 * until the process is told to end. Throws the typed errors of what cannot be read at the start; later ones are told, and
 * the watch goes on.
 */
export const watchCv = async (source: string, options: WatchOptions): Promise<never> => {
  endOnSignals();
  const files = inputsOf(source, options).filter((file) => file !== '-' && !isUrl(file));
  const stamps = stampsOf(files);
  const score = scorer(source, options);
  const start = await score([]);
  let last = start;
  let inTrouble = false;

  const redraws = process.stdout.isTTY && !options.quiet;
  const invite = (): void => remark(`${redraws ? '\n' : ''}Watching ${files.join(', ')}; Ctrl-C ends.`);
  let shown = (drawing: WatchDrawing): string => renderStand(start.coverage, drawing);
  const redraw = (): void => {
    print(CLEAR + shown(terminalOptions(options)));
    invite();
  };
  const take = async (changed: string[]): Promise<void> => {
    const now = await score(changed).catch(async (error: unknown) => {
      if (!(error instanceof AtsError)) throw error;
      await sleep(GRACE_MS);
      return await score(changed);
    });
    const before = last;
    last = now;
    if (isAlike(before, now) && !inTrouble) return;
    inTrouble = false;
    const change = { files: changed, at: timeOfDay(), diff: diffOf(before, now), sinceStart: diffOf(start, now) };
    shown = (drawing) => renderStand(now.coverage, drawing) + renderSaved(change, drawing);
    if (redraws) redraw();
    else print(renderSaved(change, terminalOptions(options)));
  };
  const saved = async (changed: string[]): Promise<void> => {
    try {
      await take(changed);
    } catch (error) {
      if (!(error instanceof AtsError)) throw error;
      tellFailure(error);
      inTrouble = true;
    }
  };
  print(shown(terminalOptions(options)));
  const begun = (): void => {
    invite();
    // A terminal whose width has changed shows broken lines.
    if (redraws) process.stdout.on('resize', redraw);
  };
  return watchFiles({ files, stamps, begun, saved });
};
