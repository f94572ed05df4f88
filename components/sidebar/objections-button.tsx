import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';

/** Opens the cards with what people say against it; nothing where there are none. `words` is what it is called here. */
export function ObjectionsButton(props: { readonly words?: string; readonly class?: string }) {
  const { objections, sheet, act } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const { words = text('objections') } = props;
  if (objections.value.length === 0) return null;
  return (
    <button
      type="button"
      class={props.class}
      aria-label={words}
      {...keyTitle(words, 'objections')}
      aria-expanded={sheet.value === 'objections'}
      onClick={() => act('objections')}
    >
      <span>{words}</span> <KeyHint action="objections" onlySeen />
    </button>
  );
}
