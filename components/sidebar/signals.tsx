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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons.
    <div class="signals" role="group" aria-label={text('signals')}>
      {step.green !== null && (
        <LightButton colour="green" lights={[step.green]} isShown={shown === 'green'} />
      )}
      {step.yellow.length > 0 && (
        <LightButton colour="yellow" lights={step.yellow} isShown={shown === 'yellow'} />
      )}
      {shown === 'yellow' && <Routes of={step.yellow} reason="yellow" />}
    </div>
  );
}

interface LightButtonProps {
  readonly colour: 'green' | 'yellow';
  /** Its kinds: one, but for an ask, where a doubt and a no are both yellow. */
  readonly lights: readonly Light[];
  readonly isShown: boolean;
}

function LightButton({ colour, lights, isShown }: LightButtonProps) {
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
        {name} <kbd>{colour === 'green' ? 'G' : 'Y'}</kbd>
      </b>
      <span id={`${colour}-signs`}>
        {lights.map(({ signs, leads }) => (
          <span key={leads} class="kind">
            {signs.map((sign) => (
              <span key={sign} class="sign">
                {sign}
              </span>
            ))}
            <em>{leads}</em>
          </span>
        ))}
      </span>
    </button>
  );
}
