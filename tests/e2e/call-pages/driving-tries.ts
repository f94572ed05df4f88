/** What a call page could try to do something with the sidebar docked on it; `scriptOf` says what a script may use. */
import { type Try, triesOf } from './tries.ts';

/** What is tried to do something. */
export const drivingTries: readonly Try[] = triesOf([
  [
    'keys on the document',
    'for (const key of ["g", "n", "j", "k", "2", "Enter"]) for (const type of ["keydown", "keypress", "keyup"]) document.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }))',
  ],
  [
    'keys on the dock',
    'for (const key of ["g", "n", "k", "Enter"]) for (const type of ["keydown", "keyup"]) DOCK.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }))',
  ],
  [
    'the hotkeys',
    'for (const key of ["K", "J", "L", "U"]) for (const at of [window, document.body, DOCK]) at.dispatchEvent(new KeyboardEvent("keydown", { key, altKey: true, shiftKey: true, bubbles: true, composed: true }))',
  ],
  [
    'clicks on the dock',
    'DOCK.click(); for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick"]) DOCK.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1200, clientY: 300 }))',
  ],
  [
    'clicks where the buttons are',
    'for (let y = 20; y < 780; y += 20) { const at = document.elementFromPoint(1150, y); at?.click(); at?.dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true, clientX: 1150, clientY: y })) }',
  ],
  [
    'touches',
    'for (const type of ["touchstart", "touchend"]) DOCK.dispatchEvent(new Event(type, { bubbles: true, composed: true }))',
  ],
  [
    'a drop',
    'const data = new DataTransfer(); data.setData("text/plain", "dropped"); for (const type of ["dragenter", "dragover", "drop"]) DOCK.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, composed: true }))',
  ],
  [
    'a paste',
    'const data = new DataTransfer(); data.setData("text/plain", "pasted"); DOCK.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true }))',
  ],
  [
    'input events',
    'for (const type of ["beforeinput", "input", "change"]) DOCK.dispatchEvent(new InputEvent(type, { data: "typed", bubbles: true, composed: true }))',
  ],
  [
    'an editing command',
    'DOCK.focus(); document.execCommand("insertText", false, "typed")',
    'same-origin policy',
  ],
  [
    'custom events',
    'for (const type of ["kitchen-table-open", "kitchen-table", "act", "note", "toggle"]) for (const at of [window, document, DOCK]) at.dispatchEvent(new CustomEvent(type, { detail: { action: "next-step" }, bubbles: true, composed: true }))',
  ],
  ['a width event', 'window.dispatchEvent(new Event("kitchen-table-width-leave"))'],
  ['a resize', 'for (let n = 0; n < 20; n += 1) window.dispatchEvent(new Event("resize"))'],
  [
    'a page hide',
    'window.dispatchEvent(new PageTransitionEvent("pagehide")); window.dispatchEvent(new PageTransitionEvent("pageshow"))',
  ],
  [
    'a made-up lost extension',
    'document.dispatchEvent(new Event("visibilitychange")); window.dispatchEvent(new Event("focus")); window.dispatchEvent(new Event("blur"))',
  ],
  ['messages to itself in every shape', 'for (const said of SHAPES) window.postMessage(said, "*")'],
  [
    'messages to all frames',
    'for (const said of SHAPES) for (let n = 0; n < window.length; n += 1) window[n].postMessage(said, "*")',
    'a frame in a shadow tree is not listed',
  ],
  ['messages to the docked frame', 'for (const said of SHAPES) FRAME.contentWindow.postMessage(said, "*")'],
  [
    'message events made up',
    'for (const said of SHAPES) window.dispatchEvent(new MessageEvent("message", { data: said, origin: EXTENSION.slice(0, -1), source: window }))',
  ],
  [
    'a message port',
    'const { port1, port2 } = new MessageChannel(); window.postMessage("port", "*", [port2]); for (const said of SHAPES) port1.postMessage(said)',
  ],
  [
    'a broadcast',
    'for (const name of ["kitchen-table", "dexie-txcommitted"]) { const channel = new BroadcastChannel(name); for (const said of SHAPES) channel.postMessage(said); channel.close() }',
  ],
  ['messages to the extension', 'for (const said of SHAPES) void SEND(said)'],
  [
    'a save',
    'await SEND({ contract: "sidebar-to-background", ask: "save-draft", input: { draft: { conversation: CONVERSATION, field: "note", text: "forged", step: "introduction", begunAt: 1 } } })',
  ],
  [
    'an order to the dock',
    'for (const order of ["toggle", "hide", "focus"]) { window.postMessage({ contract: "background-to-dock", ask: "order", input: order }, "*"); void SEND({ contract: "background-to-dock", ask: "order", input: order }) }',
  ],
  [
    'an order to the sidebar',
    'void SEND({ contract: "background-to-sidebar", ask: "act", input: "next-step" })',
  ],
  [
    'a ticket of its own',
    'void SEND({ contract: "dock-to-background", ask: "announce", input: "mine" }); window.postMessage("mine", "*")',
  ],
  ['an own copy of the frame', 'await COPY("sidebar.html")'],
  [
    'an own hidden copy of the frame',
    'const copy = await COPY("sidebar.html"); copy.style.opacity = "0"; copy.contentWindow.postMessage("guess", "*"); await WAIT(400); "made"',
  ],
  [
    'a copy with guesses',
    'const copy = await COPY("sidebar.html"); for (const said of SHAPES) copy.contentWindow.postMessage(said, "*"); await WAIT(200); "made"',
  ],
  ['a copy in a sandbox', 'await COPY("sidebar.html", { sandbox: "allow-scripts allow-same-origin" })'],
  [
    'a copy in a frame of its own',
    'const outer = document.body.appendChild(document.createElement("iframe")); const inner = outer.contentDocument.body.appendChild(Object.assign(outer.contentDocument.createElement("iframe"), { src: EXTENSION + "sidebar.html" })); await WAIT(200); inner.contentWindow.postMessage("guess", "*"); await WAIT(200); "made"',
    'its name is no ticket, and the page has none',
  ],
  [
    'a copy in an object',
    'document.body.append(Object.assign(document.createElement("object"), { data: EXTENSION + "sidebar.html" })); await WAIT(200); "made"',
    'Trusted Types of the page',
  ],
  ['a frame of the review page', 'await COPY("review.html")'],
  ['a frame of the popup', 'await COPY("popup.html")'],
  ['a frame of the practice call', 'await COPY("practice.html")', 'nothing of a conversation is on it'],
  [
    'the sidebar in a window',
    'const opened = window.open(EXTENSION + "sidebar.html", "_blank", "width=300,height=300"); await WAIT(400); for (const said of SHAPES) opened.postMessage(said, "*"); await WAIT(400); opened.document.body.textContent',
  ],
  [
    'the review page in a window',
    'const opened = window.open(EXTENSION + "review.html#/import"); await WAIT(200); opened.document.body.textContent',
  ],
  [
    'a form into the sidebar',
    'const copy = await COPY("about:blank", { name: "target" }); const form = document.body.appendChild(Object.assign(document.createElement("form"), { action: EXTENSION + "sidebar.html?note=forged", target: "target" })); form.submit(); await WAIT(300); copy.contentWindow.postMessage("guess", "*"); await WAIT(300); copy.src',
  ],
  ['another address in the docked frame', 'FRAME.contentWindow.location = "https://meet.google.com/"'],
  [
    'a dock of its own',
    'const own = document.createElement("kitchen-table-dock"); document.documentElement.append(own); own.click(); own.remove()',
  ],
  [
    'a cover over the dock',
    'const cover = Object.assign(document.createElement("div"), { popover: "manual" }); cover.style.cssText = "position:fixed;inset:0;pointer-events:none;opacity:0"; document.body.append(cover); cover.showPopover(); cover.remove()',
    'a person’s eyes',
  ],
  [
    'a dock made invisible',
    'DOCK.style.cssText = "opacity:0!important;transform:scale(9)!important"; const seen = [getComputedStyle(DOCK).opacity, getComputedStyle(DOCK).transform]; DOCK.removeAttribute("style"); seen',
    'the important rules of the dock’s own sheet, without which it does not stand',
  ],
  [
    'a dock that is hidden',
    'DOCK.hidden = true; DOCK.inert = true; const seen = getComputedStyle(DOCK).display; DOCK.hidden = false; DOCK.inert = false; seen',
    'the important rules of the dock’s own sheet, without which it does not stand',
  ],
  [
    'a drag of its edge',
    'for (const type of ["pointerdown", "pointermove", "pointerup"]) DOCK.dispatchEvent(new PointerEvent(type, { clientX: 920, clientY: 300, bubbles: true, composed: true, pointerId: 1 }))',
  ],
  [
    'a full screen',
    'await Promise.race([DOCK.requestFullscreen(), WAIT(200)]); if (document.fullscreenElement) await document.exitFullscreen()',
    'a person’s press',
  ],
  [
    'a new address and back',
    'history.pushState(null, "", "/"); await WAIT(50); history.pushState(null, "", "/abc-defg-hij")',
  ],
  [
    'a service worker',
    'await navigator.serviceWorker.register(EXTENSION + "background.js")',
    'same-origin policy',
  ],
  ['a worker', 'new Worker(EXTENSION + "background.js")', 'same-origin policy'],
  [
    'settings in storage',
    'localStorage.setItem("dock", "{}"); localStorage.removeItem("dock"); window.dispatchEvent(new StorageEvent("storage", { key: "dock", newValue: "{}" }))',
  ],
  [
    'a polluted prototype',
    'for (const key of ["tab", "ask", "ok"]) Object.prototype[key] = "forged"; await WAIT(100); for (const key of ["tab", "ask", "ok"]) delete Object.prototype[key]',
  ],
  ['an order to hide', 'await SEND({ contract: "sidebar-to-background", ask: "hide-dock" })'],
  [
    'the dock taken out and put back',
    'const dock = DOCK; dock.remove(); document.body.append(dock); await WAIT(100); document.documentElement.append(dock)',
    'the sidebar goes on where it was',
  ],
]);
