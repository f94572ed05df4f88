/**
 * Firefox's sidebar stays where it is when another tab is chosen. What is held in it stays, too; while nothing is, it is the
 * sidebar of the tab in front.
 */
import type { SidebarModel } from '../../components/sidebar/model.ts';
import type { createSidebarOpening } from '../../lib/app/sidebar-opening.ts';
import { followTabInWindow } from '../../lib/browser/tabs.ts';

type View = ReturnType<typeof createSidebarOpening<SidebarModel>>['view'];

/** Has the sidebar of a session go on to that of the tab in front, while nothing is on, has ended, or is typed in it. */
export function followTab(session: string, view: View): void {
  const isTyped = () =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) => value !== '');
  const isFree = () => {
    const shown = view.peek();
    return shown.kind !== 'open' || (shown.model.startedAt.peek() === 0 && !isTyped());
  };
  void followTabInWindow((tab) => {
    if (`${tab}` !== session && isFree()) location.replace('/beside.html');
  });
}
