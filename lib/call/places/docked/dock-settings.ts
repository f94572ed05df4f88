import { SITES, type SiteId } from '../../platforms/registry.ts';

/** How the person likes the dock. */
export interface DockSettings {
  readonly side: 'left' | 'right';
  /** CSS px. */
  readonly width: number;
  /** The sites on which the sidebar opens by itself. */
  readonly opensOn: readonly SiteId[];
}

/** How a new person finds the dock. */
export const DEFAULT_DOCK_SETTINGS: DockSettings = { side: 'right', width: 360, opensOn: [] };

/** The narrowest and the widest sidebar, CSS px. */
export const WIDTH_LIMITS = { least: 300, most: 560 } as const;

/** What every window is narrower than, CSS px: no width that a person chose is more. */
const WIDEST = 10_000;

/** Where the settings are kept: `dockSettings` in `lib/storage/settings/sidebar-settings.ts`. */
export interface DockSettingsStore {
  readonly get: () => Promise<DockSettings>;
  /** Rejects when the browser refuses to store. */
  readonly update: (change: (settings: DockSettings) => DockSettings) => Promise<DockSettings>;
  /** Calls the listener with every change, this document's own ones too, until the signal aborts. */
  readonly watch: (listener: (settings: DockSettings) => void, signal: AbortSignal) => void;
}

/** Settings from whatever storage holds; what is missing or makes no sense is as for a new person. */
export function dockSettingsFrom(stored: unknown): DockSettings {
  const { side, width, opensOn } = (stored ?? {}) as Partial<Record<keyof DockSettings, unknown>>;
  return {
    side: side === 'left' || side === 'right' ? side : DEFAULT_DOCK_SETTINGS.side,
    width: typeof width === 'number' && width > 0 && width < WIDEST ? width : DEFAULT_DOCK_SETTINGS.width,
    opensOn: Array.isArray(opensOn)
      ? SITES.map(({ id }) => id).filter((id) => opensOn.includes(id))
      : DEFAULT_DOCK_SETTINGS.opensOn,
  };
}

/** The widths that a window of this width allows: never more than half of it. All in CSS px. */
export function widthsWithin(windowWidth: number): { readonly least: number; readonly most: number } {
  const most = Math.min(WIDTH_LIMITS.most, Math.floor(windowWidth / 2));
  return { least: Math.min(WIDTH_LIMITS.least, most), most };
}

/** The wanted width, or the nearest that the window allows. CSS px, whole. */
export function fittingWidth(wanted: number, windowWidth: number): number {
  const { least, most } = widthsWithin(windowWidth);
  return Math.round(Math.min(Math.max(wanted, least), most));
}
