/** Why the key that was pressed last did nothing. */
import { useMemo } from 'preact/hooks';
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import { formatMessage } from '../../lib/i18n/message-descriptor.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './notice.module.css';

const LOOKS = { box: styles.box, line: styles.line } as const;

/** A sentence for the eyes and, politely, for screen readers; empty while there is nothing to say. */
export function Notice({ look }: { readonly look: keyof typeof LOOKS }) {
  const { notice } = useModel();
  const text = useStrings();
  const said = notice.value;
  // Another element each time: the same sentence twice is to be read out twice.
  const key = useMemo(() => crypto.randomUUID(), [said]);
  return (
    <p class={`${styles.notice} ${LOOKS[look]}`} aria-live="polite">
      {said !== null && <span key={key}>{formatMessage(said, text)}</span>}
    </p>
  );
}

/** A line that stands only where more than one conversation is on. */
export function LivePlace() {
  const { live, opening } = useModel();
  const text = useStrings();
  const [newest, ...others] = live.value;
  if (newest === undefined || others.length === 0) return null;
  return (
    <p class={styles.live} role="status">
      {newest.session === opening.session
        ? text('shortcuts_here')
        : newest.name === ''
          ? text('shortcuts_elsewhere_unnamed')
          : text('shortcuts_elsewhere', { name: newest.name })}
    </p>
  );
}

/**
 * Before a conversation: those that are on in other places, so that nobody begins one twice. With no name beside no call:
 * a page may have opened the sidebar there. Each can be gone on with here, as when a call goes on by phone.
 */
export function LiveElsewhere() {
  const { live, opening, resume } = useModel();
  const text = useStrings();
  // What is practice goes on in practice, and in no real call.
  const canMove = (call: string | null) => isPractice({ call }) === isPractice(opening);
  return live.value
    .filter(({ session }) => session !== opening.session)
    .map(({ conversation, name, call = null }) => (
      <div key={conversation} class={`${styles.live} ${styles.elsewhere}`}>
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
