/** Where the lights of a guide lead, as rows and arrows: a row for each step from the top, and one for the end below them. */
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import type { Guide, Light, Route } from '../../../lib/domain/guide/guide.ts';

/** One way out of a step. */
export interface WayOut {
  readonly path: JsonPath;
  readonly light: 'green' | 'yellow';
  /** What tells it from the others: what its light is seen by, and which of several ways it is; '' where nothing is written. */
  readonly seen: string;
  /** The row of the step. */
  readonly from: number;
  readonly route: Route;
}

/** All ways out of a guide's steps, in order. */
export function waysOf(guide: Guide): readonly WayOut[] {
  return guide.steps.flatMap((step, from) => [
    ...(step.green?.routes ?? []).map((route, at) => ({
      path: ['steps', from, 'green', 'routes', at],
      light: 'green' as const,
      seen: seenBy(step.green, at),
      from,
      route,
    })),
    ...step.yellow.flatMap((light, which) =>
      light.routes.map((route, at) => ({
        path: ['steps', from, 'yellow', which, 'routes', at],
        light: 'yellow' as const,
        seen: seenBy(light, at),
        from,
        route,
      })),
    ),
  ]);
}

function seenBy(light: Light | null, at: number): string {
  const signs = light?.brief?.signs ?? light?.signs[0] ?? '';
  const isOneOfMore = (light?.routes.length ?? 0) > 1;
  return [signs, isOneOfMore ? `${at + 1}` : ''].filter((part) => part !== '').join(' · ');
}

/** The row at which a way ends; its own where it leads nowhere. */
export function endOf({ steps }: Guide, { route, from }: WayOut): number {
  if (route.to === 'end') return steps.length;
  if (route.to === 'stay') return from;
  const to = steps.findIndex(({ id }) => id === route.step);
  return to < 0 ? from : to;
}

/** The route of a way out of a row that ends at another, or at its own; undefined where there is no such row. */
export function routeTo({ steps }: Guide, from: number, row: number): Route | undefined {
  if (row === from) return { to: 'stay' };
  if (row === steps.length) return { to: 'end' };
  const step = steps[row]?.id;
  return step === undefined ? undefined : { to: 'step', step };
}

/** How tall the row of a step is, in the units of the picture, which are CSS px. */
export const ROW = 40;

/** How wide the room for the arrows is, in the same. */
export const WIDTH = 120;

/** A curve from one row to another, with its head; each a little further out, so that none lies on another. */
export function arrow(from: number, to: number, at: number): string {
  const [start, end] = [from * ROW + ROW / 2 + 4, to * ROW + ROW / 2 - 4];
  const out = 14 + Math.min(WIDTH - 30, Math.abs(to - from) * 16 + (at % 4) * 5);
  return `M2 ${start} C${out} ${start} ${out} ${end} 4 ${end} m6 -4 l-6 4 l6 4`;
}
