import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A screen of its own, with a window manager: without one, no window is ever active. */
export interface Display extends AsyncDisposable {
  /** For `DISPLAY`. */
  readonly name: string;
}

/**
 * Starts Xvfb on a display number that it finds free itself, and openbox on it. With `seenIn`, a folder, what is on the
 * screen stands there as the file `Xvfb_screen0`, an X window dump.
 */
export async function openDisplay(seenIn?: string): Promise<Display> {
  const screen = ['-screen', '0', '1600x1000x24', ...(seenIn === undefined ? [] : ['-fbdir', seenIn])];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(server, server.stdio[3] as Readable);
  const name = `:${number}`;
  const manager = spawn('openbox', ['--config-file', '/dev/null'], {
    stdio: 'ignore',
    env: { ...process.env, LC_ALL: 'C.UTF-8', DISPLAY: name },
  });
  return {
    name,
    async [Symbol.asyncDispose]() {
      await end(manager);
      await end(server);
    },
  };
}

/** Xvfb writes its number once it is ready to be connected to. */
function firstLine(process: ChildProcess, stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once('data', (data: Buffer) => resolve(data.toString().trim()));
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready.`)));
  });
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill();
  await ended;
}
