/**
 * The browser's own place beside its pages: Chromium's side panel, Firefox's sidebar. One by one, so that a document brings
 * along only what it uses.
 */
import * as sidebar from './firefox-sidebar.ts';
import * as panel from './side-panel.ts';

/** Has the panel of a tab show a page of this extension, once it is opened. */
export const setPanel = import.meta.env.FIREFOX ? sidebar.setPanel : panel.setPanel;
/** Opens the panel of the tab in front, at the person's own request. Rejects with the browser's Error where it refuses. */
export const openPanel = import.meta.env.FIREFOX ? sidebar.openPanel : panel.openPanel;
/** Closes the panel that shows the session of a tab, if one does. */
export const closePanel = import.meta.env.FIREFOX ? sidebar.closePanel : panel.closePanel;
/** What becomes of a panel whose tab was closed. */
export const leaveTab = import.meta.env.FIREFOX ? sidebar.leaveTab : panel.leaveTab;
/** The addresses of the panels that are open. */
export const openPanels = import.meta.env.FIREFOX ? sidebar.openPanels : panel.openPanels;
