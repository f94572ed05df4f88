/** The fields of a guide, each by its place in it. */
import { useRef, useState } from 'preact/hooks';
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { freshId, valueAt } from '../../../lib/domain/guide/editor.ts';
import { beginsBlank } from '../../../lib/domain/guide/insert-blank.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../../ui/text-field.tsx';
import { BlankList, openBlankList } from './blank-list.tsx';
import * as styles from './editor.module.css';
import { anchorOf, useEditor, useFault } from './editor-context.ts';
import { type FieldName, fieldWords } from './place-words.ts';

interface FieldProps {
  readonly path: JsonPath;
  /** What it is called; by default its last key says so. */
  readonly label?: string;
  readonly rows?: number;
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
  /** Whether blanks may stand in it: a `[` leads to their list. */
  readonly hasBlanks?: boolean;
  /** As a text field takes it. */
  readonly most?: number;
  /** Puts in what is being typed, where that is more than the text at the place. */
  readonly type?: (words: string) => void;
}

/** A text. */
export function Words({ path, label, rows, isOptional = false, hasBlanks = false, most, type }: FieldProps) {
  const { model, guide } = useEditor();
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  const offersBlanks = hasBlanks && guide.blanks.length > 0;
  const value = String(valueAt(guide, path) ?? '');
  const name = label ?? fieldWords(text, path.at(-1) as FieldName);
  const set = type ?? ((words: string) => model.type(path, isOptional && words === '' ? undefined : words));
  return (
    <div id={anchorOf(path)}>
      <TextField
        label={isOptional ? text('guide_optional', { field: name }) : name}
        value={value}
        field={field}
        problem={useFault(path)}
        {...(rows !== undefined && { rows })}
        {...(most !== undefined && { most })}
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

/** The words of a script that may be left out: without words there is none. */
export function OptionalScript({ path }: Pick<FieldProps, 'path'>) {
  const { model, guide } = useEditor();
  const text = useStrings();
  const script = valueAt(guide, path);
  const field = path.at(-1) as FieldName;
  return (
    <Words
      path={[...path, 'text']}
      label={fieldWords(text, field)}
      rows={2}
      isOptional
      hasBlanks
      type={(words) => {
        if (words === '') model.type(path, undefined);
        else if (script === undefined) model.type(path, { id: freshId(guide, 'script'), text: words });
        else model.type([...path, 'text'], words);
      }}
    />
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
          model.type(path, linesOf(words));
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
  const { model, guide } = useEditor();
  const { path, label, options, choose = (value) => model.put(path, value) } = props;
  const text = useStrings();
  const problem = useFault(path);
  const value = props.value ?? String(valueAt(guide, path) ?? '');
  return (
    <div id={anchorOf(path)}>
      <SelectField
        label={label ?? fieldWords(text, path.at(-1) as FieldName)}
        value={value}
        onChoose={choose}
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
