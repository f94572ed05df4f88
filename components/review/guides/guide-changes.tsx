/** What a guide from a file changes of the one here. */
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { type GuideChange, kindOf } from '../../../lib/domain/team-file/changes.ts';
import { Fold } from '../../ui/fold.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { ChangeList } from '../team-files/change-list.tsx';
import { placeWords } from './place-words.ts';

/** Each change by its place, in a fold that says how many there are. */
export function GuideChanges(props: {
  readonly mine: Guide;
  readonly theirs: Guide;
  readonly changes: readonly GuideChange[];
}) {
  const { mine, theirs, changes } = props;
  const text = useStrings();
  return (
    <Fold summary={text.plural('team_file_guide_changes', changes.length)}>
      <ChangeList
        changes={changes.map(({ path, before = '', after = '' }) => {
          const kind = after === '' ? 'gone' : kindOf({ before, after });
          const label = placeWords(text, kind === 'gone' ? mine : theirs, path) || path.join(' ');
          return { key: `${kind} ${path.join(' ')}`, label, kind, before, after };
        })}
      />
    </Fold>
  );
}
