/**
 * Makes the page's own script see a window that is narrower by `room` CSS px; 0 gives it the real one back. To
 * be run in the page's world by `scripting.executeScript`, which sends its text: it may use nothing from
 * outside itself. It ends by itself once the dock has left the page for good.
 *
 * Instances know of each other through an event alone, so that nothing is left on the page's globals. A page
 * that sends that event itself only gets its own width back.
 */
export function overrideInnerWidth(room: number): void {
  const LEAVE = 'kitchen-table-width-leave';
  window.dispatchEvent(new Event(LEAVE));
  const original = Object.getOwnPropertyDescriptor(window, 'innerWidth');
  if (room > 0 && original?.get !== undefined && original.configurable) pretend(original, original.get);
  window.dispatchEvent(new Event('resize'));

  function pretend(descriptor: PropertyDescriptor, widthOfWindow: () => number): void {
    const pretended = () => Math.max(0, widthOfWindow.call(window) - room);
    Object.defineProperty(window, 'innerWidth', { ...descriptor, get: pretended });
    // This very dock: where a new version put its own in the place, the earlier one's width ends.
    const dock = document.querySelector('html > kitchen-table-dock');
    // The dock is put back in the same turn when the page takes it out; only what lasts longer is for good.
    const observer = new MutationObserver(() => setTimeout(leaveWithoutDock));
    watch();
    window.addEventListener(LEAVE, leave);

    /** A page written anew has another `<html>`. */
    function watch(): void {
      observer.observe(document, { childList: true });
      observer.observe(document.documentElement, { childList: true });
    }

    function leave(): void {
      observer.disconnect();
      window.removeEventListener(LEAVE, leave);
      // A page that has since put its own in the place keeps it.
      if (Object.getOwnPropertyDescriptor(window, 'innerWidth')?.get !== pretended) return;
      Object.defineProperty(window, 'innerWidth', descriptor);
    }

    function leaveWithoutDock(): void {
      if (dock?.isConnected) {
        watch();
        return;
      }
      leave();
      window.dispatchEvent(new Event('resize'));
    }
  }
}
