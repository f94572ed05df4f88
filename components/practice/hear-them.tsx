/** Whether the person is heard, and being silent at once. */
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './aloud.module.css';
import type { Aloud } from './aloud.ts';

/** Nothing where no voice of this computer speaks their language. */
export function HearThem({ aloud }: { readonly aloud: Aloud }) {
  const text = useStrings();
  if (!aloud.canSpeak.value) return null;
  return (
    <div class={styles.aloud}>
      <Check isOn={aloud.isOn.value} change={aloud.change}>
        {text('practice_aloud')}
      </Check>
      {aloud.isSpeaking.value && (
        <Button size="compact" onClick={aloud.stop}>
          {text('practice_aloud_stop')}
        </Button>
      )}
    </div>
  );
}
