/** A field that leads a list of options, of which one is taken (APG's combobox over a listbox). */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { TextField, type TextFieldElement, type TextFieldProps } from './text-field.tsx';

/** An option of the list. */
export interface ComboboxOption {
  readonly key: string;
  /** The language of its words (BCP 47), where it is not the interface's. */
  readonly language?: string | undefined;
  readonly content: ComponentChildren;
}

/** Arrows choose, Enter is the field's, a press takes an option. */
export function Combobox(props: {
  /** The id of the list. */
  readonly id: string;
  readonly field: RefObject<TextFieldElement | null>;
  /** What is typed, and what Enter and Escape do. */
  readonly input: Pick<TextFieldProps, 'value' | 'onType' | 'onEnter' | 'onEscape' | 'placeholder'>;
  /** What the field and the list are called. */
  readonly label: string;
  readonly listLabel: string;
  readonly options: readonly ComboboxOption[];
  /** The index of the option that Enter takes; -1 where there is none. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly take: (index: number) => void;
  readonly classes: {
    readonly field?: string | undefined;
    readonly list?: string | undefined;
    readonly option?: string | undefined;
  };
}) {
  const { id, field, input, label, listLabel, options, chosen, choose, take, classes } = props;
  const count = options.length;
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.setAttribute('role', 'combobox');
    current.setAttribute('aria-autocomplete', 'list');
    current.setAttribute('aria-controls', id);
    current.setAttribute('aria-expanded', String(count > 0));
    if (count > 0) current.setAttribute('aria-activedescendant', `${id}-${chosen}`);
    else current.removeAttribute('aria-activedescendant');
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [field, id, count, chosen]);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.isComposing || count === 0) return;
    event.preventDefault();
    choose((chosen + by + count) % count);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the arrows pressed in the field within. */}
      <div class={classes.field} onKeyDown={move}>
        <TextField label={label} hideLabel type="search" field={field} takesFocus {...input} />
      </div>
      <div id={id} class={classes.list} role="listbox" aria-label={listLabel}>
        {options.map(({ key, language, content }, index) => (
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            class={classes.option}
            lang={language}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
            onKeyDown={() => {}}
          >
            {content}
          </div>
        ))}
      </div>
    </>
  );
}
