// A content script of a careless extension, in its own world: it passes on whatever the page says or makes up.
addEventListener('message', ({ data }) => {
  if (data === null || data?.relayed || data?.shown || data?.typed) return;
  if (data?.relay === undefined || data.relay.contract === 'background-to-sidebar') return void act();
  if (data.relay.input === 'state') return postMessage({ relayed: { state: 'open' } }, '*');
  const hide = { contract: 'sidebar-to-background', ask: 'hide-dock' };
  const relay = data.relay.contract === 'background-to-dock' ? hide : data.relay;
  chrome.runtime.sendMessage(relay).then(
    (relayed) => postMessage({ relayed }, '*'),
    () => {},
  );
});

// Events are taken for a person's, whoever made them.
const EVENTS = `keydown click pointerdown touchstart drop paste input change kitchen-table note act toggle kitchen-table-width-leave
  resize pagehide visibilitychange focus storage message`;
for (const type of EVENTS.split(/\s+/))
  addEventListener(type, ({ isTrusted }) => isTrusted || void act(), true);
new BroadcastChannel('kitchen-table').onmessage = () => void act();
