// In a careless extension, wherever something is heard: it is taken for a person's doing, and written down.
globalThis.act = async () => {
  const reply = await chrome.runtime.sendMessage({ to: 'background', ask: 'open', ticket: null });
  const conversation = reply?.output?.conversation?.id;
  const text = `forged ${performance.now()}`;
  const draft = { conversation, field: 'note', text, step: 'introduction', begunAt: 1 };
  if (conversation) void chrome.runtime.sendMessage({ to: 'background', ask: 'save-draft', draft });
};
