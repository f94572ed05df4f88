/** Ends a browser as a crash or a dead battery does. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import type { LaunchedChromium } from './browser.ts';

/**
 * Kills every process of the browser once `moment` resolves; returns when that was (epoch ms), once the browser is
 * gone.
 */
export async function killBrowser(
  { profile, context }: LaunchedChromium,
  moment: Promise<unknown>,
): Promise<number> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  // Found beforehand, so that the kill itself takes no time in which more could be saved.
  const processes = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], { encoding: 'utf8' });
  await moment;
  const at = Date.now();
  for (const id of processes.trim().split('\n').map(Number)) killIfThere(id);
  await gone;
  return at;
}

function killIfThere(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    // Chromium ends processes as it goes on.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
