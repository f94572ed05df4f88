/** The steps as a path: where the conversation is, where it has been, and a way to jump. */
import { stepNumber } from '../../lib/domain/guide/find.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './step-path.module.css';

/** One button a step. */
export function StepPath() {
  const { guide, state, step, enter } = useModel();
  const text = useStrings();
  const visited = new Set(state.value.visits.map((visit) => visit.step));
  return (
    <nav class={styles.path} aria-label={text('path')}>
      {guide.value.steps.map(({ id, name }) => {
        const isCurrent = id === step.value?.id;
        const label = `${stepNumber(guide.value, id)} ${name}`;
        return (
          <button
            key={id}
            type="button"
            lang={guide.value.language}
            title={label}
            aria-label={label}
            aria-current={isCurrent ? 'step' : undefined}
            class={`${styles.step} ${visited.has(id) ? styles.visited : ''}`}
            onClick={() => enter(id)}
          >
            <span />
          </button>
        );
      })}
    </nav>
  );
}
