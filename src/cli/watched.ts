import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Editors write a file in several steps: empty it and fill it, or put another in its place. */
const SETTLED_MS = 80;
const LOOK_MS = 1000;

const stampOf = (file: string): string => {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return 'not to be read';
  }
};

/** What tells whether files were written since: by their names. */
export const stampsOf = (files: readonly string[]): Map<string, string> =>
  new Map(files.map((file) => [file, stampOf(file)]));

/** The files as the system knows them, and where a link leads: an editor may replace either. */
const placesOf = (files: readonly string[]): Map<string, string> =>
  new Map(
    files.flatMap((file) => {
      const path = resolve(file);
      return [path, ...(existsSync(path) ? [realpathSync(path)] : [])].map((place) => [place, file] as const);
    }),
  );

/** What a watch is of, and whom it tells. */
export interface Watched {
  /** May be missing for a while. */
  files: readonly string[];
  /** As the files were when they were read. */
  stamps: ReadonlyMap<string, string>;
  /** Called when nothing will be missed from now on. */
  begun: () => void;
  /** Given the files that were written, removed or replaced, once their writer has paused. Called for one save at a time. */
  saved: (files: string[]) => Promise<void>;
}

/**
 * Watches files through the folders that they lie in, and looks at them every second for what no system tells: a folder
 * that was put away and back, a disk on the network, too many watches. Never ends by itself: throws what `saved` throws.
 */
export const watchFiles = async ({ files, stamps, begun, saved }: Watched): Promise<never> => {
  const { watch } = await import('chokidar');
  const places = placesOf(files);
  const folders = [...new Set([...places.keys()].map((place) => dirname(place)))];
  const watcher = watch(folders, {
    depth: 0,
    ignoreInitial: true,
    ignored: (path) => !places.has(path) && !folders.includes(path),
  });
  const known = new Map(stamps);
  const touched = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;
  let busy = false;
  try {
    return await new Promise<never>((_, failed) => {
      const settle = async (): Promise<void> => {
        busy = true;
        const resolved = files.filter((file) => touched.has(file));
        touched.clear();
        for (const file of resolved) known.set(file, stampOf(file));
        await saved(resolved);
        busy = false;
        if (touched.size > 0) touch([]);
      };
      const touch = (some: readonly string[]): void => {
        for (const file of some) touched.add(file);
        clearTimeout(settling);
        if (!busy) settling = setTimeout(() => settle().catch(failed), SETTLED_MS);
      };
      const look = (): void => {
        const changed = files.filter((file) => !touched.has(file) && known.get(file) !== stampOf(file));
        if (changed.length > 0) touch(changed);
      };
      watcher.on('all', (_, path) => {
        const file = places.get(path);
        if (file !== undefined) touch([file]);
      });
      watcher.on('error', () => undefined);
      watcher.once('ready', () => {
        begun();
        look();
      });
      looking = setInterval(look, LOOK_MS);
    });
  } finally {
    clearTimeout(settling);
    clearInterval(looking);
    await watcher.close();
  }
};
