/** The two lights. */
import { currentAsk, currentVisit } from '../../lib/domain/conversation/state.ts';
import type { Light, Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import * as styles from './lights.module.css';
import { Routes } from './routes.tsx';

const COLORS = { green: styles.green, yellow: styles.yellow } as const;

/**
 * Two big targets that keep their place, whatever the step has to say; above them the choice that a yellow light
 * may offer. While the answer to an ask is being judged, the answers take their place.
 */
export function Lights() {
  const { state, step } = useModel();
  const text = useStrings();
  const here = step.value;
  const ask = currentAsk(state.value);
  if (here === undefined || ask !== undefined) return null;
  const shown = currentVisit(state.value)?.light ?? null;
  const [yellow] = here.yellow;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons.
    <div class={styles.lights} role="group" aria-label={text('what_to_look_for')}>
      {shown === 'yellow' && <Routes of={here.yellow} reason="yellow" />}
      {here.green !== null && <LightButton color="green" light={here.green} isShown={shown === 'green'} />}
      {yellow !== undefined && <LightButton color="yellow" light={yellow} isShown={shown === 'yellow'} />}
    </div>
  );
}

interface LightButtonProps {
  readonly color: 'green' | 'yellow';
  readonly light: Light;
  readonly isShown: boolean;
}

function LightButton({ color, light, isShown }: LightButtonProps) {
  const { showLight, guide } = useModel();
  const text = useStrings();
  const name = text(color === 'green' ? 'action_green_light' : 'action_yellow_light');
  return (
    <>
      <button
        type="button"
        class={`${styles.light} ${COLORS[color]}`}
        aria-label={name}
        aria-describedby={`${color}-signs ${color}-leads`}
        aria-pressed={isShown}
        onClick={() => showLight(color)}
      >
        <b>
          <LightMark color={color} />
          <span>{name}</span>
          <KeyHint action={`${color}-light`} onlySeen />
        </b>
        <em class={styles.leads} lang={guide.value.language} data-words={light.leads} />
      </button>
      {/* It describes the button, and is no part of the words by which voice control presses it. */}
      <span id={`${color}-leads`} lang={guide.value.language} hidden>
        {light.leads}
      </span>
    </>
  );
}

/** The signs of each light, side by side; where it leads stands on the light itself (`Lights`). */
export function Signals({ step }: { readonly step: Step }) {
  const { guide } = useModel();
  return (
    <div class={styles.signals} lang={guide.value.language}>
      {step.green !== null && <Signs color="green" lights={[step.green]} />}
      {step.yellow.length > 0 && <Signs color="yellow" lights={step.yellow} />}
    </div>
  );
}

interface SignsProps {
  readonly color: 'green' | 'yellow';
  /** Its kinds: one, but for an ask, where a doubt and a no are both yellow. */
  readonly lights: readonly Light[];
}

function Signs({ color, lights }: SignsProps) {
  return (
    <div class={styles.signs} id={`${color}-signs`}>
      <LightMark color={color} />
      {lights.map(({ signs, leads }) => (
        <div key={leads} class={styles.kind}>
          {signs.map((sign) => (
            <p key={sign}>{sign}</p>
          ))}
          {lights.length > 1 && <em>{leads}</em>}
        </div>
      ))}
    </div>
  );
}

/** A full disc for green, half a disc for yellow. */
function LightMark({ color }: { readonly color: 'green' | 'yellow' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={`${styles.mark} ${COLORS[color]}`}>
      <circle cx="8" cy="8" r="6.5" class={styles.ring} />
      {color === 'green' ? <circle cx="8" cy="8" r="4.5" /> : <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" />}
    </svg>
  );
}
