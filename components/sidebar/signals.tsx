/** What to look for, and where it leads. */
import { currentVisit } from '../../lib/conversation/state.ts';
import type { Light, Step } from '../../lib/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { Routes } from './routes.tsx';

/** The two lights, as two big targets; under them the choice that a yellow light may offer. */
export function Signals({ step }: { readonly step: Step }) {
  const { state } = useModel();
  const text = useStrings();
  const shown = currentVisit(state.value)?.light ?? null;
  const [yellow] = step.yellow;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons.
    <div class="signals" role="group" aria-label={text('signals')}>
      {step.green !== null && <LightButton colour="green" light={step.green} isShown={shown === 'green'} />}
      {yellow !== undefined && <LightButton colour="yellow" light={yellow} isShown={shown === 'yellow'} />}
      {shown === 'yellow' && yellow !== undefined && <Routes of={[yellow]} reason="yellow" />}
    </div>
  );
}

interface LightButtonProps {
  readonly colour: 'green' | 'yellow';
  readonly light: Light;
  readonly isShown: boolean;
}

function LightButton({ colour, light, isShown }: LightButtonProps) {
  const { showLight } = useModel();
  const text = useStrings();
  const name = text(colour === 'green' ? 'action_green_light' : 'action_yellow_light');
  return (
    <button
      type="button"
      class={`light ${colour}`}
      aria-label={name}
      aria-describedby={`${colour}-signs`}
      aria-pressed={isShown}
      onClick={() => showLight(colour)}
    >
      <b>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" class="ring" />
          {colour === 'green' ? <circle cx="8" cy="8" r="4.5" /> : <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" />}
        </svg>
        {name}
      </b>
      <span id={`${colour}-signs`}>
        {light.signs.map((sign) => (
          <span key={sign} class="sign">
            {sign}
          </span>
        ))}
        <em>
          {light.leads} <kbd>{colour === 'green' ? 'G' : 'Y'}</kbd>
        </em>
      </span>
    </button>
  );
}
