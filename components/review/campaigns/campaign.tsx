/** One campaign: what is said of it in every conversation of it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Campaign, withFill } from '../../../lib/domain/campaign/campaign.ts';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { Button } from '../../ui/button.tsx';
import { KeptTextFields } from '../../ui/kept-text-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { BlankFields } from '../blank-fields.tsx';
import { DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import * as list from '../list.module.css';
import { NotThere } from '../not-there.tsx';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import * as section from '../section.module.css';
import { UnsavedAlert } from '../unsaved-alert.tsx';
import * as styles from './campaign.module.css';
import type { CampaignModel } from './model.ts';
import { Objections } from './objections.tsx';

/** A campaign by its id; the model lives as long as it is shown. */
export function CampaignById(props: {
  readonly id: string;
  readonly open: (id: string) => CampaignModel;
  /** What hands it to colleagues. */
  readonly handOn: (campaign: Campaign) => ComponentChildren;
}) {
  const { id, open, handOn } = props;
  const model = useMemo(() => open(id), [id, open]);
  useEffect(() => model.close, [model]);
  const text = useStrings();
  const campaign = model.campaign.value;
  if (campaign === null || campaign === undefined) {
    const gone = campaign === undefined ? text('campaign_gone') : null;
    return <NotThere page="prepare" gone={gone} problem={model.unread.value} />;
  }
  return (
    <CampaignPage model={model} campaign={campaign}>
      {handOn(campaign)}
    </CampaignPage>
  );
}

function CampaignPage(props: {
  readonly model: CampaignModel;
  readonly campaign: Campaign;
  readonly children: ComponentChildren;
}) {
  const { model, campaign } = props;
  const text = useStrings();
  const deletion = useDeletion(model.deletion, () => undefined);
  return (
    <main>
      <a class={list.back} href={toHash('prepare')}>
        ← {text('section_prepare')}
      </a>
      <h2 dir="auto">{campaign.name || text('campaign_unnamed')}</h2>
      <Failed problem={model.unread.value ?? deletion.problem} />
      <UnsavedAlert model={model} />
      <Fields model={model} campaign={campaign} />
      <Objections model={model} objections={campaign.objections} />
      {props.children}
      <Button size="slim" class={section.remove} onClick={deletion.ask}>
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
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div class={styles.fields}>
        <KeptTextFields
          parts={[
            { part: 'name', label: text('campaign_name'), takesFocus: isNew },
            { part: 'problem', label: text('campaign_problem'), hint: text('campaign_problem_hint') },
          ]}
          fieldFor={(part) => fieldOf({ kind: 'campaign', part })}
          fields={fields}
          kept={(part) => campaign[part]}
          keep={(field, part, words) => change(field, (one) => ({ ...one, [part]: words }))}
        />
      </div>
      {blanks.length > 0 && (
        <fieldset class={styles.group}>
          <legend>{text('campaign_fills')}</legend>
          <p class={section.hint}>{text('campaign_fills_hint')}</p>
          <div class={styles.fields} lang={guide.language}>
            <BlankFields
              guide={guide}
              blanks={blanks}
              fieldFor={(blank) => fieldOf({ kind: 'fill', blank })}
              fields={fields}
              filled={campaign}
              keep={(field, blank, words) => change(field, (one) => withFill(one, blank, words))}
            />
          </div>
        </fieldset>
      )}
    </form>
  );
}
