/** Guides to choose from. */
import type { GuideName } from '../../lib/domain/guide/shipped.ts';

/** Letters of a name that an option shows: a browser makes the list as wide as the longest of them. */
const MOST_SHOWN = 80;

/** An option for each, for a select. */
export function GuideOptions({ guides }: { readonly guides: readonly GuideName[] }) {
  return guides.map(({ id, name, language }) => (
    <option key={id} value={id} lang={language} dir="auto" title={name}>
      {name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN).toWellFormed()}…` : name}
    </option>
  ));
}
