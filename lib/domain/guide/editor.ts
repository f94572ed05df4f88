/** A guide while it is being written: what can be done to it, and taking that back. */
import type { JsonPath } from '../file-reading/describe-issue.ts';
import type { Guide, Step } from './guide.ts';

/** What can be done. Each names a place: keys and indices from the top of the guide. */
export type GuideEdit =
  /** Puts a value there; undefined leaves a field out. */
  | { readonly do: 'set'; readonly path: JsonPath; readonly value: unknown }
  /** Puts something in at the end of the list there. */
  | { readonly do: 'add'; readonly path: JsonPath; readonly value: unknown }
  /** Takes the item there out of its list. */
  | { readonly do: 'remove'; readonly path: JsonPath }
  /** Moves the item there one place up (-1) or down (1) in its list. */
  | { readonly do: 'move'; readonly path: JsonPath; readonly by: -1 | 1 };

/** One thing that was done, and the guide on its other side. */
interface Done {
  readonly edit: GuideEdit;
  readonly guide: Guide;
}

/** A guide, with what can be taken back and done again, the next one last. */
export interface GuideEditor {
  readonly guide: Guide;
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
}

/** So many things can be taken back. */
const MOST_DONE = 500;

/** A guide of which nothing was changed yet. */
export function editorOf(guide: Guide): GuideEditor {
  return { guide, done: [], undone: [] };
}

/** Does something. What is typed into one field is one thing. The same editor where it changes nothing. */
export function edit(editor: GuideEditor, made: GuideEdit): GuideEditor {
  const guide = applied(editor.guide, made);
  if (guide === editor.guide) return editor;
  const last = editor.done.at(-1);
  const isSame = last?.edit.do === 'set' && made.do === 'set' && isSamePath(last.edit.path, made.path);
  const goesOn = isSame && typeof made.value === 'string' && editor.undone.length === 0;
  const done = goesOn ? editor.done : [...editor.done, { edit: made, guide: editor.guide }];
  return { guide, done: done.slice(-MOST_DONE), undone: [] };
}

/** Takes the last thing back; the same editor where there is none. */
export function undo({ guide, done, undone }: GuideEditor): GuideEditor {
  const last = done.at(-1);
  if (last === undefined) return { guide, done, undone };
  return {
    guide: last.guide,
    done: done.slice(0, -1),
    undone: [...undone, { edit: last.edit, guide }],
  };
}

/** Does the last thing again that was taken back; the same editor where there is none. */
export function redo({ guide, done, undone }: GuideEditor): GuideEditor {
  const last = undone.at(-1);
  if (last === undefined) return { guide, done, undone };
  return {
    guide: last.guide,
    done: [...done, { edit: last.edit, guide }],
    undone: undone.slice(0, -1),
  };
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(guide: Guide, path: JsonPath): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], guide);
}

/** Whether two places are the same. */
export function isSamePath(one: JsonPath, other: JsonPath): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}

function applied(guide: Guide, made: GuideEdit): Guide {
  const { path } = made;
  const key = path.at(-1) ?? '';
  const parent = path.slice(0, -1);
  if (made.do === 'add') {
    const list = (valueAt(guide, path) ?? []) as readonly unknown[];
    return put(guide, path, [...list, made.value]);
  }
  if (made.do === 'set') {
    const { value } = made;
    return JSON.stringify(valueAt(guide, path)) === JSON.stringify(value)
      ? guide
      : fitting(put(guide, path, value), path);
  }
  const list = valueAt(guide, parent);
  if (!Array.isArray(list) || typeof key !== 'number' || !(key in list)) return guide;
  if (made.do === 'remove')
    return isNeeded(list, parent) ? guide : put(guide, parent, list.toSpliced(key, 1));
  const to = key + made.by;
  if (!(to in list)) return guide;
  return put(guide, parent, list.with(key, list[to]).with(to, list[key]));
}

/** A guide has a step, and a light leads somewhere. */
function isNeeded(list: readonly unknown[], path: JsonPath): boolean {
  return list.length === 1 && ['steps', 'routes'].includes(String(path.at(-1)));
}

function put<Part>(part: Part, [key, ...rest]: JsonPath, value: unknown): Part {
  if (key === undefined) return value as Part;
  if (Array.isArray(part)) return part.with(key as number, put(part[key as number], rest, value)) as Part;
  const { [key]: old, ...others } = (part ?? {}) as Record<string, unknown>;
  const now = put(old, rest, value);
  if (now === undefined) return others as Part;
  return { ...(part as object), [key]: now } as Part;
}

/** With another kind, a step has what that kind asks for, and nothing that only another one has. */
function fitting(guide: Guide, path: JsonPath): Guide {
  const [list, at, field] = path;
  const step = list === 'steps' && field === 'kind' ? guide.steps[at as number] : undefined;
  return step === undefined
    ? guide
    : put(guide, path.slice(0, 2), step.kind === 'ask' ? asAsk(step) : asOther(step));
}

function asOther({ smallerAsk: _ask, objections: _objections, noReplies: _replies, ...step }: Step): Step {
  const plain = <Part extends { readonly answer?: unknown }>({ answer: _answer, ...light }: Part) => light;
  return { ...step, green: step.green && plain(step.green), yellow: step.yellow.map(plain) };
}

/** A light for each answer: those that there are, in their order. */
function asAsk(step: Step): Step {
  const [unsure = EMPTY_LIGHT, no = EMPTY_LIGHT] = step.yellow;
  return {
    ...step,
    green: { ...(step.green ?? EMPTY_LIGHT), answer: 'yes' },
    yellow: [{ ...unsure, answer: 'unsure' }, { ...no, answer: 'no' }, ...step.yellow.slice(2)],
  };
}

/** A light in which nothing is written yet. */
export const EMPTY_LIGHT = { signs: [], leads: '', routes: [{ to: 'stay' }] } as const;

/** A step in which nothing is written yet. */
export function emptyStep(guide: Guide | null): Step {
  return {
    id: freshId(guide, 'step'),
    ...{ name: '', aim: '', kind: 'talk', youDo: [], theyDo: [], questions: [], scripts: [] },
    ...{ watchFor: [], followUpQuestions: [], green: null, yellow: [] },
  } as Step;
}

/** A guide in which nothing is written yet, in a language (BCP 47). */
export function emptyGuide(id: string, language: string): Guide {
  return {
    ...{ id, version: 1, name: '', language, about: [] },
    credit: { title: '', organization: '', authors: [], isOwnWords: true },
    steps: [emptyStep(null)],
    ...{ blanks: [], tips: [] },
  };
}

/** A copy of a guide, to be changed. */
export function copyOf(guide: Guide, id: string, name: string): Guide {
  return { ...guide, id, version: 1, name };
}

/** An id that nothing in the guide has, e.g. `step-3`. */
export function freshId(guide: Guide | null, kind: string): string {
  const all = JSON.stringify(guide);
  let number = 1;
  while (all.includes(`"${kind}-${number}"`)) number += 1;
  return `${kind}-${number}`;
}
