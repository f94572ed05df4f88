/** One campaign: what is said of it in every conversation of it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Campaign, fillIn, withFill } from '../../../lib/domain/campaign/campaign.ts';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { KeptTextField } from '../../ui/kept-text-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import * as styles from './campaign.module.css';
import type { CampaignModel } from './model.ts';
import { Objections } from './objections.tsx';

/** A campaign by its id; the model lives as long as it is shown. */
export function CampaignById(props: { readonly id: string; readonly open: (id: string) => CampaignModel }) {
  const { id, open } = props;
  const model = useMemo(() => open(id), [id, open]);
  useEffect(() => model.close, [model]);
  const text = useStrings();
  const campaign = model.campaign.value;
  if (campaign === null || campaign === undefined) {
    return (
      <main aria-busy={campaign === null && model.unread.value === null}>
        <Failed problem={model.unread.value} />
        {campaign === undefined && <p class={list.empty}>{text('campaign_gone')}</p>}
        <a href={toHash('prepare')}>← {text('section_prepare')}</a>
      </main>
    );
  }
  return <CampaignPage model={model} campaign={campaign} />;
}

function CampaignPage({ model, campaign }: { readonly model: CampaignModel; readonly campaign: Campaign }) {
  const text = useStrings();
  const { unread, unsaved } = model;
  const deletion = useDeletion(model.deletion, () => undefined);
  return (
    <main>
      <a class={list.back} href={toHash('prepare')}>
        ← {text('section_prepare')}
      </a>
      <h2 dir="auto">{campaign.name || text('campaign_unnamed')}</h2>
      <Failed problem={unread.value ?? deletion.problem} />
      {unsaved.value !== null && (
        <Alert>
          {text('campaign_unsaved', { reason: unsaved.value })}{' '}
          <Button size="slim" onClick={() => void model.retry()}>
            {text('try_again')}
          </Button>
        </Alert>
      )}
      <Fields model={model} campaign={campaign} />
      <Objections model={model} objections={campaign.objections} />
      <Button size="slim" class={styles.remove} onClick={deletion.ask}>
        {text('campaign_delete')}
      </Button>
      <DeletionQuestion deletion={deletion} title={text('campaign_delete')} canUndo />
    </main>
  );
}

/** Its name and problem, and a field for each blank about a campaign of the guide in use. */
function Fields({ model, campaign }: { readonly model: CampaignModel; readonly campaign: Campaign }) {
  const text = useStrings();
  const { fields, guide, change } = model;
  // One that was just added is named first.
  const [isNew] = useState(campaign.name === '');
  const blanks = guide.blanks.filter(({ about }) => about === 'campaign');
  const texts = [
    { part: 'name', label: text('campaign_name') },
    { part: 'problem', label: text('campaign_problem') },
  ] as const;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div class={styles.fields}>
        {texts.map(({ part, label }) => {
          const field = fieldOf({ kind: 'campaign', part });
          return (
            <KeptTextField
              key={part}
              field={field}
              fields={fields}
              label={label}
              kept={campaign[part]}
              keep={(words) => change(field, (one) => ({ ...one, [part]: words }))}
              takesFocus={isNew && part === 'name'}
            />
          );
        })}
      </div>
      {blanks.length > 0 && (
        <fieldset class={styles.group}>
          <legend>{text('campaign_fills')}</legend>
          <p class={styles.hint}>{text('campaign_fills_hint')}</p>
          <div class={styles.fields} lang={guide.language}>
            {blanks.map(({ id, label, hint }) => {
              const field = fieldOf({ kind: 'fill', blank: id });
              return (
                <KeptTextField
                  key={id}
                  field={field}
                  fields={fields}
                  label={label}
                  hint={hint}
                  kept={fillIn(campaign, id)}
                  keep={(words) => change(field, (one) => withFill(one, id, words))}
                />
              );
            })}
          </div>
        </fieldset>
      )}
    </form>
  );
}
