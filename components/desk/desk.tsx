/** The desk: the sidebar beside room for notes, for a call in another program, on the phone or in person. */
import { useRef } from 'preact/hooks';
import { useModel } from '../sidebar/context.tsx';
import * as sidebar from '../sidebar/sidebar.module.css';
import { Cover, SidebarPanels, useSidebarKeys } from '../sidebar/sidebar.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useMedia } from '../ui/use-media.ts';
import * as styles from './desk.module.css';
import { DeskRoom } from './desk-room.tsx';
import { Instrument } from './instrument.tsx';
import { type Floating, useFloating } from './use-floating.tsx';

/**
 * A window with room for the sidebar and for something beside it. In rem: large text makes a window as narrow as zoom does. The
 * style sheet leaves the sidebar 26 of them.
 */
const WIDE = '(min-width: 48rem)';

/** The sidebar, and the notes beside it where there is room for both; while all is in a floating window, the way back. */
export function Desk() {
  const floating = useFloating(<Instrument />);
  return floating.shown === null ? <DeskItself floating={floating} /> : <Elsewhere floating={floating} />;
}

function DeskItself({ floating }: { readonly floating: Floating }) {
  const root = useRef<HTMLDivElement>(null);
  const { isCovered } = useModel();
  useSidebarKeys(root);
  const isWide = useMedia(WIDE);
  return (
    <div class={styles.desk} ref={root} tabIndex={-1}>
      {!isWide && (
        <div class={styles.bar}>
          <KeepOnTop floating={floating} />
        </div>
      )}
      <div class={`${sidebar.app} ${styles.column}`}>
        <div class={sidebar.sidebar}>
          <SidebarPanels notesBeside={isWide} />
        </div>
      </div>
      {isWide && (
        <div class={`${sidebar.app} ${styles.column} ${styles.beside}`} hidden={isCovered.value}>
          <DeskRoom>
            <KeepOnTop floating={floating} />
          </DeskRoom>
        </div>
      )}
    </div>
  );
}

/** Has the conversation stand in a small window over all others. */
function KeepOnTop({ floating }: { readonly floating: Floating }) {
  const text = useStrings();
  return (
    <>
      {floating.problem !== '' && <Alert>{text('did_not_work', { reason: floating.problem })}</Alert>}
      <Button size="small" onClick={() => void floating.open()}>
        {text('keep_on_top')}
      </Button>
    </>
  );
}

/** A conversation is shown in one place: what is typed goes where the eyes are. */
function Elsewhere({ floating }: { readonly floating: Floating }) {
  const text = useStrings();
  if (useModel().isCovered.value)
    return (
      <div class={styles.covered}>
        <Cover />
      </div>
    );
  return (
    <main class={styles.elsewhere}>
      <h1>{text('floating_title')}</h1>
      <p>{text(floating.shown?.isOnTop ? 'floating_on_top' : 'floating_not_on_top')}</p>
      <Button kind="primary" size="tall" onClick={floating.close}>
        {text('floating_back')}
      </Button>
    </main>
  );
}
