/** What keeps a guide that is written from being used. */
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { formatMessage } from '../../../lib/i18n/message-descriptor.ts';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './editor.module.css';
import { anchorOf, useEditor } from './editor-context.ts';
import { placeWords } from './place-words.ts';

/** All that keeps it from being used, each leading to its field. */
export function FaultList() {
  const { model, guide } = useEditor();
  const text = useStrings();
  const faults = model.faults.value;
  if (faults.length === 0) return <p role="status">{text('guide_is_ready')}</p>;
  return (
    <section class={styles.faults} aria-labelledby="faults-title">
      <p id="faults-title" role="status">
        {text.plural('guide_faults', faults.length)}
      </p>
      <details open={faults.length <= 5}>
        <summary>{text('guide_faults_show')}</summary>
        <ul>
          {faults.map(({ path, problem }) => (
            <li key={`${path.join()} ${problem.key}`}>
              <button type="button" class={styles.leads} onClick={() => focusNearest(path)}>
                {placeWords(text, guide, path) || text('guide_title')}
              </button>{' '}
              {formatMessage(problem, text)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Puts the focus into the nearest field around a place, which is unfolded for it. */
function focusNearest(path: JsonPath): void {
  for (let length = path.length; length > 0; length -= 1) {
    const place = document.getElementById(anchorOf(path.slice(0, length)));
    if (place === null) continue;
    place.closest('details')?.setAttribute('open', '');
    const field = place.querySelector<HTMLElement>('input, textarea, select, button') ?? place;
    field.focus();
    return;
  }
}
