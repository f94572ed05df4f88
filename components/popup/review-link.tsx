/** The way from the popup to something on the review page. */
import type { ComponentChildren } from 'preact';
import { type PageName, toHash } from '../review/route.ts';

/** Opens the review page in a tab; the popup closes by itself. */
export function ReviewLink(props: {
  readonly page: PageName;
  readonly id?: string;
  readonly children: ComponentChildren;
}) {
  const { page, id, children } = props;
  return (
    <a href={`/review.html${toHash(page, id)}`} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
