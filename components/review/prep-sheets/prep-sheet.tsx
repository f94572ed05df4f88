/** One prep sheet: who, when and where, what is known, the goal and the ask. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { withFill } from '../../../lib/domain/campaign/campaign.ts';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { askBlanks, type PrepSheet } from '../../../lib/domain/prep-sheet/prep-sheet.ts';
import { Button } from '../../ui/button.tsx';
import { KeptTextField, KeptTextFields } from '../../ui/kept-text-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { BlankFields } from '../blank-fields.tsx';
import { DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import * as list from '../list.module.css';
import { NotThere } from '../not-there.tsx';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import { UnsavedAlert } from '../unsaved-alert.tsx';
import type { PrepSheetModel } from './model.ts';
import * as styles from './prep-sheet.module.css';
import { WhenField } from './when-field.tsx';
import { WhoField } from './who-field.tsx';

/** A prep sheet by its id; the model lives as long as it is shown. */
export function PrepSheetById(props: { readonly id: string; readonly open: (id: string) => PrepSheetModel }) {
  const { id, open } = props;
  const model = useMemo(() => open(id), [id, open]);
  useEffect(() => model.close, [model]);
  const text = useStrings();
  const prepSheet = model.prepSheet.value;
  // What was typed before it was closed is part of what is shown first.
  const isRead = prepSheet === undefined || (prepSheet !== null && model.fields.all.value !== null);
  if (prepSheet == null || !isRead) {
    const gone = prepSheet === undefined ? text('prep_sheet_gone') : null;
    return <NotThere page="prepare" gone={gone} problem={model.unread.value} />;
  }
  return <PrepSheetPage model={model} prepSheet={prepSheet} />;
}

interface Shown {
  readonly model: PrepSheetModel;
  readonly prepSheet: PrepSheet;
}

function PrepSheetPage({ model, prepSheet }: Shown) {
  const text = useStrings();
  const deletion = useDeletion(model.deletion, () => undefined);
  return (
    <main>
      <a class={list.back} href={toHash('prepare')}>
        ← {text('section_prepare')}
      </a>
      <h2 dir="auto">{prepSheet.name || text('no_name_yet')}</h2>
      {prepSheet.conversation !== null && (
        <p>
          <a href={toHash('conversations', prepSheet.conversation)}>{text('prep_sheet_held')}</a>
        </p>
      )}
      <Failed problem={model.unread.value ?? deletion.problem} />
      <UnsavedAlert model={model} />
      <Fields model={model} prepSheet={prepSheet} />
      <div class={styles.ends}>
        <Button kind="primary" onClick={() => model.show(null)}>
          {text('prep_sheet_ready')}
        </Button>
        <Button size="slim" class={styles.remove} onClick={deletion.ask}>
          {text('prep_sheet_delete')}
        </Button>
      </div>
      <DeletionQuestion deletion={deletion} title={text('prep_sheet_delete')} canUndo />
    </main>
  );
}

function Fields({ model, prepSheet }: Shown) {
  const text = useStrings();
  const { fields, change, callIn } = model;
  // One that was just added is given a name first.
  const [isNew] = useState(prepSheet.name === '' && prepSheet.at === null);
  const link = fieldOf({ kind: 'prep-sheet', part: 'link' });
  const isUnknown = prepSheet.link !== '' && prepSheet.call === null;
  const hint = prepSheet.at === null ? 'prep_sheet_link_hint_any_day' : 'prep_sheet_link_hint';
  return (
    <form class={styles.fields} onSubmit={(event) => event.preventDefault()}>
      <WhoField model={model} prepSheet={prepSheet} takesFocus={isNew} />
      <div class={styles.pair}>
        <WhenField model={model} prepSheet={prepSheet} />
        <KeptTextField
          field={link}
          fields={fields}
          label={text('prep_sheet_link')}
          hint={text(isUnknown ? 'prep_sheet_link_unknown' : hint)}
          kept={prepSheet.link}
          keep={(words) => change(link, (one) => ({ ...one, link: words, call: callIn(words) }))}
        />
      </div>
      <KeptTextFields
        parts={[
          { part: 'known', label: text('prep_sheet_known'), rows: 6 },
          { part: 'goal', label: text('prep_sheet_goal') },
        ]}
        fieldFor={(part) => fieldOf({ kind: 'prep-sheet', part })}
        fields={fields}
        kept={(part) => prepSheet[part]}
        keep={(field, part, words) => change(field, (one) => ({ ...one, [part]: words }))}
      />
      <Asks model={model} prepSheet={prepSheet} />
    </form>
  );
}

/** A field for each blank of the asks of the guide in use; nothing where it has none. */
function Asks({ model, prepSheet }: Shown) {
  const text = useStrings();
  const { fields, change, guide } = model;
  const blanks = askBlanks(guide);
  if (blanks.length === 0) return null;
  return (
    <fieldset class={styles.asks}>
      <legend>{text('prep_sheet_ask')}</legend>
      <p class={styles.hint}>{text('prep_sheet_ask_hint')}</p>
      <div class={styles.pair} lang={guide.language}>
        <BlankFields
          guide={guide}
          blanks={blanks}
          fieldFor={(blank) => fieldOf({ kind: 'prep-sheet-fill', blank })}
          fields={fields}
          filled={prepSheet}
          name={prepSheet.name}
          keep={(field, blank, words) => change(field, (one) => withFill(one, blank, words))}
        />
      </div>
    </fieldset>
  );
}
