import { parseAst } from 'vitest/node';

/** A node of a module's syntax tree; its fields are read with `fieldOf`, as the trees of TypeScript and JavaScript differ. */
export interface Node {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'type') === 'string' &&
  typeof Reflect.get(value, 'start') === 'number' &&
  typeof Reflect.get(value, 'end') === 'number';

export const fieldOf = (node: Node, name: string): unknown => Reflect.get(node, name);

/** The node in a field, null where there is none. */
export const childOf = (node: Node, name: string): Node | null => {
  const value = fieldOf(node, name);
  return isNode(value) ? value : null;
};

/** The nodes in a field that holds a list, or null where one of them is none. */
export const childrenOf = (node: Node, name: string): Node[] | null => {
  const value = fieldOf(node, name);
  if (!Array.isArray(value)) return null;
  const nodes = value.filter(isNode);
  return nodes.length === value.length ? nodes : null;
};

/** What TypeScript says and JavaScript leaves out: a tree without it is the same in a module and in what it compiles to. */
const isType = ({ type }: Node): boolean =>
  type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(type) && type !== 'TSParameterProperty';

const SKIPPED: ReadonlySet<string> = new Set(['ImportDeclaration', 'ExportAllDeclaration']);

/** Every node of a tree with the one it stands in, in the order of the text; types and imports are left out. */
export const walk = (node: Node, parent: Node | null, visit: (node: Node, parent: Node | null) => void): void => {
  if (isType(node) || SKIPPED.has(node.type)) return;
  visit(node, parent);
  const children = Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))
    .sort((a, b) => a.start - b.start);
  for (const child of children) walk(child, node, visit);
};

/** The tree of a module. */
export const treeOf = (source: string, lang: 'ts' | 'js'): Node => {
  const program: unknown = parseAst(source, { lang });
  if (!isNode(program)) throw new Error('no syntax tree');
  return program;
};
