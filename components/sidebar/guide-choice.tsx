/** By which guide the conversation will be held. */
import { GuideOptions } from '../ui/guide-options.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { choice } from './choice.module.css';
import { useModel } from './context.tsx';

/** The one in use, and the others to change to. */
export function GuideChoice() {
  const model = useModel();
  const text = useStrings();
  return (
    <SelectField
      label={text('guide_start')}
      class={choice ?? ''}
      value={model.guideInUse.value}
      onChoose={(id) => void model.chooseGuide(id)}
    >
      <GuideOptions guides={model.guideNames()} />
    </SelectField>
  );
}
