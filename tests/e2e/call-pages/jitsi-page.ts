/**
 * A page laid out as Jitsi Meet is: a body that fills the window and does not scroll, the video in an absolute box between
 * the window's edges, the toolbar over its foot.
 */
export const jitsiPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jitsi-like</title>
<style>
  html, body { margin: 0; width: 100%; height: 100%; overflow: hidden; background: #040404; color: #eee; font: 16px sans-serif; }
  #videospace { position: absolute; left: 0; right: 0; top: 0; height: 100%; }
  #largeVideoContainer { width: 100%; height: 100%; background: linear-gradient(120deg, #354, #543); }
  #new-toolbox { position: absolute; left: 0; right: 0; bottom: 0; height: 64px; display: flex; justify-content: center; }
  #filmstrip { position: absolute; right: 8px; top: 8px; width: 160px; height: 120px; background: #3c4043; }
</style>
<body><div id="react"></div>
<script>
  const call = '<div id="videospace"><div id="largeVideoContainer"></div></div><div id="filmstrip"></div>' +
    '<div id="new-toolbox"><button id="leave">Leave</button></div>';
  function draw() {
    const isCall = /^\\/[^/.]+$/.test(location.pathname);
    document.getElementById('react').innerHTML = isCall ? call : '<h1>Thank you for using Jitsi Meet</h1>';
  }
  window.goTo = (path) => { history.pushState(null, '', path); draw(); };
  draw();
</script></body></html>`;
