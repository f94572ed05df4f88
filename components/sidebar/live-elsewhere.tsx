/** The conversations that are on in other places, before one is on here; loaded where there are any. */
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './live-elsewhere.module.css';
import { live } from './notice.module.css';

/**
 * Before a conversation: those that are on in other places, so that nobody begins one twice. With no name beside no call:
 * a page may have opened the sidebar there. Each can be gone on with here, as when a call goes on by phone.
 */
export function LiveElsewhere() {
  const { live: on, opening, resume } = useModel();
  const text = useStrings();
  // What is practice goes on in practice, and in no real call.
  const canMove = (call: string | null) => isPractice({ call }) === isPractice(opening);
  return on.value
    .filter(({ session }) => session !== opening.session)
    .map(({ conversation, name, call = null }) => (
      <div key={conversation} class={`${live} ${styles.elsewhere}`}>
        <p role="status">
          {name === '' || opening.call === null
            ? text('start_elsewhere_unnamed')
            : text('start_elsewhere', { name })}
        </p>
        {canMove(call) && (
          <Button size="small" onClick={() => void resume(conversation)}>
            {text('start_move_here')}
          </Button>
        )}
      </div>
    ));
}
