/** All that the method says of a step, in its own words. */
import type { Light, Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { LightSign } from './light-sign.tsx';
import { Sheet } from './sheet.tsx';
import * as styles from './step-in-full.module.css';

/** What each light looks like and where it leads, what you do, what they do, and what to watch for. */
export function StepInFull({ step }: { readonly step: Step }) {
  const { guide } = useModel();
  const text = useStrings();
  return (
    <Sheet title={text('step_in_full', { step: step.name })}>
      <div class={styles.full} lang={guide.value.language}>
        {step.green !== null && <Signs color="green" lights={[step.green]} />}
        {step.yellow.length > 0 && <Signs color="yellow" lights={step.yellow} />}
        <Sentences title={text('step_you_do')} of={step.youDo} />
        <Sentences title={text('step_they_do')} of={step.theyDo} />
        <Sentences title={text('step_watch_for')} of={step.watchFor} />
      </div>
    </Sheet>
  );
}

interface SignsProps {
  readonly color: 'green' | 'yellow';
  /** Its kinds: one, but for an ask, where a doubt and a no are both yellow. */
  readonly lights: readonly Light[];
}

function Signs({ color, lights }: SignsProps) {
  const text = useStrings();
  return (
    <section>
      <h2>
        <LightSign color={color} />
        {text(color === 'green' ? 'action_green_light' : 'action_yellow_light')}
      </h2>
      {lights.map(({ signs, leads }) => (
        <div key={leads}>
          {signs.map((sign) => (
            <p key={sign}>{sign}</p>
          ))}
          <p>
            <b>{leads}</b>
          </p>
        </div>
      ))}
    </section>
  );
}

function Sentences({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {of.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
