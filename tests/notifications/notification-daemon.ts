import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Display } from '../hotkeys/display.ts';

/** A desktop's notifications on a display of its own. */
export interface NotificationDaemon extends AsyncDisposable {
  /** For the environment of a browser on the display. */
  readonly env: Readonly<Record<'DISPLAY' | 'DBUS_SESSION_BUS_ADDRESS', string>>;
  /** The titles and texts of all that was asked to be shown until now, as `dbus-monitor` writes them. */
  readonly asked: () => string;
}

/** Starts a session bus, dunst on it, and a listener that hears what browsers ask dunst to show. */
export async function openNotificationDaemon(display: Display): Promise<NotificationDaemon> {
  const ending = new AsyncDisposableStack();
  const start = (command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const started = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    });
    started.stdout.setEncoding('utf8');
    ending.defer(async () => {
      if (started.exitCode !== null || started.signalCode !== null) return;
      const ended = once(started, 'exit');
      started.kill();
      await ended;
    });
    return started.stdout;
  };
  const [address] = await once(start('dbus-daemon', ['--session', '--nofork', '--print-address']), 'data');
  const env = { DISPLAY: display.name, DBUS_SESSION_BUS_ADDRESS: String(address).trim() };
  start('dunst', [], env);
  let asked = '';
  const heard = start('dbus-monitor', ["interface='org.freedesktop.Notifications',member='Notify'"], env);
  heard.on('data', (words: string) => {
    asked += words;
  });
  // It begins to write once it listens.
  await once(heard, 'data');
  return { env, asked: () => asked, [Symbol.asyncDispose]: () => ending.disposeAsync() };
}
