/** The campaigns, and which of them conversations begin with. */
import { useEffect, useId, useMemo } from 'preact/hooks';
import type { Campaign } from '../../../lib/domain/campaign/campaign.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import * as section from '../section.module.css';
import * as styles from './campaigns.module.css';
import type { CampaignsModel } from './model.ts';

/** One in use, or none, by a press; the model lives as long as the list is shown. */
export function CampaignList({ open }: { readonly open: () => CampaignsModel }) {
  const text = useStrings();
  const model = useMemo(open, [open]);
  useEffect(() => model.close, [model]);
  const hint = useId();
  const campaigns = model.campaigns.value;
  const { problem, unread, choose } = model;
  return (
    <section aria-labelledby="campaigns-title" aria-busy={campaigns === null && unread.value === null}>
      <h2 id="campaigns-title">{text('campaigns_title')}</h2>
      <p class={section.hint} id={hint}>
        {text('campaigns_hint')}
      </p>
      <Failed problem={unread.value} />
      {problem.value !== null && <Alert>{text('did_not_work', { reason: problem.value })}</Alert>}
      {campaigns !== null && campaigns.all.length > 0 && (
        <fieldset class={styles.choices}>
          <legend>{text('campaigns_in_use')}</legend>
          {campaigns.all.map((one) => (
            <Choice
              key={one.id}
              campaign={one}
              isInUse={one.id === campaigns.inUse}
              choose={() => void choose(one.id)}
            />
          ))}
          <label class={styles.none}>
            <input
              type="radio"
              name="campaign"
              checked={campaigns.inUse === null}
              onChange={() => void choose(null)}
            />
            <span>{text('campaign_none')}</span>
          </label>
        </fieldset>
      )}
      {campaigns !== null && (
        <Button
          kind={campaigns.all.length === 0 ? 'primary' : 'plain'}
          aria-describedby={hint}
          onClick={() => void model.add()}
        >
          {text('campaign_add')}
        </Button>
      )}
    </section>
  );
}

/** A campaign with what chooses it; its name leads to its page. */
function Choice(props: {
  readonly campaign: Campaign;
  readonly isInUse: boolean;
  readonly choose: () => void;
}) {
  const { campaign, isInUse, choose } = props;
  const { id, name, problem } = campaign;
  const text = useStrings();
  const called = useId();
  return (
    <div class={styles.choice}>
      <label class={styles.press}>
        <input type="radio" name="campaign" aria-labelledby={called} checked={isInUse} onChange={choose} />
      </label>
      <a id={called} href={toHash('prepare', id)} dir="auto">
        {name || text('campaign_unnamed')}
      </a>
      {problem !== '' && <p dir="auto">{problem}</p>}
    </div>
  );
}
