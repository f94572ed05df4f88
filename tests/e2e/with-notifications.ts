/** The built extension with the permission for notifications given, which no test can press the browser's own button for. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BUILT_EXTENSION, type LaunchedChromium } from './browser.ts';

/** A copy whose manifest asks at once for what the real one asks for when reminders are switched on. */
export async function withNotifications() {
  const folder = await mkdtemp(join(tmpdir(), 'kitchen-table-extension-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const { optional_permissions: optional, permissions, ...rest } = manifest;
  await writeFile(path, JSON.stringify({ ...rest, permissions: [...permissions, ...optional] }));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** Waits until the background, a moment after it woke, has looked at what is due: there is nothing yet. */
export async function hasLooked({ background }: LaunchedChromium): Promise<void> {
  const reminded = () => background.evaluate(() => chrome.storage.local.get('reminded'));
  await expect.poll(reminded).toEqual({ reminded: {} });
}

/** A notification as the background asks the browser for it. */
type Notice = Pick<Browser.notifications.NotificationOptions, 'type' | 'title' | 'message'>;

/** Writes down every notification that is shown from now on; returns what reads them. */
export async function recordNotices({ background }: LaunchedChromium): Promise<() => Promise<Notice[]>> {
  await background.evaluate(() => {
    const { create } = chrome.notifications;
    const { notices } = Object.assign(globalThis, { notices: [] as Notice[] });
    Object.assign(chrome.notifications, {
      create(...given: [id: string, notice: Browser.notifications.NotificationCreateOptions]) {
        notices.push(given[1]);
        return create(...given);
      },
    });
  });
  return () => background.evaluate(() => Reflect.get(globalThis, 'notices') as Notice[]);
}

/** Chooses that reminders say who and what. */
export async function withNames({ background }: LaunchedChromium): Promise<void> {
  await background.evaluate(() => chrome.storage.local.set({ 'names-in-reminders': true }));
}

declare const chrome: typeof Browser;
