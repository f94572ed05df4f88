import type { Rule, Source, Violation } from './sources.ts';
import { isNode, type Node, type Syntax, syntaxOf } from './syntax.ts';

/** Every export says in a docstring what it is for: of the extension, of the tests and of the scripts. */
export const exportsHaveDocstrings: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(lib|components|entrypoints|tests|scripts)\/.*\.(ts|tsx|mjs)$/.test(path))
    .flatMap(undocumented);

function undocumented(source: Source): Violation[] {
  const syntax = syntaxOf(source);
  const statements = syntax.program.body as Node[];
  // One docstring speaks for a group of lines with no gap between them.
  const isDocumented = (index: number): boolean => {
    const [before, statement] = [statements[index - 1], statements[index]];
    if (statement === undefined || hasDocstring(statement, source, syntax)) return true;
    const follows = before !== undefined && source.text.slice(before.end, statement.start) === '\n';
    return follows && isDeclaring(before) && isDocumented(index - 1);
  };
  return statements
    .filter((statement, index) => isDeclaring(statement) && !isDocumented(index))
    .map(({ start }) => ({
      path: source.path,
      line: syntax.lineOf(start),
      message: 'an export without a docstring',
    }));
}

/** Whether a statement declares what it exports. `export { x }` only passes on what is documented elsewhere. */
function isDeclaring(statement: Node): boolean {
  return statement.type.startsWith('Export') && isNode(statement.declaration);
}

function hasDocstring(statement: Node, { text }: Source, { comments }: Syntax): boolean {
  const above = comments.findLast(({ end }) => end <= statement.start);
  const isNear = above !== undefined && /^\s*$/.test(text.slice(above.end, statement.start));
  if (isNear && isDocstring(above)) return true;
  // What a module exports by default is what the module is for, as said at its top.
  const first = comments[0];
  const isDefault = statement.type === 'ExportDefaultDeclaration';
  return isDefault && first !== undefined && /^\s*$/.test(text.slice(0, first.start));
}

function isDocstring({ type, value }: { readonly type: string; readonly value: string }): boolean {
  return type === 'Block' && value.startsWith('*') && /\p{Letter}{2}/u.test(value);
}
