/** The settings on a screen of their own, and what their tests press there. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { createGuidesModel } from '../../../../../components/review/settings/guides-model.ts';
import { createLockModel, type LockSources } from '../../../../../components/review/settings/lock-model.ts';
import {
  createSettingsModel,
  type SettingsSources,
} from '../../../../../components/review/settings/model.ts';
import { Settings } from '../../../../../components/review/settings/settings.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { DEFAULT_SINGLE_KEYS } from '../../../../../lib/domain/hotkeys/single-keys.ts';
import type { ImportPreview } from '../../../../../lib/storage/import.ts';
import { english } from '../../../strings.ts';

/** Nothing new of a kind. */
export const SAME = { added: 0, changed: 0, same: 2 };
/** What an import would change. */
export const plan = (more: Partial<ImportPreview>): ImportPreview => ({
  conversations: { added: 3, changed: 1, same: 0 },
  people: SAME,
  followUps: SAME,
  campaigns: { added: 0, changed: 0, same: 0 },
  prepSheets: { added: 0, changed: 0, same: 0 },
  guides: { added: 0, changed: 0, same: 0 },
  practicePeople: { added: 0, changed: 0, same: 0 },
  leftOut: 0,
  ...more,
});

/** Opens the page over sources that do as they are told. */
export function openSettings(
  more: Partial<SettingsSources> = {},
  ofLock: Partial<LockSources> = {},
  hasAccess: () => Promise<boolean> = async () => true,
) {
  const asked = {
    exportAs: vi.fn<SettingsSources['exportAs']>(async () => 0),
    planImport: vi.fn<SettingsSources['planImport']>(async () => plan({})),
    writeImport: vi.fn<SettingsSources['writeImport']>(async () => {}),
    takeSnapshot: vi.fn<SettingsSources['takeSnapshot']>(async () => true),
    change: vi.fn(async () => {}),
    changeSpelling: vi.fn<SettingsSources['spelling']['change']>(async () => {}),
    remove: vi.fn(async () => {}),
  };
  const NOTHING = { people: 0, conversations: 0, notes: 0, followUps: 0 };
  const extent = async () => ({ people: 4, conversations: 7, notes: 31, followUps: 0 });
  const model = createSettingsModel({
    ...asked,
    locale: 'en',
    snapshots: {
      generations: (listener) => listener([]),
      plan: async () => plan({}),
      write: asked.writeImport,
    },
    everything: { extent, remove: asked.remove },
    keepFor: { follow: async (listener) => listener(90), change: asked.change, extent: async () => NOTHING },
    spelling: { follow: async (listener) => listener(false), change: asked.changeSpelling },
    site: () => ({ follow: async (listener) => listener(false), change: async () => {} }),
    reminders: {
      follow: (listener) => listener(false),
      change: async () => {},
      names: { follow: async (listener) => listener(false), change: async () => {} },
    },
    keys: {
      follow: async (listener) => listener(DEFAULT_SINGLE_KEYS),
      change: async () => {},
      openBrowsers: async () => {},
    },
    language: { all: ['en'], follow: async (listener) => listener(''), change: async () => {} },
    ...more,
  });
  const lock = createLockModel(
    {
      isOn: async () => false,
      lockAfter: async () => null,
      changeLockAfter: async () => {},
      encrypt: async () => {},
      decrypt: async () => {},
      strays: async () => [],
      switchTo: async () => {},
      eraseStray: async () => {},
      lockNow: async () => {},
      strengthOf: async (passphrase) => (passphrase.length > 20 ? 'strong' : 'weak'),
      ...ofLock,
    },
    () => 'Wrong.',
  );
  const guides = createGuidesModel({
    guides: { all: [sixSteps], inUse: sixSteps, own: () => undefined },
    bringIn: async () => {},
    use: async () => {},
    deletion: () => ({ extent, remove: async () => {} }),
    parse: async () => sixSteps,
    save: () => {},
  });
  const { container } = render(
    <StringsProvider value={english}>
      <Settings
        model={model}
        lock={lock}
        guides={guides}
        hostAccess={{ follow: async (listener) => listener(await hasAccess()), ask: async () => true }}
        chosen={null}
      />
    </StringsProvider>,
  );
  return { ...asked, container };
}

/** Work that has no end but that it is cancelled. */
export const untilCancelled = (cancelled: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    cancelled.addEventListener('abort', () => reject(cancelled.reason));
  });
/** Presses a button. */
export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Chooses a file to import. */
export const choose = (name: string) =>
  fireEvent.change(screen.getByLabelText(/^Import a Kitchen Table backup/), {
    target: { files: [new File(['{}'], name)] },
  });
/** Waits for what a status says. */
export const status = (words: string) => screen.findByText(words, { selector: '[role=status]' });
