/**
 * A page laid out as Meet is: fixed children, some as wide as the window in `vw`, a drawer parked outside, and one
 * address after another without a load (`goTo`). `?stubborn` adds what cannot be made to fit.
 */
export function meetPage(nonce: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meet-like</title>
<style nonce="${nonce}">
  body { margin: 0; background: #202124; color: #e8eaed; font: 16px sans-serif; }
  #root { position: fixed; inset: 0; }
  #stage { position: fixed; left: 0; top: 0; width: 100vw; height: 100vh; display: flex; }
  #remote { flex: 1; margin: 16px 16px 88px; background: linear-gradient(120deg, #5f6b8a, #8a6b5f); border-radius: 12px; }
  #bar { position: fixed; left: 0; bottom: 0; width: 100%; height: 72px; display: flex; justify-content: space-between;
         align-items: center; box-sizing: border-box; padding: 0 24px; background: #17181a; }
  #self { position: fixed; right: 32px; bottom: 104px; width: 200px; height: 120px; background: #3c4043; border-radius: 8px; }
  #banner { position: absolute; top: 0; min-width: 100vw; height: 24px; background: #2d4a3e; }
  #drawer { position: fixed; left: 100%; top: 0; width: 300px; height: 100%; background: #803; }
  #stubborn { position: fixed; left: calc(100vw - 400px); top: 40px; width: 380px; height: 600px; background: #a33; }
</style>
<body><div id="root"></div>
<script nonce="${nonce}">
  window.heardKeys = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    for (const target of [window, document])
      target.addEventListener(type, (event) => window.heardKeys.push(event.key), true);
  const part = (id, name = 'div') => Object.assign(document.createElement(name), { id });
  function draw() {
    const root = document.getElementById('root');
    const isCall = /^\\/+[a-z]{3}-[a-z]{4}-[a-z]{3}(\\/companion)?$/i.test(location.pathname);
    if (!isCall) {
      root.replaceChildren(Object.assign(part('words', 'h1'), { textContent: location.pathname === '/' ? 'Lobby' : 'You left' }));
      return;
    }
    const stage = part('stage');
    stage.append(part('remote'));
    const bar = part('bar');
    bar.append(
      Object.assign(part('code', 'span'), { textContent: location.pathname.slice(1) }),
      Object.assign(part('chat', 'input'), { ariaLabel: 'Chat' }),
      Object.assign(part('full', 'button'), { textContent: 'Full screen', onclick: () => stage.requestFullscreen() }),
      Object.assign(part('leave', 'button'), { textContent: 'Leave' }),
    );
    root.replaceChildren(stage, part('banner'), bar, part('self'), part('drawer'));
    if (location.search === '?stubborn') {
      root.append(part('stubborn'));
      document.getElementById('stubborn').style.setProperty('translate', 'none', 'important');
    }
  }
  window.goTo = (path) => { history.pushState(null, '', path); draw(); };
  draw();
</script></body></html>`;
}
