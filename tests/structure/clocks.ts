import { type Rule, type Source, ships, type Violation } from './sources.ts';
import { type Node, nameOf, nodesOf, syntaxOf } from './syntax.ts';

/** Code that may have a clock of its own, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'lib/browser/clock.ts': 'is the clock that entrypoints hand down',
  'lib/call/layout/override-inner-width.ts':
    'is injected whole into the page; `setTimeout` there is the page’s own',
};

const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'requestIdleCallback'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

/** The wall clock and timers are the entrypoints' to read; everything else gets the time handed down. */
export const clocksOnlyAtTheTop: Rule = (sources) =>
  sources
    .filter((source) => ships(source) && !source.path.startsWith('entrypoints/') && !EXEMPT[source.path])
    .flatMap((source) =>
      find(source, (node) => {
        const name = clockOf(node);
        return name && `only entrypoints may use ${name}: take the time or a clock as an argument`;
      }),
    );

/** Nothing leaves the machine, so nothing in the code may even try. */
export const nothingTalksToTheNetwork: Rule = (sources) =>
  sources.filter(ships).flatMap((source) =>
    find(source, (node) => {
      const called =
        node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(node.callee) : '';
      const isBeacon = node.type === 'MemberExpression' && nameOf(node.property) === 'sendBeacon';
      const name = isBeacon ? 'sendBeacon' : NETWORK.find((one) => one === (globalOf(node) ?? called));
      return name && `${name} talks to the network; nothing here may`;
    }),
  );

/** The clock or timer that a node reads, or undefined. A date from an argument is no clock. */
function clockOf(node: Node): string | undefined {
  const callee = nameOf(node.callee);
  const isCall = node.type === 'CallExpression';
  const bare = (node.arguments as unknown[] | undefined)?.length === 0;
  if (callee === 'Date' && (isCall || (node.type === 'NewExpression' && bare))) return 'the date of now';
  if (isCall && callee !== undefined && TIMERS.includes(callee)) return callee;
  const global = globalOf(node);
  if (global !== undefined && TIMERS.includes(global)) return global;
  if (node.type !== 'MemberExpression') return undefined;
  const [object, property] = [nameOf(node.object), nameOf(node.property)];
  if (object === 'Date' && property === 'now') return 'Date.now';
  return object === 'performance' && property === 'now' ? 'performance.now' : undefined;
}

/** The name of a global that is reached through `globalThis`, `window` or `self`. */
function globalOf(node: Node): string | undefined {
  const isGlobal = ['globalThis', 'window', 'self'].includes(nameOf(node.object) ?? '');
  return node.type === 'MemberExpression' && isGlobal ? nameOf(node.property) : undefined;
}

function find(source: Source, wrongWith: (node: Node) => string | undefined): Violation[] {
  const { program, lineOf } = syntaxOf(source);
  return [...nodesOf(program)].flatMap((node) => {
    const message = wrongWith(node);
    return message ? [{ path: source.path, line: lineOf(node.start), message }] : [];
  });
}
