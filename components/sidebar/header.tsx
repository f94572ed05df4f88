/** Who the conversation is with, how long it has lasted, and what can be done with it as a whole. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NAME_FIELD } from '../../lib/domain/conversation/draft-fields.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import { isNewIn } from '../../lib/domain/conversation/new-person.ts';
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import type { KnownPerson } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { formatLength } from '../ui/format-time.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import * as styles from './header.module.css';
import { useKeyTitle } from './key-hint.tsx';
import { SidebarMenu } from './menu.tsx';
import * as panel from './panel.module.css';
import { isCalled, offeredOf, PersonChips, useKnownPeople } from './person-field.tsx';
import { takesBack } from './undo-words.ts';
import { useNow } from './use-now.ts';

/** The sidebar's top line. The name is a button that makes it editable. */
export function Header() {
  const { startedAt, drafts } = useModel();
  // A name that was half typed is gone on with, and only who asks for the field is given the focus.
  const [naming, setNaming] = useState(drafts.of(NAME_FIELD) === undefined ? null : { takesFocus: false });
  return (
    <header class={panel.header}>
      {naming === null ? (
        <Name edit={() => setNaming({ takesFocus: true })} />
      ) : (
        <NameField takesFocus={naming.takesFocus} done={() => setNaming(null)} />
      )}
      <Minutes from={startedAt.value} />
      <EndButton />
      <UndoButton />
      <SidebarMenu />
      <HideButton />
    </header>
  );
}

function Name({ edit }: { readonly edit: () => void }) {
  const { state, pronouns } = useModel();
  const text = useStrings();
  const name = state.value.person?.name || text('no_name_yet');
  return (
    <button
      type="button"
      class={`${panel.name} ${styles.rename}`}
      dir="auto"
      title={text('rename_person')}
      onClick={edit}
    >
      {name}
      {pronouns.value && <small> {pronouns.value}</small>}
    </button>
  );
}

/**
 * The field, with those talked with before whose name begins so. Whoever has the very name that was typed is who it is, as
 * at the start, unless it is said that it is someone else; where several have it, it is asked which.
 */
function NameField({ takesFocus, done }: { readonly takesFocus: boolean; readonly done: () => void }) {
  const model = useModel();
  const { drafts, state, namePerson, nameSomeoneElse, recognizePerson, dropDraft } = model;
  const text = useStrings();
  const whole = useRef<HTMLDivElement>(null);
  /** Whether what was typed was seen to. As it goes the field loses the focus, which is no leaving. */
  const isOver = useRef(false);
  useLayoutEffect(
    () => () => {
      isOver.current = true;
    },
    [],
  );
  const typed = drafts.typed(NAME_FIELD).value;
  const { id, person } = state.value;
  const isAsked = typed.trim() !== '' && !isPractice(state.value);
  const found = useKnownPeople(typed, isAsked).filter((one) => one.id !== person?.id);
  const named = found.filter((one) => isCalled(one, typed));
  const isSame = isAsked && typed.trim() === person?.name;
  /** Whether it may be said that it is somebody else who is called so. */
  const mayBeElse = named.length > 0 || (isSame && id !== null && person !== null && !isNewIn(id, person.id));
  const finish = (act: () => void) => {
    isOver.current = true;
    act();
    done();
  };
  const leave = () => finish(() => dropDraft(NAME_FIELD));
  const recognize = (one: KnownPerson) => finish(() => recognizePerson(one));
  const keep = () => {
    if (isOver.current || isTooLong(typed)) return;
    const [one] = named;
    if (typed.trim() === '' || isSame) leave();
    else if (named.length === 1 && one !== undefined) recognize(one);
    else finish(namePerson);
  };
  const keepOnceLeft = ({ relatedTarget }: FocusEvent) => {
    if (!whole.current?.contains(relatedTarget as Node | null)) keep();
  };
  return (
    <div ref={whole} class={styles.naming}>
      <TextField
        label={text('start_who')}
        hideLabel
        {...bound(model, NAME_FIELD, person?.name)}
        class={styles.input}
        takesFocus={takesFocus}
        // Which of several is meant stands below.
        onEnter={() => (named.length > 1 && !isSame ? undefined : keep())}
        onEscape={leave}
        onLeave={keepOnceLeft}
      />
      {(found.length > 0 || mayBeElse) && (
        <ul
          class={styles.known}
          aria-label={text('start_known')}
          onFocusOut={keepOnceLeft}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            leave();
          }}
          // The field keeps the focus, and what is pressed stays where it is.
          onPointerDown={(event) => event.preventDefault()}
        >
          <PersonChips people={offeredOf(found, typed)} choose={recognize} />
          {mayBeElse && (
            <li>
              <Chip isLarge onClick={() => finish(nameSomeoneElse)}>
                {text('start_who_other')}
              </Chip>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** Minutes are enough: a figure that moves every second would draw the eye from the person's face. */
function Minutes({ from }: { readonly from: number }) {
  const { clock } = useModel();
  const text = useStrings();
  const now = useNow(clock, from, 60_000);
  return <span class={styles.elapsed}>{formatLength(text, now - from)}</span>;
}

/** Opens the panel that ends the conversation; a place too narrow for it has it in the menu. */
function EndButton() {
  const { isEnding, setEnding } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  if (isEnding.value) return null;
  return (
    <Button
      kind="quiet"
      class={styles.end}
      aria-label={text('end')}
      {...keyTitle(text('end'), 'end')}
      onClick={() => setEnding(true)}
    >
      {text('end_short')}
    </Button>
  );
}

/** Takes back what was done last; its description says what that is. */
function UndoButton() {
  const { guide, undo, undoable } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const last = undoable.value;
  return (
    <Button
      kind="icon"
      aria-label={text('action_undo')}
      {...(last === undefined
        ? { title: text('why_not_undo') }
        : keyTitle(takesBack(text, guide.value, last), 'undo'))}
      disabled={last === undefined}
      onClick={undo}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M7.5 5 4 8.5 7.5 12M4.2 8.5H12a4 4 0 0 1 0 8H8.5" />
      </svg>
    </Button>
  );
}

/** The button that collapses the sidebar to its tab at the edge; on the desk there is nothing to go back to. */
export function HideButton() {
  const { hide, dockSettings, place } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  if (place === 'desk') return null;
  const name = text('hide_sidebar');
  const isLeft = dockSettings.value.side === 'left';
  return (
    <Button
      kind="icon"
      aria-label={name}
      {...keyTitle(text('hide_sidebar_or_leave', { hide: name }), 'toggle-sidebar')}
      onClick={() => void hide()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" class={isLeft ? styles.left : ''}>
        <path d="M4 10h9M9.5 6l4 4-4 4M16.5 4v12" />
      </svg>
    </Button>
  );
}
