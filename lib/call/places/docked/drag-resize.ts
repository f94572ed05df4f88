import type { DockView } from './dock-view.ts';

/** How far an arrow key moves the edge, CSS px. */
const STEP = 16;

/** What the edge changes. All widths in CSS px, as wanted: the fitting is done by who takes them. */
export interface Resizing {
  side(): 'left' | 'right';
  width(): number;
  limits(): { readonly least: number; readonly most: number };
  /** Shows a width while the pointer is still moving. */
  preview(width: number): void;
  /** The width that it is to be. */
  choose(width: number): void;
}

/** Lets a person move the edge of the sidebar, by pointer and by keys. The page cannot: made-up events are ignored. */
export function enableDragResize(view: DockView, resizing: Resizing, signal: AbortSignal): void {
  const { edge } = view;
  edge.addEventListener('pointerdown', startDrag, { signal });
  edge.addEventListener('keydown', pressKey, { signal });

  function startDrag(down: PointerEvent): void {
    if (!down.isTrusted || down.button !== 0) return;
    // So that the focus stays where it is.
    down.preventDefault();
    const start = resizing.width();
    const drag = new AbortController();
    const options = { signal: AbortSignal.any([signal, drag.signal]) };
    const widthAt = ({ clientX }: PointerEvent) => start + (clientX - down.clientX) * outward();
    const end = (width: number) => {
      drag.abort();
      resizing.choose(width);
    };
    edge.setPointerCapture(down.pointerId);
    view.shield.hidden = false;
    drag.signal.addEventListener('abort', () => {
      view.shield.hidden = true;
    });
    edge.addEventListener(
      'pointermove',
      (move) => move.isTrusted && resizing.preview(widthAt(move)),
      options,
    );
    edge.addEventListener('pointerup', (up) => up.isTrusted && end(widthAt(up)), options);
    edge.addEventListener('pointercancel', (cancel) => cancel.isTrusted && end(start), options);
    edge.addEventListener('lostpointercapture', (lost) => lost.isTrusted && end(resizing.width()), options);
  }

  function pressKey(event: KeyboardEvent): void {
    const width = event.isTrusted ? widthByKey(event.key) : undefined;
    if (width === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resizing.choose(width);
  }

  function widthByKey(key: string): number | undefined {
    if (key === 'ArrowLeft') return resizing.width() - STEP * outward();
    if (key === 'ArrowRight') return resizing.width() + STEP * outward();
    if (key === 'Home') return resizing.limits().least;
    if (key === 'End') return resizing.limits().most;
    return undefined;
  }

  /** 1 where the sidebar grows as the pointer goes right, -1 where it grows as it goes left. */
  function outward(): 1 | -1 {
    return resizing.side() === 'left' ? 1 : -1;
  }
}
