/** A list of rows that is drawn a few at a time, so that a long page of it is no task that anybody feels. */
import { Component, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as styles from './row.module.css';

/** So many rows are drawn at once: as many as a window shows. */
const AT_ONCE = 12;

/** A row; `of` is all that it is drawn from, and it is drawn again only where one of these is another. */
export interface ListedRow {
  readonly key: string;
  readonly of: readonly unknown[];
  readonly draw: () => ComponentChildren;
}

/** The rows: the first ones at once, the others after the paint of those before them. */
export function RowList({ label, rows }: { readonly label: string; readonly rows: readonly ListedRow[] }) {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn < rows.length) setDrawn(drawn + AT_ONCE);
  }, [drawn, rows.length]);
  return (
    <ul class={styles.rows} aria-label={label}>
      {rows.slice(0, drawn).map((row) => (
        <Item key={row.key} row={row} />
      ))}
    </ul>
  );
}

class Item extends Component<{ readonly row: ListedRow }> {
  override shouldComponentUpdate({ row: { of } }: { readonly row: ListedRow }): boolean {
    const before = this.props.row.of;
    return of.length !== before.length || of.some((one, at) => one !== before[at]);
  }

  override render() {
    return <li>{this.props.row.draw()}</li>;
  }
}
