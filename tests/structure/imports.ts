import { posix } from 'node:path';
import type { Source } from './sources.ts';
import { isNode, type Node, nodesOf, stringOf, syntaxOf } from './syntax.ts';

/** One import or re-export. */
export interface Import {
  readonly line: number;
  readonly specifier: string;
  /** Only types come over: nothing of it is left when it runs. */
  readonly typeOnly: boolean;
  /** The path of the file it names, where that is one of the sources; a package otherwise. */
  readonly target: string | undefined;
}

const DECLARATIONS = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];

/** All that a file imports: statically, dynamically, and by `typeof import(...)`. */
export function importsOf(source: Source, paths: ReadonlySet<string>): Import[] {
  const { program, lineOf } = syntaxOf(source);
  return [...nodesOf(program)].flatMap((node) => {
    const specifier = stringOf(node.source);
    if (specifier === undefined) return [];
    const isDeclaration = DECLARATIONS.includes(node.type);
    if (!isDeclaration && node.type !== 'ImportExpression' && node.type !== 'TSImportType') return [];
    const target = resolveImport(source.path, specifier, paths);
    return [{ line: lineOf(node.start), specifier, typeOnly: isTypeOnly(node), target }];
  });
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = (node.specifiers as unknown[] | undefined) ?? [];
  const kinds = names.filter(isNode).map((name) => name.importKind ?? name.exportKind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'type');
}

function resolveImport(from: string, specifier: string, paths: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((ending) => path + ending)
    .find((one) => paths.has(one));
}

/** Whether an import names this package or something in it. */
export function names({ specifier }: Import, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}
