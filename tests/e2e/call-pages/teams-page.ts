/**
 * A page laid out as Teams is: an app that fills the window, the bar of a call with its button to hang up at the top right,
 * the video below. Once it is hung up, the address stays, and the button goes.
 */
export const teamsPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Teams-like</title>
<style>
  html, body { margin: 0; height: 100%; background: #1f1f1f; color: #eee; font: 16px sans-serif; }
  #app { position: fixed; inset: 0; display: flex; flex-direction: column; }
  #bar { height: 56px; display: flex; justify-content: flex-end; align-items: center; padding: 0 16px; background: #292929; }
  #stage { flex: 1; background: linear-gradient(120deg, #335, #543); }
</style>
<body><div id="app"></div>
<script>
  const call = '<div id="bar"><button id="hangup-button" data-tid="hangup-main-btn">Leave</button></div><div id="stage"></div>';
  const app = document.getElementById('app');
  window.join = () => {
    app.innerHTML = call;
    document.getElementById('hangup-button').onclick = () => { app.innerHTML = '<h1>You left the meeting</h1>'; };
  };
  window.join();
</script></body></html>`;
