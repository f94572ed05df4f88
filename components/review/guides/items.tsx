/** Lists in a guide, and what is done to an item of one. */
import type { ComponentChildren } from 'preact';
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { valueAt } from '../../../lib/domain/guide/editor.ts';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './editor.module.css';
import { anchorOf, useEditor, useFault } from './editor-context.ts';
import { type FieldName, fieldWords, placeWords } from './place-words.ts';

/** Things of one kind, in their order: each can be moved and removed, and another added. */
export function Items(props: {
  readonly path: JsonPath;
  /** A new one. */
  readonly fresh: () => unknown;
  /** What the button is called that adds it; null where there can be no other. */
  readonly add: string | null;
  readonly children: (path: JsonPath, at: number) => ComponentChildren;
}) {
  const { path, fresh, add, children } = props;
  const { model, guide } = useEditor();
  const text = useStrings();
  const list = (valueAt(guide, path) ?? []) as readonly unknown[];
  const name = fieldWords(text, path.at(-1) as FieldName);
  const problem = useFault(path);
  return (
    <fieldset class={styles.items} aria-label={placeWords(text, guide, path)} id={anchorOf(path)}>
      {/* Those of the whole guide stand in a fold that is called so. */}
      {path.length > 1 && <h5>{name}</h5>}
      {problem !== null && <p class={styles.fault}>{problem}</p>}
      {list.map((_item, at) => {
        const here = [...path, at];
        return (
          <fieldset key={at} class={styles.item}>
            <legend>{`${name} ${at + 1}`}</legend>
            {children(here, at)}
            <ItemActions path={here} name={placeWords(text, guide, here)} />
          </fieldset>
        );
      })}
      {add !== null && (
        <Button size="slim" onClick={() => model.edit({ do: 'add', path, value: fresh() })}>
          {add}
        </Button>
      )}
    </fieldset>
  );
}

/** Moves an item of a list up and down, and removes it, unless the list must keep it. */
export function ItemActions(props: {
  readonly path: JsonPath;
  /** What the item is called. */
  readonly name: string;
  readonly isNeeded?: boolean;
}) {
  const { path, name: item, isNeeded = false } = props;
  const { model, guide } = useEditor();
  const text = useStrings();
  const at = path.at(-1) as number;
  const { length } = valueAt(guide, path.slice(0, -1)) as readonly unknown[];
  return (
    <div class={styles.tools}>
      <Button
        size="slim"
        disabled={at === 0}
        aria-label={text('guide_move_up', { item })}
        onClick={() => model.edit({ do: 'move', path, by: -1 })}
      >
        ↑
      </Button>
      <Button
        size="slim"
        disabled={at === length - 1}
        aria-label={text('guide_move_down', { item })}
        onClick={() => model.edit({ do: 'move', path, by: 1 })}
      >
        ↓
      </Button>
      <Button
        size="slim"
        disabled={isNeeded}
        aria-label={text('guide_item_remove', { item })}
        onClick={() => model.edit({ do: 'remove', path })}
      >
        {text('campaign_objection_remove')}
      </Button>
    </div>
  );
}
