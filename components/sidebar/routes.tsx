/** A choice of where to go. */
import { findStep, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Light, Route } from '../../lib/domain/guide/guide.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './routes.module.css';

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
  const routes = new Map(
    of
      .filter((light) => light.routes.length > 1)
      .flatMap((light) => light.routes.filter(leadsAway))
      // Of two lights that lead to one place, one button is enough.
      .map((route) => [nameOf(route), route] as const),
  );
  if (routes.size === 0) return null;
  return (
    <div class={styles.routes}>
      {[...routes].map(([name, route]) => (
        <Button key={name} size="large" onClick={() => takeRoute(route, reason)}>
          {name}
        </Button>
      ))}
    </div>
  );
}

/** A route to somewhere else; staying needs no button. */
type RouteAway = Exclude<Route, { to: 'stay' }>;

function leadsAway(route: Route): route is RouteAway {
  return route.to !== 'stay';
}

function useRouteNames(): (route: RouteAway) => string {
  const { guide, step } = useModel();
  const text = useStrings();
  return (route) => {
    if (route.to === 'end') return text('route_end');
    const name = findStep(guide.value, route.step)?.name ?? route.step;
    const number = stepNumber(guide.value, route.step);
    const here = step.value;
    // A guide of one's own may send people forward.
    const isForward = here !== undefined && number > stepNumber(guide.value, here.id);
    return text(isForward ? 'route_step_forward' : 'route_step', { number, step: name });
  };
}
