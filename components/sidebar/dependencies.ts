/** What a sidebar's model gets from its entrypoint. */
import type { ReadonlySignal } from '@preact/signals';
import type { RestorableDelivery } from '../../lib/app/session/restoring.ts';
import type { DockSettings } from '../../lib/call/places/docked/dock-settings.ts';
import type { Campaigns } from '../../lib/domain/campaign/campaign.ts';
import type { StoredConversation } from '../../lib/domain/conversation/drafts.ts';
import type { AssessmentLabels } from '../../lib/domain/conversation/events.ts';
import type { Clock } from '../../lib/domain/dates/clock.ts';
import type { KeptGuides } from '../../lib/domain/guide/guides.ts';
import type { SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';
import type { KnownBefore } from '../../lib/domain/person/last-time.ts';
import type { PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import type {
  KnownPerson,
  Shortcut,
  SidebarInitialState,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import type { LiveGuides } from '../ui/live-guides.ts';

/** What the model needs from the background. All throw an Error with a sentence where they fail. */
export interface Background extends RestorableDelivery {
  readonly people: (beginning: string) => Promise<readonly KnownPerson[]>;
  /** The last time with a person, by id, but for the conversation that is on; null where there was none. */
  readonly knownBefore: (person: string, except: string | null) => Promise<KnownBefore>;
  readonly resume: (conversation: string) => Promise<StoredConversation | null>;
  readonly campaigns: () => Promise<Campaigns>;
  readonly prepSheets: () => Promise<readonly PrepSheet[]>;
  /** A prep sheet by its id; null where it is gone. */
  readonly prepSheet: (id: string) => Promise<PrepSheet | null>;
  readonly chooseCampaign: (campaign: string | null) => Promise<unknown>;
  /** The organizer's guides, and which guide is in use. */
  readonly guides: () => Promise<KeptGuides>;
  /** Has conversations begin by a guide, by its id. */
  readonly useGuide: (guide: string) => Promise<unknown>;
  readonly hideDock: () => Promise<unknown>;
  /** Has the sidebar stand in the browser's panel, or offers to. Rejects where neither can be done. */
  readonly openPanel: () => Promise<unknown>;
  /** Has it stand in the call's page. Resolves to false where that has no place for it. */
  readonly dock: () => Promise<boolean>;
  /** Resolves to false where there is no passphrase, and so nothing was locked. */
  readonly lock: () => Promise<boolean>;
  readonly openReview: (page: 'unlock' | 'lock-settings' | 'campaigns') => Promise<unknown>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcutSettings: () => Promise<unknown>;
}

/** The dock's settings: live, and to be changed. */
export interface DockControl {
  readonly settings: ReadonlySignal<DockSettings>;
  /** Rejects with an Error where the browser refuses to store. */
  readonly change: (change: Partial<DockSettings>) => Promise<void>;
}

/** The organizer's own names for the levels of assessment. */
export interface LabelControl {
  readonly labels: AssessmentLabels;
  /** Rejects with an Error where they cannot be kept. */
  readonly keep: (labels: AssessmentLabels) => Promise<unknown>;
}

/** The single keys: live, and to be changed. */
export interface SingleKeyControl {
  readonly keys: ReadonlySignal<SingleKeys>;
  /** Rejects with an Error where the browser refuses to store. */
  readonly change: (keys: SingleKeys) => Promise<void>;
}

/** Where a sidebar stands: docked in the call's page, in the browser's panel beside it, or on the desk, beside room for notes. */
export type SidebarPlace = 'docked' | 'panel' | 'desk';

/** Whether what is private is covered: live, and to be changed. */
export interface CoverControl {
  readonly isOn: ReadonlySignal<boolean>;
  /** Rejects with an Error where the browser refuses to store. */
  readonly change: (isOn: boolean) => Promise<unknown>;
}

/** What surrounds a sidebar. */
export interface Dependencies {
  readonly guides: LiveGuides;
  readonly opening: SidebarInitialState;
  readonly place: SidebarPlace;
  readonly background: Background;
  readonly clock: Clock;
  /** Runs something when what has changed so far is painted, and as soon where nothing is, as in a tab behind others. */
  readonly afterPaint: (run: () => void) => void;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly dock: DockControl;
  readonly cover: CoverControl;
  readonly assessment: LabelControl;
  readonly singleKeys: SingleKeyControl;
  /** What a note is called that marks the moment at which their face lit up, in the language of the moment. */
  readonly momentWords: () => string;
  /** Puts text on the clipboard; rejects with an Error where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}
