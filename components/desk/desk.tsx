/** The desk: the sidebar beside room for notes, for a call in another program, on the phone or in person. */
import { useRef } from 'preact/hooks';
import * as sidebar from '../sidebar/sidebar.module.css';
import { SidebarPanels, useSidebarKeys } from '../sidebar/sidebar.tsx';
import * as styles from './desk.module.css';
import { DeskRoom } from './desk-room.tsx';
import { useIsWide } from './use-is-wide.ts';

/** The sidebar, and the notes beside it where there is room for both; the sidebar alone in a narrow window. */
export function Desk() {
  const root = useRef<HTMLDivElement>(null);
  useSidebarKeys(root);
  const isWide = useIsWide();
  return (
    <div class={styles.desk} ref={root} tabIndex={-1}>
      <div class={sidebar.app}>
        <div class={sidebar.sidebar}>
          <SidebarPanels notesBeside={isWide} />
        </div>
      </div>
      {isWide && (
        <div class={`${sidebar.app} ${styles.beside}`}>
          <DeskRoom />
        </div>
      )}
    </div>
  );
}
