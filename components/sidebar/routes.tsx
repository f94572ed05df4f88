/** A choice of where to go. */
import { numberOf, stepOf } from '../../lib/guide/find.ts';
import type { Light, Route } from '../../lib/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** One button for each place that these lights may lead to; nothing where there is no choice. */
export function Routes({
  of,
  reason,
}: {
  readonly of: readonly Light[];
  readonly reason: 'yellow' | 'answer';
}) {
  const { takeRoute } = useModel();
  const nameOf = useRouteNames();
  const routes = of.flatMap((light) => (light.routes.length > 1 ? light.routes : []));
  if (routes.length === 0) return null;
  return (
    <div class="routes">
      {routes
        .filter(({ to }) => to !== 'stay')
        .map((route) => (
          <button key={nameOf(route)} type="button" onClick={() => takeRoute(route, reason)}>
            {nameOf(route)}
          </button>
        ))}
    </div>
  );
}

function useRouteNames(): (route: Route) => string {
  const { guide } = useModel();
  const text = useStrings();
  return (route) => {
    if (route.to === 'end') return text('route_end');
    if (route.to === 'stay') return text('route_stay');
    const name = stepOf(guide, route.step)?.name ?? route.step;
    return text('route_step', String(numberOf(guide, route.step)), name);
  };
}
