/** The sidebar, wherever it stands. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { askInSilence } from '../../lib/domain/conversation/state.ts';
import { CommitmentLine } from '../commitment/begun-commitment.tsx';
import { hearDoublePressOnce } from '../ui/double-press.ts';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { lazy } from '../ui/lazy.tsx';
import { Announcer } from './announcer.tsx';
import { useModel } from './context.tsx';
import { Header } from './header.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { actionOfKeyEvent } from './keys.ts';
import { Notes } from './notes.tsx';
import { LivePlace, Notice } from './notice.tsx';
import { SavingStatus } from './saving-status.tsx';
import * as styles from './sidebar.module.css';
import { SilencePanel } from './silence-panel.tsx';
import { StartPanel } from './start-panel.tsx';
import { StepActions } from './step-actions.tsx';
import { StepPanel } from './step-panel.tsx';
import { StepPath } from './step-path.tsx';

const afterFirstPicture = () => import('./after-first-picture.ts');
const AgreedSheet = lazy(async () => (await afterFirstPicture()).AgreedSheet);
const LastTimeSheet = lazy(async () => (await afterFirstPicture()).LastTimeSheet);
const NotesSheet = lazy(async () => (await afterFirstPicture()).NotesSheet);
const StepInFull = lazy(async () => (await afterFirstPicture()).StepInFull);
const EndPanel = lazy(async () => (await afterFirstPicture()).EndPanel);
const CoverPanel = lazy(async () => (await afterFirstPicture()).CoverPanel);
/** Wanted at the end. */
const EndedPanel = lazy(async () => (await import('./ended-panel.tsx')).EndedPanel);
/** Wanted at a yellow light at the earliest. */
const ObjectionSheet = lazy(async () => (await import('./objection-sheet.tsx')).ObjectionSheet);
/** Wanted at the end of the call. */
const CallOver = lazy(async () => (await import('./call-over.tsx')).CallOver);
/** Wanted where somebody locks without a passphrase. */
const LockOffer = lazy(async () => (await import('../lock/lock-offer.tsx')).LockOffer);

/** The whole sidebar: what it shows follows from where the conversation is. */
export function Sidebar() {
  const root = useRef<HTMLDivElement>(null);
  useSidebarKeys(root);
  return (
    <div class={styles.app}>
      {/* What is pressed outside of every control gives the focus to the whole, so that it is always seen where keys go. */}
      <div class={styles.sidebar} ref={root} tabIndex={-1}>
        <SidebarPanels />
      </div>
    </div>
  );
}

/** Has `root`, which holds the sidebar and what stands beside it, keep the focus, and hear the single keys. */
export function useSidebarKeys(root: RefObject<HTMLElement | null>): void {
  const model = useModel();
  useKeptFocus(root, true);
  const isCovered = model.isCovered.value;
  useLayoutEffect(() => {
    root.current?.ownerDocument.documentElement.toggleAttribute('data-covered', isCovered);
  }, [root, isCovered]);
  // Before it is painted: a key works as soon as it is seen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { current } = root;
      const action = current && actionOfKeyEvent(event, current, model.singleKeys.peek());
      if (action == null) return;
      // What nobody sees is not done by a key that was pressed by mistake.
      if (model.isCovered.peek() && action !== 'cover') return;
      event.preventDefault();
      model.act(action);
    };
    // Not always the document of this script.
    const page = root.current?.ownerDocument;
    const gone = new AbortController();
    page?.addEventListener('keydown', press, { signal: gone.signal });
    if (page !== undefined) hearDoublePressOnce(page, gone.signal);
    return () => gone.abort();
  }, [model, root]);
}

/** What the sidebar shows; without its notes where they stand beside it. */
export function SidebarPanels({ notesBeside = false }: { readonly notesBeside?: boolean }) {
  const model = useModel();
  // After the first picture.
  useEffect(() => {
    CommitmentLine.preload();
    ObjectionSheet.preload();
    EndedPanel.preload();
    for (const sheet of [LastTimeSheet, NotesSheet, StepInFull, EndPanel]) sheet.preload();
  }, []);
  return (
    <>
      {model.isLockOffered.value && (
        <LockOffer isShown={model.isLockOffered} openSettings={() => void model.openLockSettings()} />
      )}
      <Panels notesBeside={notesBeside} />
      <Announcer />
      <HelpSheet />
      <Cover />
    </>
  );
}

/** What stands in the place of everything while it is covered; the style sheet leaves nothing else to be seen. */
export function Cover() {
  return useModel().isCovered.value ? <CoverPanel /> : null;
}

function Panels({ notesBeside }: { readonly notesBeside: boolean }) {
  const model = useModel();
  const state = model.state.value;
  if (state.startedAt === null) return <WithNotice panel={<StartPanel />} />;
  if (state.ended !== null) return <WithNotice panel={<EndedPanel />} />;
  const silent = askInSilence(state);
  if (silent !== undefined && !model.isEnding.value) {
    return (
      <>
        <StepPath />
        <WithNotice panel={<SilencePanel ask={silent} />} />
      </>
    );
  }
  return (
    <>
      <Header />
      <LivePlace />
      <StepPath />
      {model.isEnding.value ? (
        <>
          <EndPanel />
          <WithNotice panel={<SavingStatus />} />
        </>
      ) : (
        <>
          {model.isCallOver.value && <CallOver />}
          <Live notesBeside={notesBeside} />
        </>
      )}
    </>
  );
}

/** Below what has no line for it: why a key did nothing. */
function WithNotice({ panel }: { readonly panel: ComponentChildren }) {
  return (
    <>
      {panel}
      <Notice look="box" />
    </>
  );
}

/** The step, or what is read in its place; what is pinned below it; and the notes. */
function Live({ notesBeside }: { readonly notesBeside: boolean }) {
  const { sheet, step, notes } = useModel();
  const here = step.value;
  const hasNoSheet = notesBeside || notes.value.length === 0;
  const shown = sheet.value === 'notes' && hasNoSheet ? null : sheet.value;
  useFocusBack(shown !== null);
  return (
    <>
      <StepPanel isHidden={shown !== null} />
      {shown === 'notes' && <NotesSheet />}
      {shown === 'agreed' && <AgreedSheet />}
      {shown === 'last-time' && <LastTimeSheet />}
      {shown === 'objections' && <ObjectionSheet />}
      {shown === 'signs' && here !== undefined && <StepInFull step={here} />}
      {shown !== 'notes' && <StepActions />}
      {!notesBeside && <Notes />}
    </>
  );
}

/** Gives the focus back to what had it before something was read in its place. */
function useFocusBack(isReading: boolean): void {
  const before = useRef<Element | null>(null);
  const wasReading = useRef(false);
  if (isReading && !wasReading.current) before.current = document.activeElement;
  useLayoutEffect(() => {
    const isOver = wasReading.current && !isReading;
    wasReading.current = isReading;
    // Not from a field in which something is typed.
    if (!isOver || !document.hasFocus() || document.activeElement !== document.body) return;
    if (before.current instanceof HTMLElement) before.current.focus();
  }, [isReading]);
}
