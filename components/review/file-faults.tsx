/** What keeps a file from being used. */
import { type JsonPath, nameOf } from '../../lib/domain/file-reading/describe-issue.ts';
import type { Fault } from '../../lib/domain/file-reading/faults.ts';
import { formatMessage } from '../../lib/i18n/message-descriptor.ts';
import { Alert } from '../ui/alert.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './file-faults.module.css';

/** So many are named: whoever has fixed those chooses the file again. */
const MOST_SHOWN = 20;

/** Each with its place, in words and as the file has it. */
export function FileFaults(props: {
  readonly faults: readonly Fault[];
  /** Says that it is not used, and how much of it needs fixing. */
  readonly told: string;
  /** Where something stands in it, in words. */
  readonly placeWords: (path: JsonPath) => string;
}) {
  const { faults, told, placeWords } = props;
  const text = useStrings();
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <Alert>{told}</Alert>
      <ul class={styles.faults}>
        {faults.slice(0, MOST_SHOWN).map(({ path, problem }) => (
          <li key={`${path.join()} ${problem.key}`}>
            <Place words={placeWords(path)} name={nameOf(path)} /> {formatMessage(problem, text)}
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
