// `npm run pictures`: takes the README's pictures from the running extension, in light and in dark; the side panel's in light
// alone, on a screen of its own (Xvfb). Words name the scenes to take, all of them otherwise.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { launchChromium } from '../tests/e2e/browser.ts';
import { takePanel } from './pictures/panel.ts';
import { showScenes } from './pictures/scenes.ts';

const wanted = process.argv.slice(2);
const isWanted = (scene: string) => wanted.length === 0 || wanted.includes(scene);
const folder = resolve(import.meta.dirname, '../.github/pictures');
mkdirSync(folder, { recursive: true });

const build = spawnSync('wxt build', { stdio: 'inherit', shell: true });
if (build.status !== 0) process.exit(1);

for (const colorScheme of ['light', 'dark'] as const) {
  await using browser = await launchChromium({ thirdPartyCookies: 'allowed', colorScheme });
  await showScenes(browser, { width: 1100, height: 760 }, async (scene, page) => {
    if (scene === 'person' || !isWanted(scene)) return;
    await page.screenshot({ path: resolve(folder, `${scene}-${colorScheme}.png`), animations: 'disabled' });
  });
}
if (isWanted('panel')) await takePanel(resolve(folder, 'panel-light.png'));
