/** What keeps a file from being used. */
import { type JsonPath, nameOf } from '../../lib/domain/file-reading/describe-issue.ts';
import { formatMessage } from '../../lib/i18n/message-descriptor.ts';
import { Alert } from '../ui/alert.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './file-faults.module.css';
import type { FileProblem } from './file-import.ts';

/** So many are named: whoever has fixed those chooses the file again. */
const MOST_SHOWN = 20;

/** Why it is not used: the reason, or else how much of it needs fixing, and then each fault with its place, in words and as the file has it. */
export function FileFaults(props: {
  readonly problem: FileProblem | null;
  /** The sentence that says that it is not used, for a reason. */
  readonly failed: (reason: string) => string;
  /** The key of the sentence that says how many faults it has. */
  readonly faultsKey: 'guide_file_faults' | 'person_file_faults' | 'team_file_faults';
  /** Where something stands in it, in words. */
  readonly placeWords: (path: JsonPath) => string;
}) {
  const { problem, failed, faultsKey, placeWords } = props;
  const text = useStrings();
  if (problem === null) return null;
  const { reason, faults } = problem;
  if (faults.length === 0) return <Alert>{failed(reason)}</Alert>;
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <Alert>{failed(text.plural(faultsKey, faults.length))}</Alert>
      <ul class={styles.faults}>
        {faults.slice(0, MOST_SHOWN).map(({ path, problem: wrong }) => (
          <li key={`${path.join()} ${wrong.key}`}>
            <Place words={placeWords(path)} name={nameOf(path)} /> {formatMessage(wrong, text)}
          </li>
        ))}
        {more > 0 && <li>{text.plural('guide_file_faults_more', more)}</li>}
      </ul>
    </>
  );
}

/** What has no words is called as in the file alone. */
function Place({ words, name }: { readonly words: string; readonly name: string }) {
  return (
    <>
      {words !== name && <b>{`${words} `}</b>}
      <code>{name}</code>
    </>
  );
}
