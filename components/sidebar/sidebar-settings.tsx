/** Where the sidebar stands, how wide it is, and where it opens by itself. */
import { SITES } from '../../lib/call/platforms/registry.ts';
import { MenuChoice, MenuGroup } from '../ui/menu.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './sidebar-settings.module.css';

/** The widths that are offered, CSS px: whoever can't drag the edge, or press its keys, chooses among them. */
const WIDTHS = { narrow: 300, medium: 360, wide: 460 } as const;

/** The part of the menu that is about the dock. */
export function DockChoices() {
  const { opening, dockSettings, changeDock } = useModel();
  const text = useStrings();
  const { side, width, opensOn } = dockSettings.value;
  // What the browser allows is not told to a frame in Firefox; but who is there was let in.
  const sites = SITES.filter(
    ({ id, isOptional }) => !isOptional || opensOn.includes(id) || opening.call?.startsWith(`${id}:`),
  );
  return (
    <MenuGroup name={text('menu_dock')}>
      {(['left', 'right'] as const).map((one) => (
        <MenuChoice key={one} name="side" isOn={side === one} change={() => void changeDock({ side: one })}>
          {text(`menu_side_${one}`)}
        </MenuChoice>
      ))}
      <div role="radiogroup" class={styles.widths} aria-label={text('dock_width')}>
        {(['narrow', 'medium', 'wide'] as const).map((one) => (
          <MenuChoice
            key={one}
            name="width"
            isOn={width === WIDTHS[one]}
            change={() => void changeDock({ width: WIDTHS[one] })}
          >
            {text(`menu_width_${one}`)}
          </MenuChoice>
        ))}
      </div>
      {sites.map(({ id }) => (
        <MenuChoice
          key={id}
          isOn={opensOn.includes(id)}
          change={(isOn) =>
            void changeDock({ opensOn: isOn ? [...opensOn, id] : opensOn.filter((one) => one !== id) })
          }
        >
          {text('menu_opens', { site: text(`platform_${id}`) })}
        </MenuChoice>
      ))}
    </MenuGroup>
  );
}
