/** What decides how it looks: nothing here, and people look for it here. */

import { useStrings } from '../../ui/strings.tsx';

/** Says what it follows. */
export function AppearanceSection() {
  const text = useStrings();
  return (
    <section aria-labelledby="appearance-title">
      <h2 id="appearance-title">{text('appearance_title')}</h2>
      <p>{text('appearance_hint')}</p>
    </section>
  );
}
