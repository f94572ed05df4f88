/** What the popup says where there is nothing to follow up. */
import { callSites } from '../ui/call-sites.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';

/** How it begins, for whoever has held no conversation and is holding none; for everyone else, what comes here. */
export function EmptyNotice({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const { people, live } = model;
  if (people.value === null || live.value === null) return null;
  const isNew = people.value.length === 0 && live.value.length === 0;
  const words = isNew
    ? text('popup_empty', { sites: callSites(text, 'disjunction') })
    : text('popup_empty_now');
  return <p class="empty">{words}</p>;
}
