import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** What a chunk gives: the functions it exports. */
type Exports = Record<string, (() => unknown) | undefined>;

/** A bundle's chunks: `load` runs one, once; `keep` writes down, beside each that ran, what V8 compiled of it so far. */
interface Bundle {
  load: (name: string) => Exports;
  keep: () => void;
}

/** What V8 compiled of a chunk, where it was kept. V8 itself refuses what another version or other flags made. */
const keptFor = (path: string): Buffer | undefined => {
  try {
    return readFileSync(`${path}.cache`);
  } catch {
    return undefined;
  }
};

const compile = (path: string): Script =>
  new Script(`(function (exports, require, module, __url) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    cachedData: keptFor(path),
  });

/**
 * Opens the bundle in a folder. Node compiles anew what it runs, in each process; that and finding the files takes longer
 * than most commands work. Newer versions of Node keep the code themselves (`module.enableCompileCache`), the oldest one
 * that is supported does not.
 */
export const openBundle = (folder: string): Bundle => {
  const known = new Map<string, { exports: Exports }>();
  const scripts = new Map<string, Script>();
  const load = (name: string): Exports => {
    const path = join(folder, name);
    const there = known.get(path);
    if (there) return there.exports;
    const module: { exports: Exports } = { exports: {} };
    known.set(path, module);
    const script = compile(path);
    scripts.set(path, script);
    const outside = createRequire(path);
    const require = (id: string): unknown => (id.startsWith('./') ? load(id) : outside(id));
    script.runInThisContext()(module.exports, require, module, pathToFileURL(path).href);
    return module.exports;
  };
  const keep = (): void => {
    for (const [path, script] of scripts) writeFileSync(`${path}.cache`, script.createCachedData());
  };
  return { load, keep };
};
