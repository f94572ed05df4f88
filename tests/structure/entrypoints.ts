import { type Rule, type Source, ships, type Violation } from './sources.ts';
import { isNode, type Node, nodesOf, syntaxOf } from './syntax.ts';

/** So many lines a file may have besides its imports. */
const MOST_LINES = 60;
/** So many times it may choose between two ways. */
const MOST_BRANCHES = 4;

/** What has no place in a file that only wires: what repeats, remembers or mends is behaviour. */
const BEHAVIOUR: Readonly<Record<string, string>> = {
  ForStatement: 'a loop',
  ForInStatement: 'a loop',
  ForOfStatement: 'a loop',
  WhileStatement: 'a loop',
  DoWhileStatement: 'a loop',
  SwitchStatement: 'a switch',
  TryStatement: 'a try',
  ClassDeclaration: 'a class',
};

const BRANCHES = ['IfStatement', 'ConditionalExpression'];

/** Files that may be longer, or do more than wire, and why; none today. */
const EXEMPT: Readonly<Record<string, string>> = {};

/**
 * An entrypoint builds what its document stands on, and shows it. What is behaviour belongs where it can be tested without
 * a browser: in lib/app over ports, or in a component's model.
 */
export const entrypointsOnlyWire: Rule = (sources) =>
  sources
    .filter((source) => ships(source) && source.path.startsWith('entrypoints/') && !EXEMPT[source.path])
    .flatMap((source) => [...lengthOf(source), ...behaviourOf(source)]);

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/**
 * No document awaits anything at the top of a module. What is imported meanwhile may need a part that the bundler has
 * put into the entrypoint's own file, and would wait for it, as it waits for that: nothing is ever shown.
 */
export const nothingAwaitsAtTheTop: Rule = (sources) =>
  sources.filter(ships).flatMap((source) => {
    const { program, lineOf } = syntaxOf(source);
    return [...nodesOf(program, ({ type }) => FUNCTIONS.includes(type))]
      .filter(
        ({ type, ...node }) => type === 'AwaitExpression' || (node as { await?: unknown }).await === true,
      )
      .map(({ start }) => ({
        path: source.path,
        line: lineOf(start),
        message:
          'nothing is awaited at the top of a module: what is imported meanwhile may wait for the module',
      }));
  });

function lengthOf(source: Source): Violation[] {
  const { program, lineOf } = syntaxOf(source);
  const statements = (program.body as Node[]).filter(({ type }) => type !== 'ImportDeclaration');
  const first = statements[0];
  if (first === undefined) return [];
  const lines = source.text.trimEnd().split('\n').length - lineOf(first.start) + 1;
  if (lines <= MOST_LINES) return [];
  const message = `an entrypoint wires and nothing else: ${lines} lines besides its imports are more than ${MOST_LINES}`;
  return [{ path: source.path, line: lineOf(first.start), message }];
}

function behaviourOf(source: Source): Violation[] {
  const { program, lineOf } = syntaxOf(source);
  const nodes = [...nodesOf(program)].filter(isNode);
  const found = nodes.flatMap((node) => {
    const what = BEHAVIOUR[node.type] ?? (isVariable(node) ? 'a variable' : undefined);
    return what === undefined ? [] : [{ node, what }];
  });
  const branches = nodes.filter(({ type }) => BRANCHES.includes(type));
  const beyond = branches.slice(MOST_BRANCHES, MOST_BRANCHES + 1);
  return [...found, ...beyond.map((node) => ({ node, what: `more than ${MOST_BRANCHES} branches` }))].map(
    ({ node, what }) => ({
      path: source.path,
      line: lineOf(node.start),
      message: `${what} is behaviour: in lib/app or a component's model it can be tested without a browser`,
    }),
  );
}

/** A `let`: something that changes. */
function isVariable(node: Node): boolean {
  return node.type === 'VariableDeclaration' && (node as { kind?: unknown }).kind === 'let';
}
