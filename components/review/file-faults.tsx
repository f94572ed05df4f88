/** What keeps a file from being used. */
import { type JsonPath, nameOf } from '../../lib/domain/file-reading/describe-issue.ts';
import type { FileKind } from '../../lib/domain/file-reading/kind-of-file.ts';
import { formatMessage } from '../../lib/i18n/message-descriptor.ts';
import { Alert } from '../ui/alert.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './file-faults.module.css';
import type { FileProblem } from './file-import.ts';
import { OWN_PEOPLE, TEAM_FILES, toHash } from './route.ts';

/** So many are named: whoever has fixed those chooses the file again. */
const MOST_SHOWN = 20;

/** Why it is not used: the reason, with the way to where it is, or else how much of it needs fixing, and then each fault with its place, in words and as the file has it. */
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
  const { reason, faults, isKind } = problem;
  if (faults.length === 0) {
    return (
      <>
        <Alert>{failed(reason)}</Alert>
        {isKind !== null && <WayThere kind={isKind} />}
      </>
    );
  }
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

/** By what a file is: what the part that takes it is called, and its address. */
const PLACES = {
  backup: ['import_title', toHash('settings', 'import')],
  guide: ['guide_title', toHash('settings', 'guide')],
  person: ['own_people_title', toHash('practice', OWN_PEOPLE)],
  team_file: ['team_file_import_title', toHash('prepare', TEAM_FILES)],
} as const;

function WayThere({ kind }: { readonly kind: FileKind }) {
  const text = useStrings();
  const [name, href] = PLACES[kind];
  return (
    <p>
      <a href={href}>{text('file_go_there', { place: text(name) })}</a>
    </p>
  );
}
