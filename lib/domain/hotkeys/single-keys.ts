/** The single keys of the sidebar as the person wants them: switched off, or other ones. */
import { type Action, type Binding, bindingOf, bindings, isAction } from './bindings.ts';

/** The person's choice. */
export interface SingleKeys {
  /** Whether single keys do anything. */
  readonly on: boolean;
  /** The keys that are not the ones of the table, as `keyOf` names them; '' where an action is to have none. */
  readonly changed: Readonly<Partial<Record<Action, string>>>;
}

/** How a new person finds them. */
export const DEFAULT_SINGLE_KEYS: SingleKeys = { on: true, changed: {} };

/** The actions that have a single key, or can be given one. */
// Marked, so that whoever bundles only the rest of this file does not bundle the table.
const singleKeyBindings: readonly Binding[] = /* @__PURE__ */ bindings.filter(({ key }) => key !== undefined);

/**
 * The key of an action, whether or not single keys are on; '' where it has none. A key that the person gave to another
 * action is not this one's too: an update may bring an action whose key in the table was chosen before.
 */
export function keyFor(action: Action, { changed }: SingleKeys): string {
  const own = changed[action];
  if (own !== undefined) return own;
  const key = bindingOf(action).key ?? '';
  return Object.values(changed).includes(key) ? '' : key;
}

const ARROWS: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};

/** A key as it is shown: a capital, a sign, an arrow. */
export function shownKey(key: string): string {
  return ARROWS[key] ?? key.toUpperCase();
}

/**
 * The action of a key pressed on a page; undefined where it has none there, and while single keys are off.
 *
 * @param character as `keyOf` names it
 * @param page where it was typed; the sidebar, if nothing is said
 */
export function actionOfCharacter(
  character: string,
  keys: SingleKeys,
  page?: Binding['page'],
): Action | undefined {
  const owner = keys.on ? ownerOf(character, keys) : undefined;
  return owner?.page === page ? owner?.action : undefined;
}

/** Why an action cannot have a key. */
export type KeyProblem =
  | { readonly problem: 'not-a-character' }
  | { readonly problem: 'taken'; readonly by: Action };

/**
 * Gives an action another key; '' takes its key away. A key that another action has is refused, and so is one that
 * has no name, or a space, which presses buttons and talks in calls.
 *
 * @param character as `keyOf` names it; undefined for a key that has no name
 */
export function withKey(
  keys: SingleKeys,
  action: Action,
  character: string | undefined,
): SingleKeys | KeyProblem {
  if (character === undefined || character === ' ') return { problem: 'not-a-character' };
  const by = ownerOf(character, keys)?.action;
  if (by !== undefined && by !== action) return { problem: 'taken', by };
  return { ...keys, changed: { ...keys.changed, [action]: character } };
}

/** The choice from whatever storage holds; what makes no sense is as for a new person. */
export function singleKeysFrom(stored: unknown): SingleKeys {
  const { on, changed } = (stored ?? {}) as Partial<Record<keyof SingleKeys, unknown>>;
  const kept = Object.entries(typeof changed === 'object' && changed !== null ? changed : {}).filter(
    ([action, key]) => isAction(action) && typeof key === 'string' && isKey(key),
  );
  return {
    on: typeof on === 'boolean' ? on : DEFAULT_SINGLE_KEYS.on,
    changed: Object.fromEntries(kept),
  };
}

function isKey(key: string): boolean {
  return [...key].length <= 1 || key in ARROWS;
}

function ownerOf(character: string, keys: SingleKeys): Binding | undefined {
  if (character === '') return undefined;
  return singleKeyBindings.find(({ action }) => keyFor(action, keys) === character);
}
