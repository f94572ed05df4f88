/** What a page can try to find out whether an extension is installed. All of it runs in the page. */

/** What came of each try, by what was tried. */
export type Outcomes = Readonly<Record<string, string>>;

/**
 * Asks for files of an extension in every way that a page has. Returns what the page can see of each, without the
 * extension's id, so that two ids can be compared. Its text is sent into the page: it uses nothing from outside itself.
 */
export async function askForFiles({
  scheme = 'chrome-extension',
  id,
  paths,
}: {
  readonly scheme?: string;
  readonly id: string;
  readonly paths: readonly string[];
}): Promise<Outcomes> {
  interface TrustedTypes {
    createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
  }
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(`${Math.random()}`, { createScriptURL: (url: string) => url });
  /** For pages that take no plain string for the address of a script. */
  const asScript = (url: string) => policy?.createScriptURL(url) ?? url;
  const WAYS = ['img', 'script', 'link', 'iframe', 'object', 'video'] as const;

  /** Puts an element into the page, and says what it tells: which event, and what is to be seen of it then. */
  const byElement = (way: (typeof WAYS)[number], url: string) =>
    new Promise<string>((told) => {
      const element = document.createElement(way);
      const tell = ({ type }: Event) => {
        const { contentWindow, contentDocument } = element as HTMLIFrameElement;
        const { width = 0, height = 0 } = element as HTMLImageElement;
        const seen = [type, contentWindow?.length, contentDocument?.URL, width, height];
        element.remove();
        told(seen.join());
      };
      element.addEventListener('load', tell);
      element.addEventListener('error', tell);
      if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url });
      else if (element instanceof HTMLObjectElement) element.data = asScript(url);
      else if (element instanceof HTMLScriptElement) element.src = asScript(url);
      else element.src = url;
      document.body.append(element);
    });

  const byFetch = (url: string, options: RequestInit) =>
    fetch(url, options).then(
      ({ type, status, redirected }) => `answered ${type} ${status} ${redirected}`,
      (error: Error) => `${error.name} ${error.message}`,
    );

  /** What the browser keeps for the page of what it asked for, times apart. */
  const kept = (url: string) =>
    performance
      .getEntriesByName(url)
      .map((entry) => {
        const { initiatorType, transferSize, decodedBodySize, responseStatus } =
          entry as PerformanceResourceTiming;
        return [entry.entryType, initiatorType, transferSize, decodedBodySize, responseStatus].join();
      })
      .toSorted();

  const askFor = async (path: string) => {
    const url = `${scheme}://${id}/${path}`;
    const isDocument = /\.(html|json)$/.test(path);
    const tries: readonly (readonly [string, Promise<string>])[] = [
      ['fetch', byFetch(url, {})],
      ['fetch without CORS', byFetch(url, { mode: 'no-cors' })],
      // Frames are slow, and of use for documents alone.
      ...WAYS.filter((way) => isDocument || (way !== 'iframe' && way !== 'object')).map(
        (way) => [way, byElement(way, url)] as const,
      ),
    ];
    const told: [string, string][] = [];
    for (const [way, outcome] of tries) told.push([`${way} ${path}`, (await outcome).replaceAll(id, 'ID')]);
    return [...told, [`entries ${path}`, kept(url).join('; ')]];
  };
  const told = await Promise.all(paths.map(askFor));
  performance.clearResourceTimings();
  return Object.fromEntries(told.flat());
}

/**
 * Asks for two addresses many times in turn, and returns how often the first took longer than the second: about half of the
 * times where nothing tells them apart. Where both took the same time, it counts for half.
 */
export async function howOftenSlower({
  urls,
  times,
}: {
  readonly urls: readonly string[];
  readonly times: number;
}): Promise<number> {
  const time = async (url = '') => {
    const from = performance.now();
    await fetch(url, { cache: 'no-store' }).catch(() => undefined);
    return performance.now() - from;
  };
  const [one, other] = urls;
  let slower = 0;
  for (let round = 0; round < times; round++) {
    // Whoever is asked first may always be the slower.
    const isFirst = round % 2 === 0;
    const before = isFirst ? undefined : await time(other);
    const took = await time(one);
    const otherTook = before ?? (await time(other));
    slower += took === otherTook ? 0.5 : Number(took > otherTook);
  }
  return slower / times;
}

/** Everything that stands in the page and its window, and whatever an extension answers to. */
export async function lookAround(id: string): Promise<unknown> {
  const heard: string[] = [];
  const listen = ({ type }: Event) => heard.push(type);
  addEventListener('message', listen);
  addEventListener('securitypolicyviolation', listen);
  for (const type of ['message', 'connect', 'kitchen-table', 'wxt:content-script-started'])
    dispatchEvent(new CustomEvent(type, { detail: { id } }));
  const before = heard.length;
  document.documentElement.append(document.createElement('kitchen-table-dock'));
  const dock = document.documentElement.lastElementChild;
  const { chrome } = window as { chrome?: { runtime?: { sendMessage?: unknown } } };
  // Whoever watches the page has had its turn by then.
  await new Promise((done) => setTimeout(done));
  await new Promise(requestAnimationFrame);
  const isKnown = dock?.shadowRoot !== null || dock.matches(':defined');
  dock?.remove();
  return {
    heard: heard.slice(before),
    isKnown,
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).toSorted(),
    chrome: Object.getOwnPropertyNames(chrome ?? {}).toSorted(),
    canSend: typeof chrome?.runtime?.sendMessage,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    frames: window.length,
    root: getComputedStyle(document.documentElement).cssText,
    body: getComputedStyle(document.body).cssText,
  };
}
