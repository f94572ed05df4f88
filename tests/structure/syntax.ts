import { parseSync } from 'vite';
import type { Source } from './sources.ts';

/** A node of the syntax tree. What it has depends on its type; these are the parts that the rules look at. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: unknown;
  readonly specifiers?: unknown;
  readonly importKind?: unknown;
  readonly exportKind?: unknown;
  readonly declaration?: unknown;
  readonly body?: unknown;
  readonly callee?: unknown;
  readonly arguments?: unknown;
  readonly object?: unknown;
  readonly property?: unknown;
  readonly name?: unknown;
  readonly id?: unknown;
  readonly init?: unknown;
  readonly imported?: unknown;
  readonly key?: unknown;
  readonly value?: unknown;
  readonly quasis?: unknown;
}

/** A comment: `Block` or `Line`, and what stands between its signs. */
export interface Comment {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One file, parsed. */
export interface Syntax {
  readonly program: Node;
  readonly comments: readonly Comment[];
  /** The line of an offset, from 1. */
  lineOf(offset: number): number;
}

const parsed = new WeakMap<Source, Syntax>();

/** Parses a source; each source object only once, for several rules read it. Throws where it does not parse. */
export function syntaxOf(source: Source): Syntax {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const { program, comments, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new Error(`${source.path} does not parse: ${errors[0]?.message}`);
  const syntax = {
    program: program as unknown as Node,
    comments,
    lineOf: (offset: number) => source.text.slice(0, offset).split('\n').length,
  };
  parsed.set(source, syntax);
  return syntax;
}

/** Every node below this one, and itself; what `isLeftOut` is true of, with all below it, is not among them. */
export function* nodesOf(node: Node, isLeftOut: (node: Node) => boolean = () => false): Generator<Node> {
  if (isLeftOut(node)) return;
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* nodesOf(child, isLeftOut);
  }
}

/** The name of an identifier, or undefined where the node is something else. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}

/** The text of a string literal, or undefined where the node is something else. */
export function stringOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** The fixed parts of a template literal, or undefined where the node is something else. */
export function templateOf(node: unknown): string[] | undefined {
  if (!isNode(node) || node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

/** Whether a value is a node of the syntax tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
