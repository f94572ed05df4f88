/** Where the sidebar stands, and where it opens by itself. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The part of the menu that is about the dock. */
export function DockChoices() {
  const { dockSettings, changeDock } = useModel();
  const text = useStrings();
  const { side, opensOn } = dockSettings.value;
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
      {(['meet', 'zoom'] as const).map((platform) => (
        <label key={platform}>
          <input
            type="checkbox"
            checked={opensOn.includes(platform)}
            onChange={({ currentTarget }) =>
              void changeDock({
                opensOn: currentTarget.checked
                  ? [...opensOn, platform]
                  : opensOn.filter((one) => one !== platform),
              })
            }
          />
          {text(`menu_opens_${platform}`)}
        </label>
      ))}
    </fieldset>
  );
}
