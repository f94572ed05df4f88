/** By which guide conversations are held. */
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { saysTheSame } from '../../../lib/domain/guide/own-guide.ts';
import { guideChanges } from '../../../lib/domain/team-file/changes.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { clamped } from '../../ui/clamped.module.css';
import { control } from '../../ui/field.module.css';
import { GuideOptions } from '../../ui/guide-options.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { FileFaults } from '../file-faults.tsx';
import { FileField } from '../file-field.tsx';
import { DeleteGuide } from '../guides/delete-guide.tsx';
import { GuideChanges } from '../guides/guide-changes.tsx';
import { placeWords } from '../guides/place-words.ts';
import { toGuideHash, toHash } from '../route.ts';
import type { GuidesModel } from './guides-model.ts';
import { preview } from './preview.module.css';
import * as settings from './settings.module.css';

/** A choice among those that there are, and a file for another; what it brings is shown before it is used. */
export function GuideSection({ model }: { readonly model: GuidesModel }) {
  const text = useStrings();
  const { all, inUse } = model.guides;
  const isOwn = model.guides.own(inUse.id) !== undefined;
  const looked = model.looked.value;
  return (
    <section aria-labelledby="guide-title">
      <h2 id="guide-title">{text('guide_title')}</h2>
      <p id="guide-hint">{text('guide_hint')}</p>
      <div class={settings.choices}>
        <select
          class={`${control} ${settings.fitting}`}
          aria-labelledby="guide-title"
          aria-describedby="guide-hint"
          value={inUse.id}
          onChange={({ currentTarget }) => {
            void model.use(currentTarget.value);
            // Until it is kept, it is as it was.
            currentTarget.value = inUse.id;
          }}
        >
          <GuideOptions guides={all} />
        </select>
        <Button onClick={model.save}> {text('guide_save')}</Button>
        {isOwn && <ButtonLink href={toGuideHash(inUse.id)}>{text('guide_edit')}</ButtonLink>}
        <ButtonLink href={toHash('prepare')}>{text('guide_write_own')}</ButtonLink>
        {isOwn && <DeleteGuide key={inUse.id} deletion={model.deletion(inUse.id)} />}
      </div>
      <FileField
        label={text('guide_file')}
        accept=".json,application/json"
        choose={(file) => void model.choose(file)}
      />
      {looked !== null && <Looked guide={looked} model={model} />}
      <FileFaults
        problem={model.problem.value}
        failed={(reason) => text('guide_failed', { reason })}
        faultsKey="guide_file_faults"
        placeWords={(path) => placeWords(text, null, path) || text('guide_title')}
      />
    </section>
  );
}

/** What a guide from a file brings, and what that changes. */
function Looked({ guide, model }: { readonly guide: Guide; readonly model: GuidesModel }) {
  const text = useStrings();
  const { title, organization, isOwnWords } = guide.credit;
  const mine = model.guides.own(guide.id);
  const isSame = mine !== undefined && saysTheSame(mine, guide);
  const isInUse = model.guides.inUse.id === guide.id;
  return (
    <div class={preview}>
      <h3 class={clamped} lang={guide.language} dir="auto" title={guide.name}>
        {guide.name}
      </h3>
      <p>{text(isOwnWords ? 'credit_tradition' : 'guide_credit', { title, organization })}</p>
      <ul lang={guide.language}>
        {guide.steps.map(({ id, name, aim }, index) => (
          <li key={id} dir="auto">
            <b>{`${index + 1} ${name}`}</b> {aim}
          </li>
        ))}
      </ul>
      {isSame && <p>{text(isInUse ? 'guide_same_in_use' : 'team_file_guide_same')}</p>}
      {mine !== undefined && !isSame && (
        <>
          <p>{text('guide_replaces')}</p>
          <GuideChanges mine={mine} theirs={guide} changes={guideChanges(mine, guide)} />
        </>
      )}
      <div class={settings.choices}>
        <Button onClick={model.leave}> {text('import_cancel')}</Button>
        <Button
          kind="primary"
          class={settings.primary}
          disabled={isSame && isInUse}
          onClick={() => void (isSame ? model.use(guide.id) : model.bringIn(guide))}
        >
          {text('guide_use')}
        </Button>
      </div>
    </div>
  );
}
