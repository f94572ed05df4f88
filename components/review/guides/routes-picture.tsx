/** The routes of a guide as a picture, on which each can be changed. */
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import type { Guide, Route } from '../../../lib/domain/guide/guide.ts';
import { useStrings } from '../../ui/strings.tsx';
import * as section from '../section.module.css';
import { useEditor } from './editor-context.ts';
import { RouteChoice } from './light-fields.tsx';
import * as styles from './routes-picture.module.css';

/** One way out of a step. */
interface WayOut {
  readonly path: JsonPath;
  readonly light: 'green' | 'yellow';
  readonly from: number;
  readonly route: Route;
}

/** All ways out of a guide's steps, in order. */
export function waysOf(guide: Guide): readonly WayOut[] {
  return guide.steps.flatMap((step, from) => [
    ...(step.green?.routes ?? []).map((route, at) => ({
      path: ['steps', from, 'green', 'routes', at],
      light: 'green' as const,
      from,
      route,
    })),
    ...step.yellow.flatMap(({ routes }, which) =>
      routes.map((route, at) => ({
        path: ['steps', from, 'yellow', which, 'routes', at],
        light: 'yellow' as const,
        from,
        route,
      })),
    ),
  ]);
}

/** How tall a step is drawn, and how wide the arrows are, in the units of the picture. */
const ROW = 40;
const WIDTH = 120;

/** Steps from top to bottom, arrows between them, and a choice for the end of each. */
export function RoutesPicture() {
  const { guide } = useEditor();
  const text = useStrings();
  const ways = waysOf(guide);
  return (
    <section class={styles.picture} aria-labelledby="routes-title">
      <h3 id="routes-title">{text('guide_routes_title')}</h3>
      <p class={section.hint}>{text('guide_routes_hint')}</p>
      <div class={styles.drawn} aria-hidden="true">
        <ol>
          {guide.steps.map(({ id, name }, at) => (
            <li key={id} dir="auto">{`${at + 1} ${name}`}</li>
          ))}
          <li class={styles.end}>{text('guide_route_end')}</li>
        </ol>
        <svg viewBox={`0 0 ${WIDTH} ${(guide.steps.length + 1) * ROW}`} role="presentation">
          {ways.map((way, at) => (
            <path
              key={way.path.join()}
              class={(way.light === 'green' ? styles.green : styles.yellow) ?? ''}
              d={arrow(way.from, endOf(guide, way), at)}
            />
          ))}
        </svg>
      </div>
      <div class={styles.choices}>
        {ways.map(({ path, light, from, route }) => (
          <RouteChoice
            key={path.join()}
            path={path}
            route={route}
            label={text(light === 'green' ? 'guide_route_green' : 'guide_route_yellow', {
              step: `${from + 1} ${guide.steps[from]?.name ?? ''}`,
            })}
          />
        ))}
      </div>
    </section>
  );
}

/** The row at which a way ends. */
function endOf({ steps }: Guide, { route, from }: WayOut): number {
  if (route.to === 'end') return steps.length;
  if (route.to === 'stay') return from;
  const to = steps.findIndex(({ id }) => id === route.step);
  return to < 0 ? from : to;
}

/** A curve from one row to another, with its head; each a little further out, so that none lies on another. */
function arrow(from: number, to: number, at: number): string {
  const [start, end] = [from * ROW + ROW / 2 + 4, to * ROW + ROW / 2 - 4];
  const out = 14 + Math.min(WIDTH - 30, Math.abs(to - from) * 16 + (at % 4) * 5);
  return `M2 ${start} C${out} ${start} ${out} ${end} 4 ${end} m6 -4 l-6 4 l6 4`;
}
