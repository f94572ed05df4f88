/** The sidebar on a screen of its own, beside a background that does as it is told. */

import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
// Here before the first test, so that what is loaded after the first picture takes no longer in any of them than in a browser.
import '../../../../components/sidebar/after-first-picture.ts';
import { ModelProvider } from '../../../../components/sidebar/context.tsx';
import { createSidebarModel } from '../../../../components/sidebar/model.ts';
import { Sidebar } from '../../../../components/sidebar/sidebar.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import type { Whole } from '../../../../lib/app/session/restoring.ts';
import type { DockSettings } from '../../../../lib/call/places/docked/dock-settings.ts';
import { type Campaigns, NO_CAMPAIGNS } from '../../../../lib/domain/campaign/campaign.ts';
import type { Draft, StoredConversation } from '../../../../lib/domain/conversation/drafts.ts';
import type { ConversationEvent } from '../../../../lib/domain/conversation/events.ts';
import { RefusedError } from '../../../../lib/domain/conversation/limits.ts';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import type { KeptGuides } from '../../../../lib/domain/guide/guides.ts';
import { guidesOf, NO_OWN_GUIDES } from '../../../../lib/domain/guide/guides.ts';
import { loadShipped, namesOfGuides } from '../../../../lib/domain/guide/shipped.ts';
import { DEFAULT_SINGLE_KEYS } from '../../../../lib/domain/hotkeys/single-keys.ts';
import type { LastTime } from '../../../../lib/domain/person/last-time.ts';
import type { PrepSheet } from '../../../../lib/domain/prep-sheet/prep-sheet.ts';
import type {
  KnownPerson,
  SidebarInitialState,
} from '../../../../lib/rpc/contracts/sidebar-to-background.ts';
import { stillClock } from '../../still-clock.ts';
import { english } from '../../strings.ts';

/** What was said the last time with Rosa M., whom the background knows. */
export const LAST_TIME: LastTime = {
  conversation: 'before',
  at: new Date(2026, 10, 12, 18).getTime(),
  isEnded: true,
  answer: 'unsure',
  stake: { words: 'My mother was cold all winter', at: new Date(2026, 10, 12, 18).getTime() },
  promises: [
    { id: 'f1', what: 'Asked her sister for the lease', state: 'done', result: '' },
    { id: 'f2', what: 'Bring a neighbor to the laundry room', state: 'open', result: '' },
  ],
  learned: { words: 'Works nights', at: new Date(2026, 8, 3).getTime() },
};

/**
 * Opens it. `way.isOpen` set to false makes every saving fail, `way.isPainted` lets what waits for a picture wait, and
 * `way.refusal` is what the store says of the conversation until it is restored; `way.refuses` is a kind of event that it
 * refuses for good.
 */
