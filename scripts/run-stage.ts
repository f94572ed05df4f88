import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Runs one stage under a headline, and says how long it took. Removes the results of an earlier run first, so that a
 * runner that dies is never counted by them. Returns whether the stage succeeded.
 */
export function runStage(name: string, command: string, results?: string): boolean {
  console.log(`\n== ${name}`);
  if (results) rmSync(results, { force: true });
  const began = performance.now();
  const { status } = spawnSync(command, { stdio: ['ignore', 'inherit', 'inherit'], shell: true });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return status === 0;
}
