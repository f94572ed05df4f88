const STYLE = `
  html, body { margin: 0; height: 100%; background: #1a1a1a; color: #eee; font: 16px sans-serif; }
  #zmmtg-root { position: fixed; left: 0; top: 0; width: 100%; height: 100%; }
  #video { position: absolute; left: 0; top: 0; height: calc(100% - 60px); background: linear-gradient(120deg, #345, #543); }
  #wc-footer { position: absolute; left: 0; bottom: 0; width: 100%; height: 60px; background: #111; }
  #leave { position: absolute; right: 16px; top: 12px; }
  iframe#webclient { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; }`;

/**
 * A page laid out as Zoom's client is: a fixed root as wide as the window, whose script sizes the video from
 * `innerWidth` whenever the window is said to have changed.
 */
export const zoomClientPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Zoom-like</title>
<style>${STYLE}</style>
<body><div id="zmmtg-root"><div id="video"></div><footer id="wc-footer"><button id="leave">Leave</button></footer></div>
<script>
  window.heardKeys = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    addEventListener(type, (event) => window.heardKeys.push(event.key), true);
  const size = () => { document.getElementById('video').style.width = window.innerWidth + 'px'; };
  addEventListener('resize', size);
  size();
</script></body></html>`;

/** The app shell, with the client in a frame of the same origin. */
export const zoomShellPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Zoom-like shell</title>
<style>${STYLE}</style>
<body><iframe id="webclient" src="/client"></iframe></body></html>`;
