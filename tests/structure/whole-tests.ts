import type { Rule } from './sources.ts';
import { type Node, nameOf, nodesOf, syntaxOf } from './syntax.ts';

const LEFT_IN = ['only', 'skip', 'todo', 'fails'];
const RUNNERS = ['test', 'it', 'describe', 'suite', 'bench'];

/** No test is left out, and none is left alone. */
export const testsRunWhole: Rule = (sources) =>
  sources
    .filter(({ path }) => /^tests\/.*\.tsx?$/.test(path))
    .flatMap((source) => {
      const { program, lineOf } = syntaxOf(source);
      return [...nodesOf(program)].filter(isLeftIn).map((node) => ({
        path: source.path,
        line: lineOf(node.start),
        message: `.${nameOf(node.property)} is left in`,
      }));
    });

function isLeftIn(node: Node): boolean {
  if (node.type !== 'MemberExpression' || !LEFT_IN.includes(nameOf(node.property) ?? '')) return false;
  let root = node.object as Node;
  while (root.type === 'MemberExpression') root = root.object as Node;
  return RUNNERS.includes(nameOf(root) ?? '');
}
