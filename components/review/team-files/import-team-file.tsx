/** Bringing a colleague's team file in. */
import { useMemo } from 'preact/hooks';
import { kindOf } from '../../../lib/domain/team-file/changes.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { FileFaults } from '../file-faults.tsx';
import { FileField } from '../file-field.tsx';
import { toHash } from '../route.ts';
import * as section from '../section.module.css';
import { useChosen } from '../use-chosen.ts';
import { ChangeList, type ShownChange } from './change-list.tsx';
import { Either } from './either.tsx';
import { FileGuide } from './file-guide.tsx';
import * as styles from './import-team-file.module.css';
import { createTeamFileModel, type LookedAt, type TeamFileModel, type TeamFileSources } from './model.ts';
import { fieldWords, teamPlaceWords } from './team-place-words.ts';

/** A file, what it would change, and then what was chosen of it, which can be undone. */
export function ImportTeamFile(props: {
  readonly sources: TeamFileSources;
  /** Whether somebody was led to it. */
  readonly isChosen?: boolean;
}) {
  const { sources, isChosen = false } = props;
  const text = useStrings();
  const heading = useChosen(isChosen);
  const model = useMemo(() => createTeamFileModel(sources), [sources]);
  const looked = model.looked.value;
  return (
    <section class={section.apart} aria-labelledby="team-file-title">
      <h2 id="team-file-title" ref={heading}>
        {text('team_file_import_title')}
      </h2>
      <p class={section.hint}>{text('team_file_import_hint')}</p>
      <FileField
        label={text('team_file_choose')}
        accept=".json,application/json"
        choose={(file) => void model.choose(file)}
      />
      <FileFaults
        problem={model.problem.value}
        failed={(reason) => text('team_file_failed', { reason })}
        faultsKey="team_file_faults"
        placeWords={(path) => teamPlaceWords(text, path)}
      />
      {looked !== null && <Preview model={model} looked={looked} />}
      <Outcome model={model} />
    </section>
  );
}

function Preview({ model, looked }: { readonly model: TeamFileModel; readonly looked: LookedAt }) {
  const text = useStrings();
  const { file, guide, here } = looked;
  const changes = model.changes.value.map(({ field, before, after }): ShownChange => {
    const key = JSON.stringify(Object.values(field));
    const label = fieldWords(text, field, guide, file.campaign);
    return { key, label, kind: kindOf({ before, after }), before, after };
  });
  const [same, others] = [true, false].map((isSame) =>
    changes.filter(({ kind }) => (kind === 'same') === isSame),
  ) as [ShownChange[], ShownChange[]];
  return (
    <div class={styles.preview}>
      <h3 dir="auto">
        {text('team_file_campaign', { name: file.campaign.name || text('campaign_unnamed') })}
      </h3>
      {here.campaign !== undefined && (
        <Either
          legend={text('team_file_is_here')}
          chosen={model.isAdded}
          no={text('team_file_change_mine')}
          yes={text('team_file_add_new')}
        />
      )}
      <ChangeList changes={others} />
      {same.length > 0 && (
        <Fold summary={text.plural('team_file_unchanged', same.length)}>
          <ChangeList changes={same} />
        </Fold>
      )}
      <FileGuide model={model} looked={looked} />
      <Check isOn={model.isToUse.value} change={(isOn) => (model.isToUse.value = isOn)}>
        {text('team_file_use')}
      </Check>
      {model.isNothing.value && <p>{text('team_file_nothing')}</p>}
      <div class={styles.buttons}>
        <Button onClick={model.leave}>{text('import_cancel')}</Button>
        <Button kind="primary" disabled={model.isNothing.value} onClick={() => void model.bringIn()}>
          {text('import_write')}
        </Button>
      </div>
    </div>
  );
}

/** What came of it, with what takes it back. */
function Outcome({ model }: { readonly model: TeamFileModel }) {
  const text = useStrings();
  const outcome = model.outcome.value;
  return (
    <>
      <div role="status" class={styles.done}>
        {outcome?.kind === 'done' && (
          <>
            <span dir="auto">
              {text('team_file_done', { name: outcome.name || text('campaign_unnamed') })}
            </span>
            <a href={toHash('prepare', outcome.id)}>{text('team_file_open')}</a>
            <Button size="slim" onClick={() => void model.undo()}>
              {text('action_undo')}
            </Button>
          </>
        )}
        {outcome?.kind === 'undone' && text('team_file_undone')}
      </div>
      {outcome?.kind === 'late' && <Alert>{text('team_file_late')}</Alert>}
    </>
  );
}
