/** A field that leads a list of options (APG's combobox). */
import { useLayoutEffect } from 'preact/hooks';
import type { TextFieldElement } from './text-field.tsx';

/**
 * Says in ARIA what the field leads, and has the chosen option in sight.
 *
 * @param list the id of the list; an option's is `LIST-INDEX`
 * @param count how many options there are
 * @param chosen the index of the one that Enter takes
 */
export function useCombobox(
  field: { readonly current: TextFieldElement | null },
  list: string,
  count: number,
  chosen: number,
): void {
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.setAttribute('role', 'combobox');
    current.setAttribute('aria-autocomplete', 'list');
    current.setAttribute('aria-controls', list);
    current.setAttribute('aria-expanded', String(count > 0));
    if (count > 0) current.setAttribute('aria-activedescendant', `${list}-${chosen}`);
    else current.removeAttribute('aria-activedescendant');
    document.getElementById(`${list}-${chosen}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [field, list, count, chosen]);
}
