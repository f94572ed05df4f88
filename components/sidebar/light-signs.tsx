/** What to look for in them. */
import type { Light, Step } from '../../lib/domain/guide/guide.ts';
import { useModel } from './context.tsx';
import { LightMark } from './light-icon.tsx';

/** The signs of each light, side by side; where it leads stands on the light itself (`Lights`). */
export function Signals({ step }: { readonly step: Step }) {
  const { guide } = useModel();
  return (
    <div class="signals" lang={guide.value.language}>
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
    <div class={`signs ${color}`} id={`${color}-signs`}>
      <LightMark color={color} />
      {lights.map(({ signs, leads }) => (
        <div key={leads} class="kind">
          {signs.map((sign) => (
            <p key={sign}>{sign}</p>
          ))}
          {lights.length > 1 && <em>{leads}</em>}
        </div>
      ))}
    </div>
  );
}
