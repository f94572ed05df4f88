/** What the popup says where there is nothing to follow up. */
import { callSites } from '../ui/call-sites.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import * as styles from './popup.module.css';

/** How it begins, for whoever has held no conversation and is holding none; for everyone else, what comes here. */
export function EmptyNotice({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const isNew = model.isNew.value;
  if (isNew === null) return null;
  const words = isNew
    ? text('no_follow_ups_before_first_conversation', { sites: callSites(text, 'disjunction') })
    : text('no_follow_ups_yet');
  return <p class={styles.empty}>{words}</p>;
}
