/** The models of the list of the organizer's guides, and of one that is written. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import type { Fault } from '../../../lib/domain/file-reading/faults.ts';
import {
  copyOf,
  edit,
  editorOf,
  emptyGuide,
  type GuideEdit,
  type GuideEditor,
  redo,
  undo,
} from '../../../lib/domain/guide/editor.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { type OwnGuideName, saysTheSame } from '../../../lib/domain/guide/own-guide.ts';
import { createSequence } from '../../../lib/domain/sequence/sequence.ts';
import { errorMessage } from '../../ui/strings.tsx';
import type { Deletion } from '../delete-dialog.tsx';
import { createKeptChanges } from '../kept-changes.ts';
import type { Follow } from '../rows/follow-each.ts';
import { createFollowed } from '../rows/followed.ts';

/** Where the models get what they show. What fails is an Error. */
export interface OwnGuideSources {
  readonly newId: () => string;
  /** BCP 47, of a new guide. */
  readonly language: string;
  /** The languages that Kitchen Table speaks, BCP 47. */
  readonly languages: readonly string[];
  /** Follows the organizer's guides until the signal aborts. */
  readonly own: Follow<readonly OwnGuideName[]>;
  /** Those that can be copied, by their ids. */
  readonly names: () => readonly { readonly id: string; readonly name: string; readonly language: string }[];
  /** One of them. */
  readonly read: (id: string) => Promise<Guide | undefined>;
  /** Follows one of the organizer's as it is being written; undefined where there is none with this id. */
  readonly written: (id: string) => Follow<Guide | undefined>;
  readonly faults: (guide: Guide) => readonly Fault[];
  /** Begins one: it is a draft. */
  readonly add: (guide: Guide) => Promise<void>;
  /** Keeps one as it is being written; one that is gone stays gone, as below. */
  readonly keepDraft: (guide: Guide) => Promise<void>;
  /** Keeps one without faults: conversations begin by it from then on. */
  readonly publish: (guide: Guide) => Promise<void>;
  readonly deletion: (id: string) => Deletion;
  /** Hands one to the person as a file. */
  readonly save: (guide: Guide) => void;
  /** Shows the page of one. */
  readonly show: (id: string) => void;
}

/** The model of the list. */
export type OwnGuidesModel = ReturnType<typeof createOwnGuidesModel>;

/** Makes the model of the list; it follows the store until `close`. */
export function createOwnGuidesModel(sources: OwnGuideSources) {
  const followed = createFollowed(sources.own, (own) => own);
  const begin = async (guide: Guide) => {
    await sources.add(guide);
    // A copy of a good guide is one, too.
    if (sources.faults(guide).length === 0) await sources.publish(guide);
    sources.show(guide.id);
  };
  return {
    /** Null until the store has answered. */
    own: followed.shown,
    /** Why something could not be done; null where it could. */
    problem: followed.problem,
    /** Those that can be copied. */
    names: sources.names,
    /** Begins a guide in which nothing is written yet, and shows it. */
    addEmpty: () => begin(emptyGuide(sources.newId(), sources.language)).catch(followed.failed),
    /** Begins a copy of one, under a name, and shows it. */
    async copy(id: string, nameOf: (name: string) => string) {
      try {
        const guide = await sources.read(id);
        if (guide !== undefined) await begin(copyOf(guide, sources.newId(), nameOf(guide.name)));
      } catch (error) {
        followed.failed(error);
      }
    },
    close: followed.end,
  };
}

/** The model of a guide that is written. */
export type GuideEditorModel = ReturnType<typeof createGuideEditorModel>;

/**
 * Makes the model of the guide with an id. It is kept as it is typed, and published where it has no fault when a field is left. It
 * follows the guide until `close`: one that was deleted comes back where that is undone, and what is written in another tab is
 * written on.
 */
