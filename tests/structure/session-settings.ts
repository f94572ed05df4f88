import { importsOf } from './imports.ts';
import { type Rule, type Source, ships, type Violation } from './sources.ts';
import { isNode, nameOf, nodesOf, stringOf, syntaxOf } from './syntax.ts';

/** What runs in a page of a call: the sidebar that is docked there, and content scripts. */
const IN_CALL_PAGES = /^entrypoints\/(sidebar|[\w-]+\.content)\//;

/**
 * Firefox gives a docked sidebar no `storage.session`, nor does any browser give it to content scripts: reading one of its
 * settings there fails, and the document with it. So none of them is imported by what runs there, nor by what that imports.
 */
export const callPagesReadNoSession: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  const byPath = new Map(sources.filter(ships).map((source) => [source.path, source]));
  const kept = new Map([...byPath.values()].map((source) => [source.path, settingsOfSession(source)]));
  const reached = new Set<Source>();
  const reach = (source: Source) => {
    if (reached.has(source)) return;
    reached.add(source);
    for (const { typeOnly, target = '' } of importsOf(source, paths)) {
      const next = byPath.get(target);
      if (!typeOnly && next !== undefined) reach(next);
    }
  };
  for (const source of byPath.values()) if (IN_CALL_PAGES.test(source.path)) reach(source);

  return [...reached].flatMap((source): Violation[] => {
    const { program, lineOf } = syntaxOf(source);
    const runtime = importsOf(source, paths).filter(({ typeOnly }) => !typeOnly);
    const targets = new Map(runtime.map(({ specifier, target = '' }) => [specifier, target]));
    return [...nodesOf(program)].flatMap((node) => {
      if (node.type !== 'ImportDeclaration') return [];
      const settings = kept.get(targets.get(stringOf(node.source) ?? '') ?? '') ?? [];
      return (node.specifiers as unknown[]).filter(isNode).flatMap(({ imported, start }) => {
        const name = nameOf(imported);
        if (name === undefined || !settings.includes(name)) return [];
        const message = `${name} is kept in storage.session, which Firefox does not give to what runs in a call's page`;
        return [{ path: source.path, line: lineOf(start), message }];
      });
    });
  });
};

/** The names of the settings that a file defines in the area `session`. */
function settingsOfSession(source: Source): string[] {
  return [...nodesOf(syntaxOf(source).program)].flatMap((node) => {
    const name = node.type === 'VariableDeclarator' ? nameOf(node.id) : undefined;
    const { init } = node;
    if (name === undefined || !isNode(init) || init.type !== 'CallExpression') return [];
    const fields = [...nodesOf(init)].filter(({ type }) => type === 'Property');
    const isOfSession = fields.some(
      ({ key, value }) => nameOf(key) === 'area' && stringOf(value) === 'session',
    );
    return isOfSession ? [name] : [];
  });
}
