/** Whether reminders say who and what. */
import { useStrings } from '../../ui/strings.tsx';
import type { FollowUpsModel } from './model.ts';

/** The choice, with what it means; nothing while there are no reminders. */
export function NamesChoice({ model }: { readonly model: FollowUpsModel }) {
  const text = useStrings();
  if (!model.actions.remindersOn.value) return null;
  return (
    <div class="names-choice">
      <label>
        <input
          type="checkbox"
          aria-describedby="names-hint"
          checked={model.showsNames.value}
          onChange={({ currentTarget }) => {
            void model.changeShowsNames(currentTarget.checked);
            // Until it is kept, it is as it was.
            currentTarget.checked = model.showsNames.value;
          }}
        />
        {text('reminder_names')}
      </label>
      <p id="names-hint" class="hint">
        {text('reminder_names_hint')}
      </p>
    </div>
  );
}
