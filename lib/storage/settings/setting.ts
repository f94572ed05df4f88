/**
 * How a value is kept in the browser's storage: parsed when it is read, never cast, and changed without losing a change.
 * It stands on WXT's `browser`, which is the browser's own: content scripts read settings, too, and the polyfill would be a
 * third of them.
 */
import { browser } from 'wxt/browser';
import { createSequence } from '../../domain/sequence/sequence.ts';

/**
 * `local` outlives the browser. `session` is kept in memory, dies with the browser and is closed to content scripts, and in
 * Firefox to a docked sidebar.
 */
export type Area = 'local' | 'session';

/** What `settings.ts` says of a value. */
interface Definition<Value> {
  readonly area: Area;
  /** Whether it may be there while the store is locked: nothing that somebody typed may (`tests/e2e/nothing-in-clear.test.ts`). */
  readonly staysWhileLocked: boolean;
  /** Parses what is stored, of this version or an earlier one; returns undefined for what is no such value. */
  readonly parse: (stored: unknown) => Value | undefined;
}

/** One value. Where the browser refuses to read or to store, the methods reject with its Error. */
export interface Setting<Value> extends Definition<Value> {
  readonly key: string;
  /** What it is where nothing is stored, or nothing that can be parsed. */
  readonly default: Value;
  readonly get: () => Promise<Value>;
  /** Stores a value; null removes it. */
  readonly set: (value: Value) => Promise<void>;
  /** Stores what `change` makes of the value, after all changes that this document has begun before; returns that. */
  readonly update: (change: (value: Value) => Value) => Promise<Value>;
  /** Calls `listener` with every change, whichever document made it, until the signal aborts. It wakes the background. */
  readonly watch: (listener: (value: Value, before: Value) => void, signal?: AbortSignal) => void;
  /** As `watch`, and calls `listener` with the value as it is now; rejects where that cannot be read. */
  readonly follow: (listener: (value: Value) => void, signal?: AbortSignal) => Promise<void>;
}

/** What a value is kept as, without what changes and follows it: all that a small script needs to read it. */
export type Readable<Value> = Definition<Value> & Pick<Setting<Value>, 'key' | 'default'>;

/** The value as it is stored. Rejects with the browser's Error. */
export async function readSetting<Value>(readable: Readable<Value>): Promise<Value> {
  const { area, key, parse } = readable;
  return parse((await browser.storage[area].get(key))[key]) ?? readable.default;
}

/* @__NO_SIDE_EFFECTS__ */
/** Defines a value of the browser's storage. Nothing is asked of the browser before it is used. */
export function setting<Value>(definition: Readable<Value>): Setting<Value> {
  const { area, key } = definition;
  const parse = (stored: unknown): Value => definition.parse(stored) ?? definition.default;
  const get = () => readSetting(definition);
  const put = (value: Value) =>
    value === null ? browser.storage[area].remove(key) : browser.storage[area].set({ [key]: value });

  const inSequence = createSequence();

  const watch: Setting<Value>['watch'] = (listener, signal) => {
    const { onChanged } = browser.storage[area];
    const heard = ({ [key]: change }: { [key: string]: { newValue?: unknown; oldValue?: unknown } }) => {
      if (change !== undefined && signal?.aborted !== true)
        listener(parse(change.newValue), parse(change.oldValue));
    };
    onChanged.addListener(heard);
    // Of an extension that is gone, a content script can take no listener.
    signal?.addEventListener('abort', () => browser.runtime?.id && onChanged.removeListener(heard));
  };

  return {
    ...definition,
    get,
    set: (value) => inSequence(() => put(value)),
    update: (change) =>
      inSequence(async () => {
        const before = await get();
        const after = change(before);
        if (after !== before) await put(after);
        return after;
      }),
    watch,
    async follow(listener, signal) {
      let isChanged = false;
      watch((value) => {
        isChanged = true;
        listener(value);
      }, signal);
      const now = await get();
      if (!isChanged && signal?.aborted !== true) listener(now);
    },
  };
}

/** Removes all that is kept in `local`, whatever it is. */
export async function clearLocal(): Promise<void> {
  await browser.storage.local.clear();
}

/** Values of one kind, each by an id. Two documents that store one each do not overwrite one another. */
export interface SettingFamily<Value> extends Definition<Value> {
  /** The key of each is this and its id. */
  readonly prefix: string;
  /** Those of these ids that are stored. */
  readonly get: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
  /** Stores one for each of these ids. */
  readonly set: (values: Readonly<Record<string, Value>>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** The ids of all that are stored. */
  readonly ids: () => Promise<readonly string[]>;
}

/* @__NO_SIDE_EFFECTS__ */
/** Defines values of one kind. Nothing is asked of the browser before they are used. */
export function settingFamily<Value>(
  definition: Definition<Value> & Pick<SettingFamily<Value>, 'prefix'>,
): SettingFamily<Value> {
  const { area, prefix, parse } = definition;
  return {
    ...definition,
    async get(ids) {
      const stored = await browser.storage[area].get(ids.map((id) => prefix + id));
      const found = new Map<string, Value>();
      for (const id of ids) {
        const value = parse(stored[prefix + id]);
        if (value !== undefined) found.set(id, value);
      }
      return found;
    },
    set: (values) =>
      browser.storage[area].set(
        Object.fromEntries(Object.entries(values).map(([id, value]) => [prefix + id, value])),
      ),
    remove: (id) => browser.storage[area].remove(prefix + id),
    async ids() {
      const keys = Object.keys(await browser.storage[area].get(null));
      return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
  };
}
