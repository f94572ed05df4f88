/** Firefox on a display of its own, where keys are pressed for real, with the call pages. */
import { startCallPages } from '../e2e/call-pages/server.ts';
import { openDisplay } from '../hotkeys/display.ts';
import { type Keyboard, keyboardOn } from '../hotkeys/keyboard.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';
import { startProxy } from './proxy.ts';

/** Launches it. All of it ends with `ending`. */
export async function launchOnDisplay(
  ending: AsyncDisposableStack,
): Promise<{ readonly firefox: LaunchedFirefox; readonly keyboard: Keyboard }> {
  const pages = ending.use(await startCallPages());
  const proxy = ending.use(await startProxy(pages.port));
  const display = ending.use(await openDisplay());
  const firefox = ending.use(await launchFirefox({ proxy: proxy.port, display: display.name }));
  return { firefox, keyboard: keyboardOn(display) };
}
