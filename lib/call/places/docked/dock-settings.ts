import type { DockSettings, PlatformId } from '../../../rpc/dock-contract.ts';

/** How a new person finds the dock. */
export const DEFAULT_DOCK_SETTINGS: DockSettings = { side: 'right', width: 360, opensOn: [] };

/** The narrowest and the widest sidebar, CSS px. */
export const WIDTH_LIMITS = { least: 300, most: 560 } as const;

const KEY = 'dock';

const PLATFORMS: readonly string[] = ['meet', 'zoom', 'practice'] satisfies PlatformId[];

/** Where the settings are kept, and who hears of a change made in another document. */
export interface DockSettingsStore {
  read(): Promise<DockSettings>;
  /** Keeps these settings and leaves the others as they are. Rejects when the browser refuses to store. */
  change(settings: Partial<DockSettings>): Promise<void>;
  /** Calls the listener with every change, this document's own ones too, until the signal aborts. */
  follow(listener: (settings: DockSettings) => void, signal: AbortSignal): void;
}

/** As much of the browser's `storage.local` as the settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: SettingsChanges) => void): void;
    removeListener(listener: (changes: SettingsChanges) => void): void;
  };
}

type SettingsChanges = Record<string, { newValue?: unknown }>;

/**
 * Keeps the settings in a storage area, under `dock`.
 *
 * @param area asked for at each use, so that nothing is asked of the browser before
 * @param isAlive whether the extension is still there to take listeners from
 */
export function keepDockSettings(area: () => SettingsArea, isAlive: () => boolean): DockSettingsStore {
  const read = async () => dockSettingsFrom((await area().get(KEY))[KEY]);
  return {
    read,
    change: async (settings) => area().set({ [KEY]: { ...(await read()), ...settings } }),
    follow(listener, signal) {
      const { onChanged } = area();
      const heard = (changes: SettingsChanges) => {
        const change = changes[KEY];
        if (change !== undefined && !signal.aborted) listener(dockSettingsFrom(change.newValue));
      };
      onChanged.addListener(heard);
      signal.addEventListener('abort', () => isAlive() && onChanged.removeListener(heard));
    },
  };
}

/** Settings from whatever storage holds; what is missing or makes no sense is as for a new person. */
export function dockSettingsFrom(stored: unknown): DockSettings {
  const { side, width, opensOn } = (stored ?? {}) as Partial<Record<keyof DockSettings, unknown>>;
  return {
    side: side === 'left' || side === 'right' ? side : DEFAULT_DOCK_SETTINGS.side,
    width: typeof width === 'number' && Number.isFinite(width) ? width : DEFAULT_DOCK_SETTINGS.width,
    opensOn: Array.isArray(opensOn) ? opensOn.filter(isPlatform) : DEFAULT_DOCK_SETTINGS.opensOn,
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

function isPlatform(name: unknown): name is PlatformId {
  return typeof name === 'string' && PLATFORMS.includes(name);
}
