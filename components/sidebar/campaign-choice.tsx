/** Which campaign the conversation will be of. */
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { offer } from './campaign-choice.module.css';
import { choice } from './choice.module.css';
import { useModel } from './context.tsx';

/** The one in use, and the others to change to; nothing where there is none. */
export function CampaignChoice() {
  const { campaigns, chooseCampaign } = useModel();
  const text = useStrings();
  const { all, inUse } = campaigns.value;
  if (all.length === 0) return null;
  return (
    <SelectField
      label={text('campaign_start')}
      class={choice ?? ''}
      value={inUse ?? ''}
      onChoose={(id) => void chooseCampaign(id === '' ? null : id)}
    >
      {all.map(({ id, name }) => (
        <option key={id} value={id} dir="auto">
          {name || text('campaign_unnamed')}
        </option>
      ))}
      <option value="">{text('campaign_none')}</option>
    </SelectField>
  );
}

/** The way to the first one, where there is none yet; nothing in practice, which is of no campaign. */
export function CampaignOffer({ isPractice }: { readonly isPractice: boolean }) {
  const { campaigns, openCampaigns } = useModel();
  const text = useStrings();
  if (isPractice || campaigns.value.all.length > 0) return null;
  return (
    <p class={offer}>
      <Button kind="link" onClick={() => void openCampaigns()}>
        {text('campaign_write')}
      </Button>{' '}
      {text('campaign_write_hint')}
    </p>
  );
}
