/** A page that looks like a video call, for running a whole conversation with nobody at the other end. */
import { useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { type HostAccess, HostAccessNotice } from '../ui/host-access.tsx';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { FirstHint, PinHint } from './hints.tsx';
import type { PracticeModel } from './model.ts';
import { PersonPicture } from './person-picture.tsx';
import * as styles from './practice.module.css';

/** The whole page. */
export function Practice(props: { readonly model: PracticeModel; readonly hostAccess: HostAccess }) {
  const { model, hostAccess } = props;
  const text = useStrings();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <div class={styles.page}>
      <main class={styles.call} ref={root}>
        <header class={styles.header}>
          <h1>{text('practice_heading')}</h1>
          <p>{text('practice_private')}</p>
        </header>
        <HostAccessNotice access={hostAccess} />
        {model.hint.value && <FirstHint model={model} />}
        <PinHint model={model} />
        <div class={styles.stage}>
          <PersonPicture mood={model.line.value.mood} />
          <span class={styles.tag}>{text('practice_person')}</span>
          <OwnPicture />
        </div>
        <Captions model={model} />
      </main>
    </div>
  );
}

/** One's own small tile: no camera is on, so it says who is there and no more. */
function OwnPicture() {
  const text = useStrings();
  return (
    <div class={styles.own}>
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="25" r="11" />
        <path d="M10 60c2-14 11-20 22-20s20 6 22 20z" />
      </svg>
      <span>{text('practice_you')}</span>
    </div>
  );
}

/** The captions below the picture, with the call's bar. */
function Captions({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const { says, turn } = model.line.value;
  return (
    <section class={styles.captions} aria-label={text('practice_captions')}>
      <div aria-live="polite">
        <p class={styles.says} key={says}>
          {text(says)}
        </p>
        <p class={styles.turn}>
          <b>{text('practice_your_turn')}</b> {text(turn)}
        </p>
      </div>
      <div class={styles.bar}>
        <Button size="pill" disabled={model.isFirst.value} onClick={model.back}>
          {text('practice_back')}
        </Button>
        {model.isLast.value ? (
          <Button kind="primary" size="pill" class={styles.on} onClick={model.again}>
            {text('practice_again')}
          </Button>
        ) : (
          <Button kind="primary" size="pill" class={styles.on} onClick={model.next}>
            {text('practice_next')}
          </Button>
        )}
      </div>
    </section>
  );
}
