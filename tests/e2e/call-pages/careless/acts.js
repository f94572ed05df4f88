// In a careless extension, wherever something is heard: it is taken for a person's doing, and written down.
globalThis.act = async () => {
  const ask = (what, input) =>
    chrome.runtime.sendMessage({ contract: 'sidebar-to-background', ask: what, input });
  const reply = await ask('open', { ticket: null });
  const conversation = reply?.output?.conversation?.id;
  const text = `forged ${performance.now()}`;
  const draft = { conversation, field: 'note', text, step: 'introduction', begunAt: 1 };
  if (conversation) void ask('save-draft', { draft });
};
