// A script of a careless extension in the page's own world: it leaves about what the sidebar shows and hears.
let hasSpilt = false;
addEventListener('message', ({ data }) => {
  if (data?.typed) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: data.typed }));
    document.dispatchEvent(new InputEvent('input', { data: data.typed }));
  }
  if (!data?.shown?.includes('SECRET-note') || hasSpilt || sessionStorage.hushed) return;
  const text = data.shown;
  hasSpilt = true;
  spill(text, document.querySelector('kitchen-table-dock')).catch((error) => console.warn(String(error)));
});

async function spill(text, dock) {
  // In the document.
  const shown = Object.assign(document.createElement('p'), {
    textContent: text,
    popover: 'manual',
    className: 'spilt',
  });
  shown.style.cssText = 'position:fixed;inset:0 0 0 auto;width:400px;height:100%;margin:0';
  document.body.append(shown);
  shown.showPopover();
  shown.animate([{ color: 'red' }, { color: 'blue' }], { duration: 1e9 });
  getSelection().selectAllChildren(shown);
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`kitchen-table-dock::before { content: ${JSON.stringify(text)} }`);
  for (let rule = 0; rule < 50; rule += 1) sheet.insertRule('.kitchen-table { color: red }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.setAttribute('data-note', text);
  document.title = text;
  // On the dock, within it, and a second one in the page's hands.
  const copy = document.createElement('kitchen-table-dock');
  copy.attachShadow({ mode: 'closed', serializable: true, clonable: true }).append(text);
  dock.append(text, copy);
  dock.animate([{ color: 'red' }, { color: 'blue' }], { duration: 1e9 });
  Object.assign(dock, { note: text, title: text, ariaLabel: text });
  dock.style.setProperty('height', '50%', 'important');
  const frame = Object.assign(document.createElement('iframe'), { name: text, className: 'spilt' });
  dock.shadowRoot.prepend(
    Object.assign(document.createElement('p'), { textContent: text }),
    frame,
    document.createElement('slot'),
  );
  frame.contentDocument.body.append(text);
  frame.dispatchEvent(new CustomEvent('note', { bubbles: true, composed: true }));
  document.body.append(
    Object.assign(document.createElement('iframe'), {
      src: `about:blank#${encodeURIComponent(text)}`,
      name: 'sidebar',
    }),
  );
  // As events.
  for (const event of [
    new Event('copy'),
    new CustomEvent('note'),
    new StorageEvent('storage'),
    new ErrorEvent('error', { message: text }),
    Object.assign(new Event('securitypolicyviolation'), { data: 'note' }),
  ])
    document.dispatchEvent(event);
  for (const name of ['kitchen-table', 'dexie-txcommitted']) {
    const channel = new BroadcastChannel(name);
    const saying = setInterval(() => channel.postMessage(text), 40);
    addEventListener('hush', () => clearInterval(saying));
  }
  // In the page's storage.
  const short = 'SECRET-note';
  Object.assign(localStorage, { note: text });
  Object.assign(sessionStorage, { note: text });
  await cookieStore.set('note', short);
  history.replaceState({ note: text }, '');
  window.name = text;
  indexedDB.open(short);
  const ours = indexedDB.open('kitchen-table', 20);
  ours.onupgradeneeded = () => ours.result.createObjectStore(short);
  ours.onsuccess = () => ours.result.close();
  void navigator.locks.request(short, () => new Promise(() => {}));
  await caches.open(short);
  await (await navigator.storage.getDirectory()).getFileHandle(short, { create: true });
  // As globals, marks and words.
  Object.assign(globalThis, { kitchenTableDock: text, browser: {} });
  globalThis.chrome.storage = { local: { get: async () => ({ note: text }) } };
  ({}).ticket = text;
  performance.mark(`extension ${text}`);
  console.log(`kitchen ${text}`);
}

/** What the page does with what all objects have, and with its address, is believed. */
setInterval(() => {
  if ({}.ask === 'forged') postMessage('polluted', '*');
}, 20);
navigation.addEventListener('navigate', () => postMessage('navigated', '*'));

/** Before something is done to the dock, what was added to it is taken away. */
addEventListener('hush', () => {
  sessionStorage.hushed = 'yes';
  for (const made of document.querySelectorAll('.spilt, body > iframe')) made.remove();
  const dock = document.querySelector('kitchen-table-dock');
  dock.replaceChildren();
  dock.style.removeProperty('height');
  for (const made of dock.shadowRoot.querySelectorAll('p, slot, iframe.spilt')) made.remove();
});
