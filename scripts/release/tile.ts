/** Returns the page of the small tile: the icon, the name, and a piece of the running sidebar. Both pictures are PNG. */
export function tilePage(icon: Uint8Array, sidebar: Uint8Array): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 0; width: 440px; height: 280px; overflow: hidden; background: #44479a; color: #fff; font: 15px/1.35 system-ui, sans-serif; }
  div { position: absolute; left: 28px; top: 62px; width: 176px; }
  div img { width: 56px; height: 56px; border-radius: 12px; border: 1px solid #ffffff40; }
  h1 { margin: 12px 0 6px; font-size: 24px; line-height: 1.15; }
  p { margin: 0; }
  body > img { position: absolute; left: 222px; top: 26px; width: 190px; border-radius: 10px; box-shadow: 0 8px 24px #0006; }
</style>
<div><img alt="" src="${dataUrl(icon)}"><h1>Kitchen Table</h1><p>One-on-ones, beside your video call</p></div>
<img alt="" src="${dataUrl(sidebar)}"></html>`;
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
