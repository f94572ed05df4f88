/** How hard the passphrase that is being typed is to guess. */
import { useEffect, useState } from 'preact/hooks';
import type { Strength } from '../../../lib/domain/passphrase/strength.ts';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './strength-note.module.css';

/** Says how strong a passphrase is. */
export type StrengthOf = (passphrase: string) => Promise<Strength>;

/** A sentence below the field; it forbids nothing. Empty before anything is typed. */
export function StrengthNote(props: { readonly passphrase: string; readonly strengthOf: StrengthOf }) {
  const { passphrase, strengthOf } = props;
  const text = useStrings();
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (passphrase === '') setStrength(null);
    else
      void strengthOf(passphrase).then(
        (found) => isCurrent && setStrength(found),
        // Where what judges it cannot be loaded, nothing is said of it.
        () => isCurrent && setStrength(null),
      );
    return () => {
      isCurrent = false;
    };
  }, [passphrase, strengthOf]);
  return (
    <p role="status" class={styles.strength}>
      {strength !== null && text(`strength_${strength}`)}
    </p>
  );
}
