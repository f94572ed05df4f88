/** The models of the list of prep sheets, and of one of them. */
import type { Campaign } from '../../../lib/domain/campaign/campaign.ts';
import type { PrepSheetField } from '../../../lib/domain/conversation/draft-fields.ts';
import { prepSheetPlace } from '../../../lib/domain/conversation/draft-places.ts';
import { momentOf } from '../../../lib/domain/dates/moments.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { LastTime } from '../../../lib/domain/person/last-time.ts';
import {
  newPrepSheet,
  type PrepSheet,
  sortPrepSheets,
  withPrefill,
} from '../../../lib/domain/prep-sheet/prep-sheet.ts';
import type { NamedPerson } from '../../../lib/storage/people.ts';
import { createKeptFields, type KeptWords } from '../../ui/kept-fields.ts';
import type { Translate } from '../../ui/strings.tsx';
import type { Deletion } from '../delete-dialog.tsx';
import { createKeptChanges } from '../kept-changes.ts';
import type { Follow } from '../rows/follow-each.ts';
import { createFollowed } from '../rows/followed.ts';
import { prefillOf } from './prefill.ts';

/** Changes a prep sheet: a pure function, so that what is changed elsewhere at the same time is kept. */
type Change = (prepSheet: PrepSheet) => PrepSheet;

/** Where the models get what they show. What fails is an Error. */
export interface PrepSheetSources {
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** What is filled in is said in its words. */
  readonly text: Translate;
  /** The one in use: the blanks of its asks are what can be filled. */
  readonly guide: Guide;
  /** Follows the prep sheets until the signal aborts. */
  readonly prepSheets: Follow<readonly PrepSheet[]>;
  readonly add: (prepSheet: PrepSheet) => Promise<void>;
  readonly change: (id: string, change: Change) => Promise<void>;
  /** The campaign that conversations begin with; undefined where none is in use. */
  readonly campaign: () => Promise<Campaign | undefined>;
  /** People whose name begins so, and what tells those of one name apart. */
  readonly people: (beginning: string) => Promise<readonly NamedPerson[]>;
  /** The last time with a person, by id; null where there was none. */
  readonly lastTime: (person: string) => Promise<LastTime | null>;
  /** The call that a link stands for; null for none that we know. */
  readonly callIn: (link: string) => string | null;
  /** Shows the page of one, or the list of them all (null). */
  readonly show: (id: string | null) => void;
  /** What is being typed in prep sheets. */
  readonly words: () => Promise<KeptWords>;
  readonly deletion: (id: string) => Deletion;
}

/** The model of the list. */
export type PrepSheetsModel = ReturnType<typeof createPrepSheetsModel>;

/** Makes the model of the list; it follows the store until `close`. */
export function createPrepSheetsModel(sources: PrepSheetSources) {
  const followed = createFollowed(sources.prepSheets, (all) =>
    sortPrepSheets(all, momentOf(new Date(sources.now())).date),
  );
  return {
    now: sources.now,
    get locale() {
      return sources.locale;
    },
    /** Null until the store has answered. */
    prepSheets: followed.shown,
    /** Why they could not be read, or the last thing could not be done; null where it could. */
    problem: followed.problem,
    /** Adds one with what is known before anybody is chosen, and shows its page. */
    async add(): Promise<void> {
      const { guide, text, newId, now, show } = sources;
      try {
        const prefill = prefillOf(text, guide, await sources.campaign(), null);
        const id = newId();
        await sources.add(newPrepSheet(id, prefill, now()));
        show(id);
      } catch (error) {
        followed.failed(error);
      }
    },
    close: followed.end,
  };
}

/** The model of a prep sheet. */
export type PrepSheetModel = ReturnType<typeof createPrepSheetModel>;

/** Makes the model of the prep sheet with an id; it follows the store until `close`. */
export function createPrepSheetModel(id: string, sources: PrepSheetSources) {
  const followed = createFollowed(sources.prepSheets, (all) => all.find((one) => one.id === id));
  const changes = createKeptChanges<Change>((change) => sources.change(id, change));
  const fields = createKeptFields<PrepSheetField>(prepSheetPlace(id), { ...sources, failed: changes.failed });
  const prefillFor = async (person: string | null) => {
    const [campaign, last] = await Promise.all([
      sources.campaign(),
      person === null ? null : sources.lastTime(person),
    ]);
    return prefillOf(sources.text, sources.guide, campaign, last);
  };
  return {
    get guide() {
      return sources.guide;
    },
    now: sources.now,
    get locale() {
      return sources.locale;
    },
    people: sources.people,
    callIn: sources.callIn,
    show: sources.show,
    /** Null until the store has answered; undefined where there is none with this id. */
    prepSheet: followed.shown,
    /** Why it could not be read; null where it could. */
    unread: followed.problem,
    /** Why something typed could not be kept; null where all is. */
    unsaved: changes.unsaved,
    /** What is being typed in it. */
    fields,
    /** Keeps what was typed in a field. Returns whether it could be kept. */
    change: (field: PrepSheetField, made: Change) => changes.keep(field, made),
    /** Whom it is for: someone known by id, or new (null). What was filled in of somebody else goes. Returns whether it could be kept. */
    async choose(field: PrepSheetField, person: string | null, name: string): Promise<boolean> {
      try {
        const was = followed.shown.peek()?.person ?? null;
        const [before, now] = await Promise.all([prefillFor(was), prefillFor(person)]);
        return changes.keep(field, (one) => withPrefill({ ...one, person, name }, before, now));
      } catch (error) {
        changes.failed(error);
        return false;
      }
    },
    /** Tries again what could not be kept. */
    retry: changes.retry,
    deletion: sources.deletion(id),
    close: followed.end,
  };
}
