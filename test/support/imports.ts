import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { ROOT } from './vocabulary.js';

/**
 * One import of a source file: a path from `src`, or a package's name. What is needed of it: only types, which are gone
 * when it runs; what it is, as soon as the file is loaded; or that when it is asked for.
 */
export interface Import {
  from: string;
  to: string;
  needed: 'as types' | 'at once' | 'later';
  isPackage: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm;
const DYNAMIC = /\b(?:import|require|require\.resolve)\(\s*'([^']+)'/g;
const SIDE_EFFECT = /^import\s+'([^']+)'/gm;

const SRC = join(ROOT, 'src');

/** The source files, as paths from `src`. */
export const sources: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort();

export const textOf = (source: string): string => readFileSync(join(SRC, source), 'utf8');

const known = new Set(sources);

const importOf = (from: string, name: string, needed: Import['needed']): Import => {
  if (!name.startsWith('.')) {
    const [first = '', second = ''] = name.split('/');
    return { from, to: first.startsWith('@') ? `${first}/${second}` : first, needed, isPackage: true };
  }
  const path = posix.join(dirname(from), name).replace(/\.js$/, '.ts');
  const to = known.has(path) ? path : `${path}x`;
  if (!known.has(to)) throw new Error(`${from} imports ${name}, which is no source file`);
  return { from, to, needed, isPackage: false };
};

const importsOf = (source: string): Import[] => {
  const text = textOf(source);
  return [
    ...[...text.matchAll(STATIC)].map(([, type, name = '']) => importOf(source, name, type ? 'as types' : 'at once')),
    ...[...text.matchAll(SIDE_EFFECT)].map(([, name = '']) => importOf(source, name, 'at once')),
    ...[...text.matchAll(DYNAMIC)].map(([, name = '']) => importOf(source, name, 'later')),
  ];
};

/** Every import of every source file. */
export const imports: readonly Import[] = sources.flatMap(importsOf);

/**
 * The edges that lie on circles or between them, as `a → b`: what is left when all that nobody needs, and all that needs
 * nobody, is taken away again and again.
 */
export const circlesIn = (edges: readonly (readonly [from: string, to: string])[]): string[] => {
  const left = edges.filter(([from, to]) => from !== to);
  const froms = new Set(left.map(([from]) => from));
  const tos = new Set(left.map(([, to]) => to));
  const inner = left.filter(([from, to]) => tos.has(from) && froms.has(to));
  return inner.length < left.length ? circlesIn(inner) : [...new Set(inner.map((edge) => edge.join(' → ')))];
};
