/** What was done with follow-ups, with the way back. */
import { formatDate } from '../../../lib/domain/dates/format-date.ts';
import { Button } from '../../ui/button.tsx';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import type { Said } from './changes.ts';
import type { FollowUpsModel } from './model.ts';
import * as styles from './said-line.module.css';

/** One line, over the list; it is there while nothing is said, too, so that it is heard. */
export function SaidLine({ model }: { readonly model: FollowUpsModel }) {
  const text = useStrings();
  const said = model.said.value;
  return (
    <div class={said === null ? '' : styles.said}>
      <span role="status">{said !== null && words(text, said, model)}</span>
      {said !== null && said.undo !== null && (
        <Button size="slim" onClick={said.undo}>
          {text('action_undo')}
        </Button>
      )}
    </div>
  );
}

function words(text: Translate, { what, count, to }: Said, { actions }: FollowUpsModel): string {
  if (what !== 'snoozed') return text.plural(`follow_ups_said_${what}`, count);
  const date = to === null ? '' : formatDate(to, actions.locale, new Date(actions.now()));
  return text.plural('follow_ups_said_snoozed', count, { date });
}
