/** The sidebar beside a guide that is being written, wired to the page of that: nothing is asked of the background. */
import type { SidebarModel } from '../../components/sidebar/model.ts';
import { createGuidePreview, type PreviewedGuide } from '../../lib/app/guide-preview.ts';

/** The sidebar, as it is opened. */
interface Opening {
  readonly begin: () => Promise<void>;
  readonly model: () => SidebarModel;
}

const isOfEditor = ({ source, origin }: MessageEvent) =>
  source === parent && source !== window && origin === location.origin;

const first = new Promise<PreviewedGuide>((resolve) => {
  addEventListener('message', (event) => {
    if (isOfEditor(event)) resolve(event.data);
  });
});
parent.postMessage('ready', location.origin);
const preview = first.then((shown) => createGuidePreview(shown, Date.now));

/** What the background would answer. */
export async function answer(what: string, input: unknown): Promise<unknown> {
  return (await preview).answers[what]?.(input as never) ?? null;
}

/** Has a model follow the guide and the step. */
export async function follow({ begin, model }: Opening): Promise<void> {
  const { change, conversation } = await preview;
  const show = async ({ guide, step }: PreviewedGuide) => {
    change(guide);
    await model().reload(conversation);
    model().enter(step);
  };
  addEventListener('message', (event) => {
    if (isOfEditor(event)) void show(event.data);
  });
  await begin();
  await show(await first);
}
