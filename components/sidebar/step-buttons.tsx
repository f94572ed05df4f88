/** A row of steps to go to, by number and name. */
import { findStep, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Light, Route } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { ObjectionsButton } from './objections-button.tsx';
import * as styles from './step-buttons.module.css';

/**
 * One button for each step that a light leads to. Those for which there is a reason are marked; `reasons` has it in words,
 * by the id of the step.
 */
export function StepButtons({
  light,
  reasons,
}: {
  readonly light: Light;
  readonly reasons?: ReadonlyMap<string, string>;
}) {
  const { guide, takeRoute } = useModel();
  const routes = light.routes.filter((route) => route.to === 'step');
  return (
    <div class={styles.row} lang={guide.value.language}>
      {routes.map((route) => (
        <NumberedButton
          key={route.step}
          step={route.step}
          reason={reasons?.get(route.step) ?? ''}
          press={() => takeRoute(route, 'answer')}
        />
      ))}
    </div>
  );
}

function NumberedButton({
  step,
  reason,
  press,
}: {
  readonly step: string;
  readonly reason: string;
  readonly press: () => void;
}) {
  const { guide } = useModel();
  const text = useStrings();
  const found = findStep(guide.value, step);
  const number = stepNumber(guide.value, step);
  const name = found?.short ?? found?.name ?? step;
  return (
    <button
      type="button"
      class={reason === '' ? '' : styles.marked}
      // The path has a button of the name that is seen here.
      aria-label={text('route_back_short', { step: `${number} ${name}` })}
      title={[found?.name ?? step, reason].filter(Boolean).join(' · ')}
      onClick={press}
    >
      <i>{number}</i> <span>{name}</span>
    </button>
  );
}

/** Where a yellow light leaves a choice: to stay, which puts the choice away, or to go. And what people say against it. */
export function YellowRoutes({ light, stay }: { readonly light: Light; readonly stay: () => void }) {
  const { guide, step, takeRoute } = useModel();
  const text = useStrings();
  const here = step.value?.id ?? '';
  const routes = light.routes.length > 1 ? light.routes : [];
  const choose = (route: Route) => (route.to === 'stay' ? stay() : takeRoute(route, 'yellow'));
  return (
    <div class={styles.row}>
      {routes.map((route) => {
        const to = route.to === 'step' ? route.step : here;
        const found = findStep(guide.value, to);
        const name = found?.short ?? found?.name ?? to;
        return (
          <button type="button" key={`${route.to} ${to}`} onClick={() => choose(route)}>
            {route.to === 'step' && <i>{stepNumber(guide.value, to)}</i>}{' '}
            <span>
              {route.to === 'step'
                ? text(isForward(to) ? 'route_forward_short' : 'route_back_short', { step: name })
                : text(route.to === 'stay' ? 'route_stay' : 'route_end')}
            </span>
          </button>
        );
      })}
      <ObjectionsButton />
    </div>
  );

  function isForward(to: string): boolean {
    return stepNumber(guide.value, to) > stepNumber(guide.value, here);
  }
}
