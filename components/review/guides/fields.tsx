/** The fields of a guide, each by its place in it. */
import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { isSamePath, valueAt } from '../../../lib/domain/guide/editor.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { beginsBlank } from '../../../lib/domain/guide/insert-blank.ts';
import { formatMessage } from '../../../lib/i18n/message-descriptor.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../../ui/text-field.tsx';
import { BlankList, openBlankList } from './blank-list.tsx';
import * as styles from './editor.module.css';
import type { GuideEditorModel } from './model.ts';
import { type FieldName, fieldWords, placeWords } from './place-words.ts';

/** The model of the guide that is written, for all that is within its page. */
export const EditorContext = createContext<GuideEditorModel | null>(null);

/** The model, and the guide as it is now. Throws outside of the page of a guide. */
export function useEditor(): { readonly model: GuideEditorModel; readonly guide: Guide } {
  const model = useContext(EditorContext);
  const guide = model?.guide.value;
  if (model === null || guide === undefined) throw new Error('There is no guide around this component.');
  return { model, guide };
}

/** What is wrong at a place, in sentences; null where nothing is. */
export function useFault(path: JsonPath): string | null {
  const { model } = useEditor();
  const text = useStrings();
  const found = model.faults.value.filter((fault) => isSamePath(fault.path, path));
  return found.length === 0 ? null : found.map(({ problem }) => formatMessage(problem, text)).join(' ');
}

/** Where a field is found by its place, for who leads there. */
export function anchorOf(path: JsonPath): string {
  return `at-${path.join('-')}`;
}

interface FieldProps {
  readonly path: JsonPath;
  /** What it is called; by default its last key says so. */
  readonly label?: string;
  readonly rows?: number;
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
  /** Whether blanks may stand in it: a `[` leads to their list. */
  readonly hasBlanks?: boolean;
}

/** A text. */
export function Words({ path, label, rows, isOptional = false, hasBlanks = false }: FieldProps) {
  const { model, guide } = useEditor();
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  const offersBlanks = hasBlanks && guide.blanks.length > 0;
  const value = String(valueAt(guide, path) ?? '');
  const name = label ?? fieldWords(text, path.at(-1) as FieldName);
  const set = (words: string) => model.set(path, isOptional && words === '' ? undefined : words);
  return (
    <div id={anchorOf(path)}>
      <TextField
        label={isOptional ? text('guide_optional', { field: name }) : name}
        value={value}
        field={field}
        problem={useFault(path)}
        {...(rows !== undefined && { rows })}
        onType={(words) => {
          set(words);
          const caret = field.current?.selectionStart ?? words.length;
          if (offersBlanks && beginsBlank(value, { words, caret })) openBlankList(list.current);
        }}
        onLeave={() => void model.publish()}
      />
      {offersBlanks && (
        <BlankList blanks={guide.blanks} name={name} value={value} field={field} list={list} set={set} />
      )}
    </div>
  );
}

/** A list of sentences, one on a line. */
export function Lines({ path, label, rows = 3 }: FieldProps) {
  const { model, guide } = useEditor();
  const text = useStrings();
  const kept = ((valueAt(guide, path) ?? []) as readonly string[]).join('\n');
  /** As it is typed, empty lines and all; null while nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const name = label ?? fieldWords(text, path.at(-1) as FieldName);
  const linesOf = (words: string) => words.split('\n').filter((line) => line.trim() !== '');
  const isTyped = typed !== null && linesOf(typed).join('\n') === kept;
  return (
    <div id={anchorOf(path)}>
      <TextField
        label={text('guide_lines', { field: name })}
        value={isTyped ? typed : kept}
        rows={rows}
        problem={useFault(path)}
        onType={(words) => {
          setTyped(words);
          model.set(path, linesOf(words));
        }}
        onLeave={() => {
          setTyped(null);
          void model.publish();
        }}
      />
    </div>
  );
}

/** One of several. */
export function Choice(props: {
  readonly path: JsonPath;
  readonly label?: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly value?: string;
  readonly choose?: (value: string) => void;
}) {
  const { path, label, options } = props;
  const { model, guide } = useEditor();
  const text = useStrings();
  const problem = useFault(path);
  const value = props.value ?? String(valueAt(guide, path) ?? '');
  return (
    <div id={anchorOf(path)}>
      <SelectField
        label={label ?? fieldWords(text, path.at(-1) as FieldName)}
        value={value}
        onChoose={(chosen) => {
          if (props.choose) props.choose(chosen);
          else model.set(path, chosen);
          void model.publish();
        }}
      >
        {!options.some((one) => one.value === value) && <option value={value}>{value}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </SelectField>
      {problem !== null && <p class={styles.fault}>{problem}</p>}
    </div>
  );
}

/** Things of one kind, in their order: each can be moved and removed, and another added. */
export function Items(props: {
  readonly path: JsonPath;
  /** A new one. */
  readonly fresh: () => unknown;
  readonly add: string;
  readonly children: (path: JsonPath, at: number) => preact.ComponentChildren;
}) {
  const { path, fresh, add, children } = props;
  const { model, guide } = useEditor();
  const text = useStrings();
  const list = (valueAt(guide, path) ?? []) as readonly unknown[];
  const name = fieldWords(text, path.at(-1) as FieldName);
  const problem = useFault(path);
  const make = (made: Parameters<GuideEditorModel['edit']>[0]) => {
    model.edit(made);
    void model.publish();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: as a fieldset it would be named by a legend that stands alone
    <div role="group" class={styles.items} aria-label={placeWords(text, guide, path)} id={anchorOf(path)}>
      <h5>{name}</h5>
      {problem !== null && <p class={styles.fault}>{problem}</p>}
      {list.map((_item, at) => {
        const here = [...path, at];
        const item = placeWords(text, guide, here);
        return (
          <fieldset key={at} class={styles.item}>
            <legend>{`${name} ${at + 1}`}</legend>
            {children(here, at)}
            <div class={styles.tools}>
              <Button
                size="slim"
                disabled={at === 0}
                aria-label={text('guide_move_up', { item })}
                onClick={() => make({ do: 'move', path: here, by: -1 })}
              >
                ↑
              </Button>
              <Button
                size="slim"
                disabled={at === list.length - 1}
                aria-label={text('guide_move_down', { item })}
                onClick={() => make({ do: 'move', path: here, by: 1 })}
              >
                ↓
              </Button>
              <Button
                size="slim"
                aria-label={text('guide_item_remove', { item })}
                onClick={() => make({ do: 'remove', path: here })}
              >
                {text('campaign_objection_remove')}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button size="slim" onClick={() => make({ do: 'add', path, value: fresh() })}>
        {add}
      </Button>
    </div>
  );
}
