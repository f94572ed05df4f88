/** The routes of a guide as a picture, on which each can be changed. */
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';
import * as section from '../section.module.css';
import { useEditor } from './editor-context.ts';
import { RouteChoice } from './light-fields.tsx';
import { arrow, endOf, ROW, routeTo, type WayOut, WIDTH, waysOf } from './routes-drawing.ts';
import * as styles from './routes-picture.module.css';

/** Steps from top to bottom, arrows between them that can be dragged, and a choice for the end of each. */
export function RoutesPicture() {
  const { guide } = useEditor();
  const text = useStrings();
  return (
    <section class={styles.picture} aria-labelledby="routes-title">
      <h3 id="routes-title">{text('guide_routes_title')}</h3>
      <p class={section.hint}>{text('guide_routes_hint')}</p>
      <Drawing />
      <div class={styles.choices}>
        {waysOf(guide).map(({ path, light, seen, from, route }) => (
          <RouteChoice
            key={path.join()}
            path={path}
            route={route}
            label={text(light === 'green' ? 'guide_route_green' : 'guide_route_yellow', {
              step: `${from + 1} ${guide.steps[from]?.name ?? ''}`,
              sign: seen || '…',
            })}
          />
        ))}
      </div>
    </section>
  );
}

/** Hidden from screen readers: the choices below it say the same, and take the same changes. */
function Drawing() {
  const { guide, model } = useEditor();
  const text = useStrings();
  /** The arrow that is dragged, and the row that its end is at. */
  const [dragged, setDragged] = useState<{ readonly at: number; readonly to: number } | null>(null);
  const cancel = () => setDragged(null);
  useEscape(dragged !== null, cancel);
  const rows = guide.steps.length + 1;
  const ways = waysOf(guide);
  const move = (at: number, share: number) => {
    if (dragged?.at === at) setDragged({ at, to: Math.max(0, Math.min(Math.floor(share * rows), rows - 1)) });
  };
  const drop = (way: WayOut) => {
    cancel();
    const route =
      dragged === null || dragged.to === endOf(guide, way) ? undefined : routeTo(guide, way.from, dragged.to);
    if (route !== undefined) model.put(way.path, route);
  };
  const aimed = (row: number) => (dragged?.to === row ? (styles.aimed ?? '') : '');
  return (
    <div class={styles.drawn} aria-hidden="true">
      <ol>
        {guide.steps.map(({ id, name }, row) => (
          <li key={id} dir="auto" class={aimed(row)}>{`${row + 1} ${name}`}</li>
        ))}
        <li class={`${styles.end} ${aimed(rows - 1)}`}>{text('guide_route_end')}</li>
      </ol>
      <svg viewBox={`0 0 ${WIDTH} ${rows * ROW}`} role="presentation">
        {ways.map((way, at) => (
          <Arrow
            key={way.path.join()}
            light={way.light}
            shape={arrow(way.from, dragged?.at === at ? dragged.to : endOf(guide, way), at)}
            start={() => setDragged({ at, to: endOf(guide, way) })}
            move={(share) => move(at, share)}
            drop={() => drop(way)}
            cancel={cancel}
          />
        ))}
      </svg>
    </div>
  );
}

/** Drawn, and over it a broader stroke to drag it by. `move` is called with how far down the picture the pointer is, from 0 to 1. */
function Arrow(props: {
  readonly light: WayOut['light'];
  readonly shape: string;
  readonly start: () => void;
  readonly move: (share: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}) {
  const { light, shape, start, move, drop, cancel } = props;
  return (
    <g class={light === 'green' ? styles.green : styles.yellow}>
      <path d={shape} />
      <path
        d={shape}
        class={styles.handle ?? ''}
        onPointerDown={({ button, pointerId, currentTarget }) => {
          if (button !== 0) return;
          currentTarget.setPointerCapture(pointerId);
          start();
        }}
        onPointerMove={({ clientY, currentTarget }) => {
          const { top, height } = currentTarget.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
          move((clientY - top) / height);
        }}
        onPointerUp={drop}
        onPointerCancel={cancel}
      />
    </g>
  );
}

/** Has Escape do something while it is wanted. */
function useEscape(isWanted: boolean, run: () => void): void {
  useEffect(() => {
    if (!isWanted) return;
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') run();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
}
