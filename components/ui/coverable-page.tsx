/** A page of the extension that is covered while the screen is shared. */
import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, type RefObject, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Setting } from '../../lib/storage/settings/setting.ts';
import { Button } from './button.tsx';
import * as styles from './coverable-page.module.css';
import { LiveStrings } from './live-strings.tsx';
import { settingSignal } from './setting-signal.ts';
import { Spelling, spellingSignal } from './spelling.tsx';
import { type Translate, useStrings } from './strings.tsx';

/** Whether pages are covered, and what shows them again. */
export interface Covering {
  readonly isOn: ReadonlySignal<boolean>;
  readonly show: () => Promise<unknown>;
}

/** Whether they are, live until the signal aborts. Rejects with the browser's Error where that cannot be read. */
export async function followCovering(
  setting: Pick<Setting<boolean>, 'get' | 'watch' | 'set'>,
  lifetime: AbortSignal,
): Promise<Covering> {
  return { isOn: await settingSignal(setting, lifetime), show: () => setting.set(false) };
}

/** What a page of the extension has around it. */
interface AroundPage {
  readonly strings: ReadonlySignal<Translate>;
  /** Follows whether spelling is checked. */
  readonly spelling: Parameters<typeof spellingSignal>[0];
  readonly covering: Covering;
}

/** Makes what draws a page, or something else in its place, with its words and under its cover. */
export function coverablePage({ strings, spelling, covering }: AroundPage) {
  const isChecked = spellingSignal(spelling);
  return (content: ComponentChildren): void =>
    render(
      <LiveStrings value={strings}>
        <Spelling.Provider value={isChecked}>{content}</Spelling.Provider>
        <PageCover covering={covering} />
      </LiveStrings>,
      document.getElementById('app') ?? document.body,
    );
}

/** What stands in the place of the whole page while it is covered. What it covers stays as it is, and hears no key. */
function PageCover({ covering }: { readonly covering: Covering }) {
  const isOn = covering.isOn.value;
  // Before anything of the page is painted.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-page-covered', isOn);
  }, [isOn]);
  return isOn ? <Cover show={covering.show} /> : null;
}

function Cover({ show }: { readonly show: () => Promise<unknown> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Escape closes every dialog, whatever is said to it.
  const open = () => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useLayoutEffect(open, []);
  useLayoutEffect(() => {
    const gone = new AbortController();
    const keepFromPage = (event: KeyboardEvent) => {
      // Those with Alt lock, or are the browser's; without, what nobody sees is not done by a key that was pressed by mistake.
      if (!event.altKey) event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', keepFromPage, { capture: true, signal: gone.signal });
    return () => gone.abort();
  }, []);
  return (
    <dialog ref={dialog} class={styles.cover} aria-labelledby={TITLE} onClose={open}>
      <WayBack show={show} />
    </dialog>
  );
}

/**
 * What stands beside a docked sidebar on a page of the extension, covered while the sidebar is. The sidebar covers itself, and
 * keeps the focus and its key: nothing opens over both.
 */
export function CoverableCall(props: { readonly covering: Covering; readonly children: ComponentChildren }) {
  const { isOn, show } = props.covering;
  const call = useRef<HTMLDivElement>(null);
  return (
    <div class={styles.coverable}>
      <div ref={call} class={isOn.value ? styles.covered : ''}>
        {props.children}
      </div>
      {isOn.value && <CallCover call={call} show={show} />}
    </div>
  );
}

function CallCover(props: {
  readonly call: RefObject<HTMLElement | null>;
  readonly show: () => Promise<unknown>;
}) {
  const { call, show } = props;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // What had the focus is not to be seen; in the sidebar's frame it stays.
    if (call.current?.contains(document.activeElement)) button.current?.focus();
  }, [call]);
  return (
    <main class={styles.call} aria-labelledby={TITLE}>
      <WayBack show={show} element={button} />
    </main>
  );
}

const TITLE = 'cover-title';

/** All that is seen of what is covered. */
function WayBack(props: {
  readonly show: () => Promise<unknown>;
  readonly element?: RefObject<HTMLButtonElement | null>;
}) {
  const { show, element = null } = props;
  const text = useStrings();
  return (
    <>
      <h1 id={TITLE}>{text('cover_title')}</h1>
      <Button kind="quiet" element={element} onClick={() => void show()}>
        {text('cover_show')}
      </Button>
    </>
  );
}
