import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';
import * as styles from './look-for.module.css';

/** A line that says what follows, and the way to the method's own words. `lang` is BCP 47, for words of the guide. */
export function LookFor({ words, lang }: { readonly words: string; readonly lang?: string }) {
  const { toggleSheet, sheet } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  return (
    <div class={styles.look}>
      <span lang={lang} title={words}>
        {words}
      </span>
      <button
        type="button"
        {...keyTitle(text('action_signs_in_full'), 'signs-in-full')}
        aria-expanded={sheet.value === 'signs'}
        onClick={() => toggleSheet('signs')}
      >
        {text('in_full')} <KeyHint action="signs-in-full" onlySeen />
      </button>
    </div>
  );
}
