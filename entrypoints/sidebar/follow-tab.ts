/**
 * Firefox's sidebar stays where it is when another tab is chosen. What is held in it stays, too; while nothing is, it is the
 * sidebar of the tab in front.
 */
import type { SidebarModel } from '../../components/sidebar/model.ts';
import { followTabBeside } from '../../lib/browser/tab-beside.ts';
import { sessionInTab } from '../../lib/domain/conversation/session-id.ts';

/** Has this sidebar go on to that of the tab in front while nothing is on, has ended, or is typed in it, until the signal aborts. */
export function followTab({ startedAt }: SidebarModel, signal: AbortSignal): void {
  const session = new URLSearchParams(location.search).get('session');
  const isTyped = () =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) => value !== '');
  void followTabBeside((tab) => {
    if (sessionInTab(tab).session !== session && startedAt.peek() === 0 && !isTyped())
      location.replace('/beside.html?follow');
  }, signal);
}
