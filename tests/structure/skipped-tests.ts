import type { Rule } from './sources.ts';
import { type Node, nameOf, nodesOf, syntaxOf } from './syntax.ts';

/** What leaves a test out. Biome knows `skip` alone, and not before `each`; `only` it finds everywhere. */
const LEFT_IN = ['skip', 'todo', 'fails'];
const RUNNERS = ['test', 'it', 'describe', 'suite', 'bench'];

/** No test is left out. That none is left alone is for Biome to see. */
export const noTestLeftOut: Rule = (sources) =>
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
