/** The way through a long list, page by page. */
import type { Page } from '../../../lib/domain/sequence/pages.ts';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './pager.module.css';

/** Which of how many are shown, and the pages beside them; nothing where all fit on one. A button at an end is there, and off. */
export function Pager(props: {
  /** The list's heading. */
  readonly title: string;
  readonly page: Page<unknown>;
  readonly turnTo: (index: number) => void;
}) {
  const { title, page, turnTo } = props;
  const { items, index, before, count } = page;
  const text = useStrings();
  if (count === items.length) return null;
  const last = before + items.length;
  return (
    <nav class={styles.pager} aria-label={text('follow_ups_pages', { group: title })}>
      <Button size="slim" disabled={index === 0} onClick={() => turnTo(index - 1)}>
        {text('page_previous')}
      </Button>
      <span role="status">{text('follow_ups_range', { first: before + 1, last, count })}</span>
      <Button size="slim" disabled={last === count} onClick={() => turnTo(index + 1)}>
        {text('page_next')}
      </Button>
    </nav>
  );
}