export function createGuideEditorModel(id: string, sources: OwnGuideSources) {
  const editor = signal<GuideEditor | undefined | null>(null);
  const unread = signal<string | null>(null);
  /** The step that the preview shows, by its place. */
  const step = signal(0);
  /** What was read or written here, from what the store said last: what it says of that is no news. */
  let ours: readonly Guide[] = [];
  const write = (guide: Guide, by: (guide: Guide) => Promise<void>) => {
    ours = [...ours, guide];
    return by(guide);
  };
  const inSequence = createSequence();
  const changes = createKeptChanges<Guide>((guide) =>
    // What was typed meanwhile is kept with the next.
    inSequence(async () => {
      if (guide === editor.peek()?.guide) await write(guide, sources.keepDraft);
    }),
  );
  const following = new AbortController();
  const fail = (error: unknown) => {
    unread.value = errorMessage(error);
  };
  const guide = computed(() => editor.value?.guide);
  const faults = computed(() => (guide.value === undefined ? [] : sources.faults(guide.value)));
  const publishing = createKeptChanges<Guide>((now) => inSequence(() => write(now, sources.publish)));
  let published: Guide | undefined;
  const deletion = sources.deletion(id);

  const publish = async () => {
    const now = guide.peek();
    if (now === undefined || now === published || faults.peek().length > 0) return;
    published = now;
    if (!(await publishing.keep('published', now))) published = undefined;
  };
  const become = (now: GuideEditor) => {
    if (now === editor.peek()) return;
    editor.value = now;
    void changes.keep('draft', now.guide);
  };
  const change = (by: (now: GuideEditor) => GuideEditor) => {
    const now = editor.peek();
    if (now != null) become(by(now));
  };
  /** Does what is whole at once: nothing is left that would have it published. */
  const act = (by: (now: GuideEditor) => GuideEditor) => {
    change(by);
    void publish();
  };
  sources.written(id)(
    (stored) => {
      const now = editor.peek();
      if (stored === undefined || now == null) {
        ours = stored === undefined ? [] : [stored];
        editor.value = stored && editorOf(stored);
        // The browser may have been killed between the last letter and this.
        if (stored !== undefined) void publish();
        return;
      }
      // But for the version that it gets when it is published.
      const known = ours.findIndex((one) => saysTheSame(one, stored));
      if (known >= 0) ours = ours.slice(known);
      if (known >= 0 || saysTheSame(now.guide, stored)) return;
      // Written in another tab. What was done here before is not taken back any more: that would take this with it.
      ours = [stored];
      editor.value = editorOf(stored);
    },
    fail,
    following.signal,
  );
  return {
    /** The languages to choose from, BCP 47. */
    languages: sources.languages,
    /** Null until the store has answered; undefined where there is none with this id. */
    editor: editor as ReadonlySignal<GuideEditor | undefined | null>,
    guide,
    faults,
    /** Why it could not be read; null where it could. */
    unread: unread as ReadonlySignal<string | null>,
    /** Why it could not be kept; null where it could. */
    unsaved: computed(() => changes.unsaved.value ?? publishing.unsaved.value),
    async retry() {
      await changes.retry();
      await publishing.retry();
    },
    step,
    /** Puts in what is being typed, which is published when its field is left. */
    type: (path: JsonPath, value: unknown) => change((now) => edit(now, { do: 'set', path, value })),
    /** Puts in what was chosen. */
    put: (path: JsonPath, value: unknown) => act((now) => edit(now, { do: 'set', path, value })),
    /** Changes a list. */
    edit: (made: GuideEdit) => act((now) => edit(now, made)),
    undo: () => act(undo),
    redo: () => act(redo),
    publish,
    deletion: {
      ...deletion,
      // After what was typed last, which comes back with it.
      remove: () => inSequence(deletion.remove),
    },
    /** What is being typed as the page goes is published, too. */
    close() {
      void publish();
      following.abort();
    },
    save() {
      const now = guide.peek();
      if (now !== undefined) sources.save(now);
    },
  };
}
