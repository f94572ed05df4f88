/** What people say against a campaign, and the organizer's answers. */
import { useState } from 'preact/hooks';
import { type CampaignObjection, withObjection } from '../../../lib/domain/campaign/campaign.ts';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { KeptTextFields } from '../../ui/kept-text-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as section from '../section.module.css';
import * as styles from './campaign.module.css';
import type { CampaignModel } from './model.ts';

/** A pair of fields for each, in the order in which they were added; one that was removed can be put back. */
export function Objections(props: {
  readonly model: CampaignModel;
  readonly objections: readonly CampaignObjection[];
}) {
  const { model, objections } = props;
  const text = useStrings();
  /** The one that was just added: what is said comes first. */
  const [added, setAdded] = useState<string | null>(null);
  const removed = model.removed.value;
  return (
    <section class={styles.objections} aria-labelledby="objections-title">
      <h3 id="objections-title">{text('campaign_objections')}</h3>
      <p class={section.hint}>{text('campaign_objections_hint')}</p>
      {objections.map((one, at) => (
        <Objection key={one.id} model={model} objection={one} number={at + 1} isNew={one.id === added} />
      ))}
      <div role="status" class={styles.removed}>
        {removed !== null && (
          <>
            <span dir="auto">
              {removed.objection.text === ''
                ? text('campaign_objection_removed')
                : text('campaign_objection_removed_named', { objection: removed.objection.text })}
            </span>{' '}
            <Button size="slim" onClick={() => void model.putBack()}>
              {text('action_undo')}
            </Button>
          </>
        )}
      </div>
      <Button size="slim" onClick={() => void model.addObjection().then(setAdded)}>
        {text('campaign_objection_add')}
      </Button>
      <OfGuide model={model} objections={objections} taken={setAdded} />
    </section>
  );
}

/** The guide's, but for those that the campaign has already. */
function OfGuide(props: {
  readonly model: CampaignModel;
  readonly objections: readonly CampaignObjection[];
  /** One is the campaign's now, by its id. */
  readonly taken: (id: string) => void;
}) {
  const { model, objections, taken } = props;
  const { guide, takeObjection } = model;
  const text = useStrings();
  const others = (guide.objections ?? []).filter(({ id }) => !objections.some((one) => one.id === id));
  if (others.length === 0) return null;
  return (
    <Fold class={styles.guide} summary={text('objections_of_guide')}>
      <p class={section.hint}>{text('objections_of_guide_hint')}</p>
      <ul class={styles.cards}>
        {others.map((one) => (
          <li key={one.id}>
            <div lang={guide.language} dir="auto">
              <b>{one.text}</b>
              <p>{[one.acknowledge, one.affirm, one.redirect].join(' ')}</p>
            </div>
            <Button
              size="slim"
              aria-label={text('objections_take_named', { objection: one.text })}
              onClick={async () => {
                if (await takeObjection(one)) taken(one.id);
              }}
            >
              {text('objections_take')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Objection(props: {
  readonly model: CampaignModel;
  readonly objection: CampaignObjection;
  readonly number: number;
  readonly isNew: boolean;
}) {
  const { model, objection, number, isNew } = props;
  const { fields, change, removeObjection } = model;
  const { id } = objection;
  const text = useStrings();
  return (
    <fieldset class={styles.objection}>
      <legend>{text('campaign_objection_n', { number })}</legend>
      <KeptTextFields
        parts={[
          { part: 'text', label: text('campaign_objection'), takesFocus: isNew },
          { part: 'answer', label: text('campaign_answer'), rows: 2 },
        ]}
        fieldFor={(part) => fieldOf({ kind: 'objection', part, objection: id })}
        fields={fields}
        kept={(part) => objection[part]}
        keep={(field, part, words) => change(field, (one) => withObjection(one, id, { [part]: words }))}
      />
      <Button
        size="slim"
        aria-label={text('campaign_objection_remove_n', { number })}
        onClick={() => void removeObjection(objection)}
      >
        {text('campaign_objection_remove')}
      </Button>
    </fieldset>
  );
}
