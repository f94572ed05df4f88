/** A page of the extension that is covered while the screen is shared. */
import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
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
  const text = useStrings();
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
    <dialog ref={dialog} class={styles.cover} aria-labelledby="cover-title" onClose={open}>
      <h1 id="cover-title">{text('cover_title')}</h1>
      <Button kind="quiet" onClick={() => void show()}>
        {text('cover_show')}
      </Button>
    </dialog>
  );
}
