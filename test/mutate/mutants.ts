import { alternativesOf } from './alternatives.js';
import { childOf, childrenOf, fieldOf, type Node, treeOf, walk } from './tree.js';

/** One change of a module: `to` in place of the text from `start` to `end`. */
export interface Change {
  /** What sort of change it is: `number`, `return`, `operand`, … */
  kind: string;
  start: number;
  end: number;
  to: string;
}

type Mutator = (node: Node, parent: Node | null, source: string) => Change[];

const textOf = (source: string, { start, end }: Node): string => source.slice(start, end);

const change = (kind: string, { start, end }: { start: number; end: number }, to: string): Change => ({
  kind,
  start,
  end,
  to,
});

/** A limit, a share or a count is another; an index into a pair is none. */
const numbers: Mutator = (node, parent) => {
  const value = node.type === 'Literal' ? fieldOf(node, 'value') : null;
  if (typeof value !== 'number' || parent?.type === 'MemberExpression') return [];
  const others = Number.isInteger(value) ? [value + 1, value - 1] : [value / 2, value * 2];
  return others.map((other) => change('number', node, other < 0 ? `(${other})` : String(other)));
};

const LEAVES: ReadonlySet<string> = new Set(['ReturnStatement', 'ContinueStatement', 'BreakStatement']);

/** `if (x) return y;` is gone. */
const returns: Mutator = (node) => {
  if (node.type !== 'IfStatement' || childOf(node, 'alternate')) return [];
  const then = childOf(node, 'consequent');
  return then && LEAVES.has(then.type) ? [change('return', node, ';')] : [];
};

/** One side of `&&` or `||` is all there is. */
const operands: Mutator = (node, _, source) => {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  if (node.type !== 'LogicalExpression' || fieldOf(node, 'operator') === '??' || !left || !right) return [];
  return [left, right].map((one) => change('operand', node, `(${textOf(source, one)})`));
};

const negations: Mutator = (node, _, source) => {
  const inner = childOf(node, 'argument');
  return node.type === 'UnaryExpression' && fieldOf(node, 'operator') === '!' && inner
    ? [change('not', node, `(${textOf(source, inner)})`)]
    : [];
};

const BOUNDS: ReadonlyMap<unknown, string> = new Map([
  ['>', '>='],
  ['>=', '>'],
  ['<', '<='],
  ['<=', '<'],
]);

const bounds: Mutator = (node, _, source) => {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  const other = BOUNDS.get(fieldOf(node, 'operator'));
  if (node.type !== 'BinaryExpression' || !left || !right || other === undefined) return [];
  return [change('bound', node, `${textOf(source, left)} ${other} ${textOf(source, right)}`)];
};

const branches: Mutator = (node, _, source) => {
  const [then, other] = [childOf(node, 'consequent'), childOf(node, 'alternate')];
  if (node.type !== 'ConditionalExpression' || !then || !other) return [];
  return [then, other].map((one) => change('branch', node, `(${textOf(source, one)})`));
};

/** One alternative of a regular expression is not looked for. */
const alternatives: Mutator = (node, _, source) => {
  const regex =
    node.type === 'Literal' && typeof fieldOf(node, 'regex') === 'object' && fieldOf(node, 'regex') !== null;
  if (!regex) return [];
  const written = textOf(source, node);
  const inside = written.slice(1, written.lastIndexOf('/'));
  return alternativesOf(inside).map(({ start, end }) =>
    change('alternative', { start: node.start + 1 + start, end: node.start + 1 + end }, ''),
  );
};

/** One of several literals of a list or set is left out. */
const elements: Mutator = (node) => {
  const all = node.type === 'ArrayExpression' ? childrenOf(node, 'elements') : null;
  if (!all || all.length < 2 || !all.every(({ type }) => type === 'Literal')) return [];
  return all.map((one, i) => {
    const [before, next] = [all[i - 1], all[i + 1]];
    return change(
      'element',
      { start: before ? before.end : one.start, end: before ? one.end : (next?.start ?? one.end) },
      '',
    );
  });
};

const filters: Mutator = (node) => {
  const callee = node.type === 'CallExpression' ? childOf(node, 'callee') : null;
  const [object, name] = callee ? [childOf(callee, 'object'), childOf(callee, 'property')] : [null, null];
  if (!object || !name || fieldOf(name, 'name') !== 'filter') return [];
  return [change('filter', { start: object.end, end: node.end }, '')];
};

const MUTATORS: readonly Mutator[] = [
  numbers,
  returns,
  operands,
  negations,
  bounds,
  branches,
  alternatives,
  elements,
  filters,
];

/** Every single change of a module, in the order of its text. */
export const changesOf = (source: string, lang: 'ts' | 'js'): Change[] => {
  const found: Change[] = [];
  walk(treeOf(source, lang), null, (node, parent) => {
    for (const mutator of MUTATORS) found.push(...mutator(node, parent, source));
  });
  return found;
};

/** A module with one change made. */
export const changed = (source: string, { start, end, to }: Change): string =>
  source.slice(0, start) + to + source.slice(end);
