/** The guide that a team file is written for: what it brings, and what that changes. */
import { clamped } from '../../ui/clamped.module.css';
import { useStrings } from '../../ui/strings.tsx';
import { GuideChanges } from '../guides/guide-changes.tsx';
import { Either } from './either.tsx';
import type { LookedAt, TeamFileModel } from './model.ts';

/** Its name, whether it is here, and where it is with other words, whose are kept. */
export function FileGuide({ model, looked }: { readonly model: TeamFileModel; readonly looked: LookedAt }) {
  const text = useStrings();
  const { guide, here, standing } = looked;
  return (
    <>
      <h3 class={clamped} dir="auto" title={guide.name}>
        {text('team_file_guide', { name: guide.name })}
      </h3>
      {standing.state !== 'changed' && <p>{text(`team_file_guide_${standing.state}`)}</p>}
      {standing.state === 'new' && (
        <ul lang={guide.language}>
          {guide.steps.map(({ id, name }, at) => (
            <li key={id} dir="auto">{`${at + 1} ${name}`}</li>
          ))}
        </ul>
      )}
      {standing.state === 'changed' && (
        <>
          <Either
            legend={text('team_file_guide_changed')}
            chosen={model.takesGuide}
            no={text('team_file_guide_keep')}
            yes={text('team_file_guide_take')}
          />
          <p>{text('team_file_guide_versions')}</p>
          <GuideChanges mine={here.guide ?? guide} theirs={guide} changes={standing.changes} />
        </>
      )}
    </>
  );
}
