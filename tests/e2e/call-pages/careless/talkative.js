// In the sidebar of a careless extension: it tells the page what is shown and typed, and does what anybody says.
postMessage('guess', '*');
new MutationObserver(() => parent.postMessage({ shown: document.body.textContent }, '*')).observe(document, {
  childList: true,
  subtree: true,
  characterData: true,
});
addEventListener('keydown', ({ key }) => parent.postMessage({ typed: key }, '*'), true);
let acts = 0;
addEventListener('message', async ({ data }) => {
  if (data === 'guess' || data?.relayed) return;
  const { reply } = {
    reply: await chrome.runtime.sendMessage({ to: 'background', ask: 'open', ticket: null }),
  };
  const conversation = reply?.output?.conversation?.id;
  acts += 1;
  const draft = { conversation, field: 'note', text: `forged ${acts}`, step: 'introduction', begunAt: 1 };
  if (conversation) void chrome.runtime.sendMessage({ to: 'background', ask: 'save-draft', draft });
});
