// `npm run pictures`: takes the README's pictures from the running extension, in light and in dark.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { launchChromium } from '../tests/e2e/browser.ts';
import { showScenes } from './pictures/scenes.ts';

const folder = resolve(import.meta.dirname, '../.github/pictures');
mkdirSync(folder, { recursive: true });

const build = spawnSync('wxt build', { stdio: 'inherit', shell: true });
if (build.status !== 0) process.exit(1);

for (const colorScheme of ['light', 'dark'] as const) {
  await using browser = await launchChromium({ thirdPartyCookies: 'allowed', colorScheme });
  await showScenes(browser, { width: 1100, height: 760 }, async (scene, page) => {
    if (scene === 'person') return;
    await page.screenshot({ path: resolve(folder, `${scene}-${colorScheme}.png`), animations: 'disabled' });
  });
}
