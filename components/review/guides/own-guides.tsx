/** The organizer's own guides, and how to begin another. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { clamped } from '../../ui/clamped.module.css';
import { GuideOptions } from '../../ui/guide-options.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { toGuideHash } from '../route.ts';
import * as section from '../section.module.css';
import type { OwnGuidesModel } from './model.ts';
import * as styles from './own-guides.module.css';

/** Each leads to its page; the model lives as long as the list is shown. */
export function OwnGuides({ open }: { readonly open: () => OwnGuidesModel }) {
  const text = useStrings();
  const model = useMemo(open, [open]);
  useEffect(() => model.close, [model]);
  const names = model.names();
  const [chosen, setChosen] = useState<string | null>(null);
  const copied = chosen ?? names[0]?.id ?? '';
  return (
    <section class={section.apart} aria-labelledby="own-guides-title">
      <h2 id="own-guides-title">{text('own_guides_title')}</h2>
      <p class={section.hint}>{text('own_guides_hint')}</p>
      {model.problem.value !== null && <Alert>{text('did_not_work', { reason: model.problem.value })}</Alert>}
      <ul class={`${section.list} ${styles.list}`}>
        {(model.own.value ?? []).map(({ id, name, isDraft }) => (
          <li key={id}>
            <a class={clamped} href={toGuideHash(id)} dir="auto" title={name}>
              {name || text('guide_unnamed')}
            </a>
            {isDraft && <span>{text('guide_is_draft')}</span>}
          </li>
        ))}
      </ul>
      <div class={styles.begin}>
        <SelectField label={text('own_guides_copy_of')} value={copied} onChoose={setChosen}>
          <GuideOptions guides={names} />
        </SelectField>
        <Button onClick={() => void model.copy(copied, (name) => text('guide_copy_name', { name }))}>
          {text('own_guides_copy')}
        </Button>
        <Button onClick={() => void model.addEmpty()}>{text('own_guides_empty')}</Button>
      </div>
    </section>
  );
}
