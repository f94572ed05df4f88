/** The two lights. */
import { useState } from 'preact/hooks';
import { currentVisit } from '../../lib/domain/conversation/state.ts';
import type { Light } from '../../lib/domain/guide/guide.ts';
import { ButtonGroup } from '../ui/button-group.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';
import { LightSign } from './light-sign.tsx';
import * as styles from './lights.module.css';
import { YellowRoutes } from './step-buttons.tsx';
import { useLeads } from './use-leads.ts';

/** So many characters of signs are whole in a light at any width; of more, there are as many lines as leave the step its room. */
const MOST_SIGNS = 55;

/** And of where it leads. */
const MOST_LEADS = 22;

const COLORS = { green: styles.green, yellow: styles.yellow } as const;

/**
 * Two big targets that keep their place, whatever the step has to say; in each, what to look for and where it leads.
 * Below them what a yellow light may lead to.
 */
export function Lights() {
  const { state, step, objections, sheet } = useModel();
  const text = useStrings();
  /** The visit, by its number, in which the choice of the yellow light was put away. */
  const [stayed, setStayed] = useState(0);
  const { visits } = state.value;
  const here = step.value;
  if (here === undefined) return null;
  const shown = currentVisit(state.value)?.light ?? null;
  const [yellow] = here.yellow;
  const isChoice = (yellow?.routes.length ?? 0) > 1 || objections.value.length > 0;
  const isAnswering = sheet.value === 'objections';
  const isOpen = shown === 'yellow' && isChoice && !isAnswering && stayed !== visits.length;
  return (
    <ButtonGroup class={styles.lights} label={text('what_to_look_for')}>
      {here.green !== null && <LightCard color="green" light={here.green} isShown={shown === 'green'} />}
      {yellow !== undefined && <LightCard color="yellow" light={yellow} isShown={shown === 'yellow'} />}
      {yellow !== undefined && isOpen && (
        <div class={styles.routes}>
          <YellowRoutes light={yellow} stay={() => setStayed(visits.length)} />
        </div>
      )}
    </ButtonGroup>
  );
}

interface LightCardProps {
  readonly color: 'green' | 'yellow';
  readonly light: Light;
  readonly isShown: boolean;
}

/** A card that is pressed as one. */
function LightCard({ color, light, isShown }: LightCardProps) {
  const { showLight, guide, step } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const leads = useLeads();
  const name = text(color === 'green' ? 'action_green_light' : 'action_yellow_light');
  const where = leads(light);
  const signs = light.brief?.signs ?? light.signs.join(' ');
  return (
    <div class={`${styles.light} ${COLORS[color]} ${isShown ? styles.shown : ''}`}>
      {/* It reaches over the whole; what is read beside it is not its name. */}
      <button
        type="button"
        class={styles.press}
        aria-label={name}
        aria-describedby={`${color}-signs ${color}-leads`}
        aria-pressed={isShown}
        data-about={step.value?.id}
        {...keyTitle(name, `${color}-light`)}
        onClick={() => showLight(color)}
      >
        <LightSign color={color} />
        {text(color === 'green' ? 'light_green' : 'light_yellow')}
        <KeyHint action={`${color}-light`} onlySeen />
      </button>
      <span
        id={`${color}-signs`}
        class={`${styles.signs} ${signs.length > MOST_SIGNS ? styles.long : ''}`}
        lang={guide.value.language}
      >
        {signs}
      </span>
      <em
        id={`${color}-leads`}
        class={`${styles.leads} ${where.length > MOST_LEADS ? styles.long : ''}`}
        lang={guide.value.language}
      >
        {where}
      </em>
    </div>
  );
}
