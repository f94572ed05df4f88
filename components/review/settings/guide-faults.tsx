/** What keeps the guide in a file from being used. */
import { nameOf } from '../../../lib/domain/file-reading/describe-issue.ts';
import type { GuideFault } from '../../../lib/domain/guide/guide-error.ts';
import { formatMessage } from '../../../lib/i18n/message-descriptor.ts';
import { Alert } from '../../ui/alert.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { placeWords } from '../guides/place-words.ts';
import * as styles from './guide-faults.module.css';

/** So many are named: whoever has fixed those chooses the file again. */
const MOST_SHOWN = 20;

/** Each with its place, in words and as the file has it. */
export function GuideFaults({ faults }: { readonly faults: readonly GuideFault[] }) {
  const text = useStrings();
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <Alert>{text('guide_failed', { reason: text.plural('guide_file_faults', faults.length) })}</Alert>
      <ul class={styles.faults}>
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={`${fault.path.join()} ${fault.problem.key}`}>
            <Place path={fault.path} /> {formatMessage(fault.problem, text)}
          </li>
        ))}
        {more > 0 && <li>{text.plural('guide_file_faults_more', more)}</li>}
      </ul>
    </>
  );
}

/** What has no words is called as in the file alone. */
function Place({ path }: Pick<GuideFault, 'path'>) {
  const text = useStrings();
  const [words, name] = [placeWords(text, null, path) || text('guide_title'), nameOf(path)];
  return (
    <>
      {words !== name && <b>{`${words} `}</b>}
      <code>{name}</code>
    </>
  );
}
