/** What keeps the content of a file from being used. */
import type { Fault } from '../../../lib/domain/file-reading/content-error.ts';
import { type JsonPath, nameOf } from '../../../lib/domain/file-reading/describe-issue.ts';
import { formatMessage } from '../../../lib/i18n/message-descriptor.ts';
import { Alert } from '../../ui/alert.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './content-faults.module.css';

/** So many are named: whoever has fixed those chooses the file again. */
const MOST_SHOWN = 20;

/** Each with its place: as the file has it, and in words where `wordsOf` has any for it. */
export function ContentFaults(props: {
  /** What came of it, in a sentence. */
  readonly told: string;
  readonly faults: readonly Fault[];
  readonly wordsOf?: (path: JsonPath) => string;
}) {
  const { told, faults, wordsOf = nameOf } = props;
  const text = useStrings();
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <Alert>{told}</Alert>
      <ul class={styles.faults}>
        {faults.slice(0, MOST_SHOWN).map(({ path, problem }) => (
          <li key={`${path.join()} ${problem.key}`}>
            {wordsOf(path) !== nameOf(path) && <b>{`${wordsOf(path)} `}</b>}
            <code>{nameOf(path)}</code> {formatMessage(problem, text)}
          </li>
        ))}
        {more > 0 && <li>{text.plural('guide_file_faults_more', more)}</li>}
      </ul>
    </>
  );
}
