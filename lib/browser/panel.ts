/**
 * The browser's own place beside its pages: Chromium's side panel, Firefox's sidebar. One by one, so that a document brings
 * along only what it uses.
 */
import * as sidebar from './firefox-sidebar.ts';
import * as panel from './side-panel.ts';

export const setPanel = import.meta.env.FIREFOX ? sidebar.setPanel : panel.setPanel;
export const openPanel = import.meta.env.FIREFOX ? sidebar.openPanel : panel.openPanel;
export const closePanel = import.meta.env.FIREFOX ? sidebar.closePanel : panel.closePanel;
export const leaveTab = import.meta.env.FIREFOX ? sidebar.leaveTab : panel.leaveTab;
export const openPanels = import.meta.env.FIREFOX ? sidebar.openPanels : panel.openPanels;
