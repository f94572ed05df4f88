/** The tests of dates once more, in zones with a clock change, with half an hour, and beyond the date line. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', `file://${root}`));
const files = ['dates/parse-date', 'dates/moments', 'follow-up/reminders', 'follow-up/icalendar'].map(
  (name) => `tests/unit/lib/domain/${name}.test.ts`,
);

/** Runs the tests under a zone; a process reads it once, when it starts. */
function run(zone: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'unit', ...files], {
    cwd: root,
    env: { ...process.env, TZ: zone },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

describe.concurrent('dates', () => {
  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])(
    'hold in %s',
    async (zone) => {
      const { code, said } = await run(zone);
      expect(code, said).toBe(0);
    },
    60_000,
  );
});
