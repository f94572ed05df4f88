/** What can happen to a page's layout, of what the dock has to know. */
export interface LayoutChanges {
  /** The window has another size, or the page another body. */
  changed(): void;
  /** The body has another size. */
  bodyResized(): void;
  /** These came to the page; asked at most once a frame. */
  added(elements: readonly Element[]): void;
}

/** More new elements than this are looked at as a new page. */
const MANY = 500;

/** Watches a page's layout until the signal aborts. While nothing moves, nothing runs. */
export function watchLayout(page: Document, changes: LayoutChanges, signal: AbortSignal): void {
  const window = page.defaultView as Window & typeof globalThis;
  let body: HTMLElement | undefined;
  let added: Element[] = [];
  let frame: number | undefined;
  const sizes = new window.ResizeObserver(() => changes.bodyResized());
  const nodes = new window.MutationObserver((records) => {
    if (page.body !== body) followBody();
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof window.Element && added.length <= MANY) added.push(node);
    if (added.length > 0) frame ??= window.requestAnimationFrame(tellAdded);
  });

  function followBody(): void {
    sizes.disconnect();
    if (body !== undefined) changes.changed();
    body = page.body ?? undefined;
    if (body !== undefined) sizes.observe(body);
  }

  function tellAdded(): void {
    const elements = added.filter((element) => element.isConnected);
    const tooMany = added.length > MANY;
    added = [];
    frame = undefined;
    if (tooMany) changes.changed();
    else changes.added(elements.flatMap((element) => [element, ...element.querySelectorAll('*')]));
  }

  // A resize that the page makes up changes nothing for the sidebar.
  window.addEventListener('resize', ({ isTrusted }) => isTrusted && changes.changed(), { signal });
  followBody();
  nodes.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    nodes.disconnect();
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  });
}
