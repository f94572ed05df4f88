/** What a call page could try to learn something of the sidebar docked on it; `scriptOf` says what a script may use. */
import { type Try, triesOf } from './tries.ts';

/** What is tried to learn something. */
export const readingTries: readonly Try[] = triesOf([
  // The dock's element and what is in it.
  ['the shadow root', 'DOCK.shadowRoot?.innerHTML ?? null'],
  [
    'the shadow root by the internals of an own element',
    'window.internals.flatMap((one) => one.shadowRoot?.innerHTML ?? [])',
  ],
  ['shadow roots caught in attachShadow', 'window.roots.length'],
  ['the dock’s markup', 'DOCK.outerHTML.replace(/[0-9a-f-]{36}/g, "")'],
  ['the dock’s text', 'DOCK.textContent + DOCK.innerText'],
  [
    'the markup with shadow roots',
    'document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: [DOCK.shadowRoot].filter(Boolean) }).includes("SECRET")',
  ],
  [
    'a deep clone',
    'const clone = DOCK.cloneNode(true); [clone.textContent, clone.shadowRoot?.textContent ?? null]',
  ],
  ['frames by selector', '[...document.querySelectorAll("iframe")].map((frame) => frame.src)'],
  ['the dock’s children', 'DOCK.children.length + DOCK.childNodes.length'],
  ['the dock’s attributes', '[...DOCK.attributes].map(({ name }) => name)'],
  ['the dock’s own properties', 'Object.getOwnPropertyNames(DOCK).join()'],
  [
    'elementFromPoint',
    'document.elementsFromPoint(innerWidth - 1, 300).map((one) => one.localName)',
    'a point in a shadow root, an open one too, is answered with its host',
  ],
  [
    'elementFromPoint all over',
    '[...Array(40).keys()].map((n) => document.elementFromPoint(1270 - n * 9, 40 + n * 15)?.textContent ?? "").join("").slice(0, 2000)',
  ],
  [
    'caretPositionFromPoint',
    'const at = document.caretPositionFromPoint(1200, 300); at?.offsetNode?.textContent ?? null',
  ],
  [
    'caretRangeFromPoint',
    'document.caretRangeFromPoint(1200, 300)?.startContainer?.nodeName ?? null',
    'a point in a shadow root, an open one too, is answered with its host',
  ],
  [
    'the parts by computed style',
    '[getComputedStyle(DOCK, "::part(panel)").content, getComputedStyle(DOCK, "::before").content]',
  ],
  [
    'slots',
    '[DOCK.assignedSlot, DOCK.shadowRoot?.querySelector("slot")?.assignedNodes().map((one) => one.textContent)]',
  ],
  ['the composed path of events at the dock', 'window.heard.flatMap(({ path }) => path)'],
  [
    'animations in the dock',
    'document.getAnimations({ subtree: true }).length + DOCK.getAnimations({ subtree: true }).length',
  ],
  [
    'style sheets',
    '[...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => { try { return [...sheet.cssRules].map((rule) => rule.cssText) } catch { return [] } }).join().includes("SECRET")',
  ],
  // The frame as a window.
  ['window.frames', '[window.length, window.frames.length, typeof window[0]]'],
  ['frames by name', '[typeof window["Kitchen Table"], typeof window.app, typeof window.sidebar]'],
  ['the frame’s document', 'FRAME.contentDocument.body.textContent'],
  ['the frame’s window', 'FRAME.contentWindow.document.body.textContent'],
  ['the frame’s address', 'FRAME.contentWindow.location.href'],
  ['the frame’s name and length', '[FRAME.contentWindow.name, FRAME.contentWindow.length]'],
  ['the frame’s storage', 'Object.keys(FRAME.contentWindow.localStorage)'],
  ['the frame’s extension API', 'await FRAME.contentWindow.chrome.storage.local.get()'],
  // Events and messages.
  [
    'messages heard',
    'window.heard.filter(({ type, data }) => type === "message" && !data?.relay).map(({ data }) => data)',
  ],
  [
    'keys heard',
    'window.heard.filter(({ type }) => type.startsWith("key")).map(({ data }) => data).join("")',
  ],
  ['input heard', 'window.heard.filter(({ type }) => /input|composition|change/.test(type)).length'],
  [
    'clipboard and selection heard',
    'window.heard.filter(({ type }) => /copy|cut|paste|select/.test(type)).length',
  ],
  ['the selection', 'String(getSelection()) + getSelection().rangeCount'],
  ['composed selection ranges', 'getSelection().getComposedRanges?.({ shadowRoots: [] }).length'],
  [
    'custom events heard',
    'window.heard.filter(({ type }) => /kitchen|conversation|note|step/.test(type)).length',
  ],
  [
    'mutations heard',
    'window.mutations.map((one) => String(one).replace(/[0-9a-f-]{36}/g, "")).filter((one) => one.includes("SECRET")).length',
  ],
  [
    'a broadcast channel',
    'const channel = new BroadcastChannel("kitchen-table"); const got = await new Promise((done) => { channel.onmessage = ({ data }) => done(data); setTimeout(done, 300) }); channel.close(); got',
  ],
  [
    'the Dexie broadcast',
    'const channel = new BroadcastChannel("dexie-txcommitted"); const got = await new Promise((done) => { channel.onmessage = ({ data }) => done(data); setTimeout(done, 300) }); channel.close(); got',
  ],
  ['storage events', 'window.heard.filter(({ type }) => type === "storage").length'],
  ['errors heard', 'window.heard.filter(({ type }) => /error|rejection/.test(type)).map(({ data }) => data)'],
  [
    'policy violations heard',
    'window.heard.filter(({ type }) => type === "securitypolicyviolation").map(({ data }) => data).join().includes("note")',
  ],
  // Storage.
  ['localStorage', 'JSON.stringify(localStorage)'],
  ['sessionStorage', 'JSON.stringify(sessionStorage)'],
  ['cookies', 'document.cookie'],
  ['databases', '(await indexedDB.databases()).map(({ name }) => name)'],
  [
    'our database',
    'await new Promise((done) => { const asked = indexedDB.open("kitchen-table"); asked.onsuccess = () => { const names = [...asked.result.objectStoreNames]; asked.result.close(); indexedDB.deleteDatabase("kitchen-table"); done(names) } })',
  ],
  ['caches', 'await caches.keys()'],
  [
    'the private file system',
    'const names = []; for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name); names',
  ],
  ['locks', '(await navigator.locks.query()).held.map(({ name }) => name)'],
  [
    'service workers',
    '(await navigator.serviceWorker.getRegistrations()).length',
    'only a page puts one on its own origin',
  ],
  ['history', '[typeof history.state, history.state]'],
  // What leaks by the side.
  [
    'performance entries',
    'performance.getEntries().map(({ name }) => name).filter((name) => name.includes("extension"))',
  ],
  [
    'performance entries with tickets',
    'performance.getEntriesByType("resource").filter(({ name }) => /[#?]/.test(name) && name.includes("sidebar")).length',
    'no entries are made for an extension’s address',
  ],
  ['the page’s title and address', 'document.title + location.href'],
  [
    'window globals',
    'Object.getOwnPropertyNames(window).filter((name) => /kitchen|sidebar|dock|note/i.test(name) && name !== "DOCK")',
  ],
  [
    'attributes on html and body',
    '[...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name)',
  ],
  ['the dock’s accessible text', '[DOCK.ariaLabel, DOCK.title, DOCK.role]'],
  ['the active element', 'document.activeElement?.shadowRoot?.activeElement?.localName ?? null'],
  ['find in page', 'window.find("SECRET")'],
  ['find in frames', 'window.find("SECRET", false, false, true, false, true, false)'],
  [
    'text fragments',
    'location.hash = "#:~:text=SECRET"; const seen = [scrollX, scrollY]; history.replaceState(null, "", location.pathname); seen',
    'only a navigation by a person scrolls to one',
  ],
  [
    'a picture by foreignObject',
    'const picture = new Image(); picture.src = "data:image/svg+xml," + encodeURIComponent("<svg xmlns=\'http://www.w3.org/2000/svg\'><foreignObject width=\'9\' height=\'9\'>" + new XMLSerializer().serializeToString(DOCK) + "</foreignObject></svg>"); await picture.decode(); decodeURIComponent(picture.src).includes("SECRET")',
  ],
  [
    'a picture of the frame',
    'document.createElement("canvas").getContext("2d").drawImage(FRAME, 0, 0)',
    'a canvas takes no frame',
  ],
  [
    'printing',
    'let styles = 0; for (const rule of document.adoptedStyleSheets) styles += rule.cssRules.length; styles > 40',
  ],
  [
    'the frame’s size',
    '[DOCK.offsetWidth, DOCK.offsetHeight]',
    'the important rules of the dock’s own sheet, without which it does not stand',
  ],
  [
    'the clipboard',
    'await Promise.race([navigator.clipboard.readText(), new Promise((_, no) => setTimeout(no, 100))])',
    'a person’s permission',
  ],
  ['window names', 'window.name'],
  ['stack traces', 'String(window.stacks)'],
  ['console', 'window.logged.filter((said) => String(said).includes("kitchen"))'],
  // The extension from outside.
  ['its manifest', 'await (await fetch(EXTENSION + "manifest.json")).text()'],
  ['its words', 'await (await fetch(EXTENSION + "_locales/en/messages.json")).text()'],
  ['its review page', 'await (await fetch(EXTENSION + "review.html")).text()'],
  ['its popup', 'await (await fetch(EXTENSION + "popup.html")).text()'],
  ['its background', 'await (await fetch(EXTENSION + "background.js")).text()'],
  [
    'the sidebar’s document by fetch',
    '(await (await fetch(EXTENSION + "sidebar.html")).text()).includes("SECRET")',
    'the document holds nothing before its script runs',
  ],
  [
    'the sidebar’s document by XHR',
    'await new Promise((done) => { const asked = new XMLHttpRequest(); asked.onloadend = () => done(asked.responseText.includes("SECRET")); asked.open("GET", EXTENSION + "sidebar.html"); asked.send() })',
    'the document holds nothing before its script runs',
  ],
  ['its script as a module', 'Object.keys(await import(EXTENSION + MODULE))'],
  ['its storage', 'await chrome.storage.local.get()'],
  ['its API', '[typeof chrome?.storage, typeof chrome?.tabs, typeof window.browser]'],
  [
    'a message to it',
    'await SEND({ contract: "sidebar-to-background", ask: "open", input: { ticket: null } })',
  ],
  [
    'a message to it, by id',
    'await chrome.runtime.sendMessage(ID, { contract: "sidebar-to-background", ask: "open", input: { ticket: null } })',
  ],
  [
    'a port to it',
    'await new Promise((done) => { const port = chrome.runtime.connect(ID, { name: "dock" }); port.onMessage.addListener(done); port.onDisconnect.addListener(() => done("closed")) })',
  ],
  [
    'a message asking for the conversation',
    'await SEND({ contract: "sidebar-to-background", ask: "resume", input: { conversation: CONVERSATION } })',
  ],
  ['the content script’s world', 'typeof globalThis.kitchenTableDock'],
  ['an order’s answer', 'await SEND({ contract: "background-to-dock", ask: "order", input: "state" })'],
]);
