import type { ComponentChildren, JSX } from 'preact';
import type { PageName } from '../review/route.ts';

/** A link to something on the review page: from the page itself, or from the popup. */
export type WayTo = (props: {
  readonly page: PageName;
  readonly id?: string;
  readonly children: ComponentChildren;
}) => JSX.Element;
