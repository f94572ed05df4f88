/** What is needed seldom, or has no room elsewhere. */
import { lazy } from '../ui/lazy.tsx';
import { Menu } from '../ui/menu.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './menu.module.css';

const MenuItems = lazy(async () => (await import('./after-first-picture.ts')).MenuItems);

/** The menu of the sidebar. */
export function SidebarMenu() {
  const text = useStrings();
  return (
    <Menu name={text('menu')} class={styles.menu}>
      {(choose) => <MenuItems choose={choose} />}
    </Menu>
  );
}
