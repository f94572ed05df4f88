/** In the place of what an address asks for: it is still being read, it could not be, or it is gone. */
import { useStrings } from '../ui/strings.tsx';
import * as list from './list.module.css';
import { Failed } from './review.tsx';
import { type PageName, toHash } from './route.ts';

/** Why it is not there, with the way back to its page. */
export function NotThere(props: {
  readonly page: Exclude<PageName, 'follow-ups'>;
  /** The sentence that says that it is gone; null while it is being read. */
  readonly gone: string | null;
  /** Why it could not be read; null where it could. */
  readonly problem?: string | null;
}) {
  const { page, gone, problem = null } = props;
  const text = useStrings();
  return (
    <main aria-busy={gone === null && problem === null}>
      <Failed problem={problem} />
      {gone !== null && <p class={list.empty}>{gone}</p>}
      <a href={toHash(page)}>← {text(`section_${page}`)}</a>
    </main>
  );
}