export function openSidebar(more: Partial<SidebarInitialState> = {}) {
  const clock = stillClock();
  const events: ConversationEvent[] = [];
  const drafts: Draft[] = [];
  /** The conversations that were to be gone on with. */
  const resumed: string[] = [];
  const copied: string[] = [];
  const opened: string[] = [];
  /** The campaigns that were chosen, by their ids. */
  const chosen: (string | null)[] = [];
  /** The guides that were put in use, by their ids. */
  const guidesUsed: string[] = [];
  const restored: Whole[] = [];
  const way: {
    isOpen: boolean;
    isPainted: boolean;
    hasPassphrase: boolean;
    refuses?: ConversationEvent['type'];
    refusal?: 'GoneError' | 'DeletedError';
    people: readonly KnownPerson[];
    campaigns?: Campaigns;
    prepSheets?: readonly PrepSheet[];
    guides?: KeptGuides;
    stored?: StoredConversation;
  } = { isOpen: true, isPainted: true, hasPassphrase: true, people: [{ id: 'rosa', name: 'Rosa M.' }] };
  const deliver = async (keep: () => void) => {
    if (!way.isOpen) throw new Error('The disk is full.');
    if (way.refusal !== undefined) throw Object.assign(new Error('Not there.'), { name: way.refusal });
    keep();
  };
  const singleKeys = signal(DEFAULT_SINGLE_KEYS);
  let kept = NO_OWN_GUIDES;
  const covered = signal(false);
  const loaded = signal(guidesOf(NO_OWN_GUIDES));
  const settings = signal<DockSettings>({ side: 'right', width: 360, opensOn: [] });
  const model = createSidebarModel({
    guides: {
      get all() {
        return loaded.value.all;
      },
      get inUse() {
        return loaded.value.inUse;
      },
      of: (id) => loaded.value.of(id),
      get names() {
        return namesOfGuides(loaded.value && kept, 'en');
      },
      own: (id) => kept.own.find((one) => one.id === id),
      async take(changed, others = []) {
        kept = { ...kept, ...changed };
        loaded.value = guidesOf(kept, await loadShipped('en', [kept.inUse, ...others]));
      },
    },
    clock,
    place: 'docked',
    afterPaint: (run) => way.isPainted && run(),
    locale: 'en-US',
    opening: {
      device: 'a-device',
      session: sessionInTab(1).session,
      call: 'meet:abc-defg-hij',
      conversation: null,
      unfinished: [],
      again: null,
      beforeStart: [],
      campaigns: NO_CAMPAIGNS,
      prepSheets: [],
      shortcuts: [{ action: 'next-step', keys: 'Alt+Shift+K' }],
      live: [],
      guides: NO_OWN_GUIDES,
      labels: {},
      isLockable: false,
      ...more,
    },
    background: {
      append: (parcel) =>
        deliver(() => {
          if (parcel.events.some((event) => event.type === way.refuses)) throw new RefusedError('Too long.');
          events.push(...parcel.events);
        }),
      saveDraft: (draft) => deliver(() => drafts.push(draft)),
      async restore(whole) {
        restored.push(whole);
        delete way.refusal;
      },
      people: async (beginning) =>
        way.people.filter(({ name }) => name.toLowerCase().startsWith(beginning.trim().toLowerCase())),
      knownBefore: async (person) => ({ last: person === 'rosa' ? LAST_TIME : null, pronouns: '' }),
      resume: async (id) => {
        resumed.push(id);
        return way.stored ?? null;
      },
      guides: async () => way.guides ?? NO_OWN_GUIDES,
      campaigns: async () => way.campaigns ?? NO_CAMPAIGNS,
      prepSheets: async () => way.prepSheets ?? [],
      prepSheet: async (id) => more.prepSheets?.find((one) => one.id === id) ?? null,
      chooseCampaign: (campaign) => deliver(() => chosen.push(campaign)),
      useGuide: (guide) => deliver(() => guidesUsed.push(guide)),
      hideDock: async () => undefined,
      openPanel: async () => undefined,
      dock: async () => true,
      lock: async () => way.hasPassphrase,
      openReview: async (page) => opened.push(page),
      shortcuts: async () => more.shortcuts ?? [],
      openShortcutSettings: async () => undefined,
    },
    singleKeys: {
      keys: singleKeys,
      change: async (keys) => {
        singleKeys.value = keys;
      },
    },
    cover: {
      isOn: covered,
      change: async (isOn) => {
        covered.value = isOn;
      },
    },
    assessment: { labels: {}, keep: async () => undefined },
    momentWords: () => english('moment_face_lit_up'),
    copy: async (text) => void copied.push(text),
    dock: {
      settings,
      change: async (change) => {
        settings.value = { ...settings.peek(), ...change };
      },
    },
  });
  render(
    <StringsProvider value={english}>
      <ModelProvider value={model}>
        <Sidebar />
      </ModelProvider>
    </StringsProvider>,
  );
  return {
    model,
    clock,
    events,
    drafts,
    resumed,
    restored,
    copied,
    way,
    settings,
    singleKeys,
    opened,
    chosen,
    guidesUsed,
  };
}
