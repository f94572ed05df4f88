/** Handing a campaign to colleagues as a file. */
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Campaign } from '../../../lib/domain/campaign/campaign.ts';
import { type OfferedPart, offeredParts } from '../../../lib/domain/team-file/team-file.ts';
import { Alert } from '../../ui/alert.tsx';
import { createAttempt } from '../../ui/attempt.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { clamped } from '../../ui/clamped.module.css';
import { Fold } from '../../ui/fold.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as section from '../section.module.css';
import type { TeamFileSources } from './model.ts';
import * as styles from './save-team-file.module.css';

/** What goes out and what does not, before the file is made: each part can be left out, and one's own story is until it is ticked. */
export function SaveTeamFile(props: { readonly sources: TeamFileSources; readonly campaign: Campaign }) {
  const { sources, campaign } = props;
  const text = useStrings();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const problem = useSignal<string | null>(null);
  const guide = sources.guides.inUse;
  const parts = offeredParts(campaign, guide);
  const goes = ({ key, isPersonal }: OfferedPart) => isPersonal === changed.has(key);
  const attempt = createAttempt(problem);
  const save = () =>
    attempt(() =>
      sources.save(
        campaign,
        parts.filter(goes).map(({ part }) => part),
      ),
    );
  return (
    <Fold class={styles.team} summary={text('team_file_save_title')}>
      <p class={section.hint}>{text('team_file_never')}</p>
      <fieldset class={styles.parts}>
        <legend>{text('team_file_parts')}</legend>
        {parts.map((one) => (
          <div key={one.key} class={styles.part}>
            <Check isOn={goes(one)} change={() => setChanged((before) => withOther(before, one.key))}>
              <b dir="auto">{one.label || text(LABELS[one.part.kind])}</b>
              <small dir="auto">{one.text}</small>
              {one.isPersonal && <small>{text('team_file_personal')}</small>}
            </Check>
          </div>
        ))}
      </fieldset>
      <p class={`${section.hint} ${clamped}`} title={guide.name}>
        {text(sources.isShipped(guide.id) ? 'team_file_names_guide' : 'team_file_has_guide', {
          name: guide.name,
        })}
      </p>
      {problem.value !== null && <Alert>{text('did_not_work', { reason: problem.value })}</Alert>}
      <Button onClick={() => void save()}>{text('team_file_save')}</Button>
    </Fold>
  );
}

/** With a key, or without it where it was in it. */
function withOther(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? new Set([...keys].filter((one) => one !== key)) : new Set([...keys, key]);
}

const LABELS = {
  problem: 'campaign_problem',
  fill: 'campaign_fills',
  objection: 'campaign_objection',
} as const;
