/** A page that looks like a video call, for running a whole conversation with nobody at the other end. */
import { useRef } from 'preact/hooks';
import { type HostAccess, HostAccessNotice } from '../ui/host-access.tsx';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { Captions } from './captions.tsx';
import { FirstHint } from './first-hint.tsx';
import type { PracticeModel } from './model.ts';
import { PersonPicture } from './person-picture.tsx';
import { PinHint } from './pin-hint.tsx';
import { OwnPicture } from './self-view.tsx';

/** The whole page. */
export function Practice(props: { readonly model: PracticeModel; readonly hostAccess: HostAccess }) {
  const { model, hostAccess } = props;
  const text = useStrings();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <main class="call" ref={root}>
      <header>
        <h1>{text('practice_heading')}</h1>
        <p>{text('practice_private')}</p>
      </header>
      <HostAccessNotice access={hostAccess} />
      {model.hint.value && <FirstHint model={model} />}
      <PinHint model={model} />
      <div class="stage">
        <PersonPicture mood={model.line.value.mood} />
        <span class="tag">{text('practice_person')}</span>
        <OwnPicture />
      </div>
      <Captions model={model} />
    </main>
  );
}
