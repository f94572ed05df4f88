/** Where the sidebar stands, how wide it is, and where it opens by itself. */
import { SITES } from '../../lib/call/platforms/registry.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The widths that are offered, CSS px: whoever can't drag the edge, or press its keys, chooses among them. */
const WIDTHS = { narrow: 300, medium: 360, wide: 460 } as const;

/** The part of the menu that is about the dock. */
export function DockChoices() {
  const { dockSettings, changeDock } = useModel();
  const text = useStrings();
  const { side, width, opensOn } = dockSettings.value;
  return (
    <fieldset>
      <legend>{text('menu_dock')}</legend>
      {(['left', 'right'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="side"
            checked={side === one}
            onChange={() => void changeDock({ side: one })}
          />
          {text(`menu_side_${one}`)}
        </label>
      ))}
      <div role="radiogroup" class="widths" aria-label={text('dock_width')}>
        {(['narrow', 'medium', 'wide'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="width"
              checked={width === WIDTHS[one]}
              onChange={() => void changeDock({ width: WIDTHS[one] })}
            />
            {text(`menu_width_${one}`)}
          </label>
        ))}
      </div>
      {SITES.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={opensOn.includes(id)}
            onChange={({ currentTarget }) =>
              void changeDock({
                opensOn: currentTarget.checked ? [...opensOn, id] : opensOn.filter((one) => one !== id),
              })
            }
          />
          {text('menu_opens', { site: text(name) })}
        </label>
      ))}
    </fieldset>
  );
}
