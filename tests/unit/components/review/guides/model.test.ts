/** A guide that is written, while it is deleted, brought back, or written elsewhere. */
import { describe, expect, it, vi } from 'vitest';
import {
  createGuideEditorModel,
  createOwnGuidesModel,
  type OwnGuideSources,
} from '../../../../../components/review/guides/model.ts';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import { faultsOf } from '../../../../../lib/domain/guide/parse-guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

const OURS: Guide = { ...sixSteps, id: 'ours', name: 'Ours' };

/** Sources over one guide, which may be gone. */
function sourcesOf(first: Guide | null = OURS) {
  let kept = first ?? undefined;
  let tell = (_now: Guide | undefined) => {};
  const become = (now: Guide | undefined) => {
    kept = now;
    tell(now);
  };
  const write = async (guide: Guide) => {
    if (kept !== undefined) become(guide);
  };
  // Two mocks: one that is made of another is that other.
  const keep = vi.fn(write);
  const publish = vi.fn(write);
  const sources: OwnGuideSources = {
    newId: () => 'new',
    language: 'en',
    languages: ['en', 'es'],
    own: () => {},
    names: () => [],
    read: async () => OURS,
    written: () => (listener) => {
      tell = listener;
      listener(kept);
    },
    faults: faultsOf,
    add: vi.fn(async (guide) => become(guide)),
    keepDraft: keep,
    publish,
    deletion: () => ({
      extent: async () => ({ people: 0, conversations: 0, notes: 0, followUps: 0, guides: 1 }),
      remove: async () => become(undefined),
    }),
    save: () => {},
    show: vi.fn(),
  };
  return { sources, become, keep, publish, kept: () => kept };
}

describe('a guide that is deleted on its page', () => {
  it('is gone with what was typed last, and none of it is written any more', async () => {
    const { sources, keep, publish, kept } = sourcesOf();
    const model = createGuideEditorModel('ours', sources);
    await vi.waitFor(() => expect(model.guide.value).toEqual(OURS));
    model.type(['name'], 'Ours, later');
    await model.deletion.remove();
    expect([model.editor.value, kept()]).toEqual([undefined, undefined]);
    expect(keep.mock.lastCall?.[0].name).toBe('Ours, later');
    const before = publish.mock.calls.length;
    model.type(['name'], 'Ours, too late');
    model.close();
    expect([keep.mock.lastCall?.[0].name, publish.mock.calls.length]).toEqual(['Ours, later', before]);
  });

  it('is there again when that is undone', async () => {
    const { sources, become, keep } = sourcesOf();
    const model = createGuideEditorModel('ours', sources);
    await vi.waitFor(() => expect(model.guide.value).toEqual(OURS));
    await model.deletion.remove();
    become({ ...OURS, name: '' });
    await vi.waitFor(() => expect(model.guide.value?.name).toBe(''));
    model.type(['name'], 'Ours again');
    await vi.waitFor(() => expect(keep.mock.lastCall?.[0].name).toBe('Ours again'));
  });
});

it('a guide that is there has what is typed, whatever is written of it meanwhile', async () => {
  const { sources, become } = sourcesOf();
  const model = createGuideEditorModel('ours', sources);
  await vi.waitFor(() => expect(model.guide.value).toEqual(OURS));
  model.type(['name'], 'Mine');
  become(OURS);
  expect(model.guide.value?.name).toBe('Mine');
});

it('what is written of it in another tab is shown, and written on', async () => {
  const { sources, become, keep } = sourcesOf();
  const model = createGuideEditorModel('ours', sources);
  await vi.waitFor(() => expect(model.guide.value).toEqual(OURS));
  model.type(['name'], 'Mine');
  await vi.waitFor(() => expect(keep.mock.lastCall?.[0].name).toBe('Mine'));
  become({ ...OURS, name: 'Mine', objections: [] });
  expect(model.guide.value?.objections).toEqual([]);
  // Nothing of theirs is taken back here.
  model.undo();
  expect(model.guide.value?.objections).toEqual([]);
  model.type(['name'], 'Mine again');
  await vi.waitFor(() =>
    expect(keep.mock.lastCall?.[0]).toMatchObject({ name: 'Mine again', objections: [] }),
  );
});

it('what is typed right after something was chosen stands, though only the first is published', async () => {
  const { sources, publish, kept } = sourcesOf();
  const model = createGuideEditorModel('ours', sources);
  await vi.waitFor(() => expect(publish).toHaveBeenCalledTimes(1));
  model.put(['steps', 0, 'minutes'], 5);
  model.type(['name'], 'Typed');
  await vi.waitFor(() => expect(publish).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(kept()?.name).toBe('Typed'));
  expect(model.guide.value).toMatchObject({ name: 'Typed', steps: [{ minutes: 5 }, {}, {}, {}, {}, {}] });
  model.undo();
  expect(model.guide.value?.name).toBe('Ours');
});

it('what is chosen is published at once; what is typed, when its field is left', async () => {
  const { sources, publish } = sourcesOf();
  const model = createGuideEditorModel('ours', sources);
  await vi.waitFor(() => expect(publish).toHaveBeenCalledTimes(1));
  model.put(['steps', 0, 'minutes'], 5);
  await vi.waitFor(() => expect(publish.mock.lastCall?.[0].steps[0].minutes).toBe(5));
  model.type(['name'], 'Typed');
  await vi.waitFor(() => expect(model.guide.value?.name).toBe('Typed'));
  expect(publish).toHaveBeenCalledTimes(2);
  await model.publish();
  expect(publish.mock.lastCall?.[0].name).toBe('Typed');
});

it('a guide that is not there is said to be gone; one that cannot be read, why', async () => {
  const gone = createGuideEditorModel('ours', sourcesOf(null).sources);
  expect(gone.editor.value).toBeUndefined();
  const { sources } = sourcesOf();
  const written: OwnGuideSources['written'] = () => (_listener, failed) =>
    failed(new Error('The disk is broken.'));
  const unread = createGuideEditorModel('ours', { ...sources, written });
  await vi.waitFor(() => expect(unread.unread.value).toBe('The disk is broken.'));
});

it.each([
  [
    'an empty guide is begun as a draft',
    (model: ReturnType<typeof createOwnGuidesModel>) => model.addEmpty(),
    0,
  ],
  [
    'a copy of a good guide can be used at once',
    (model: ReturnType<typeof createOwnGuidesModel>) => model.copy('ours', (name) => `${name} (copy)`),
    1,
  ],
])('%s', async (_what, begin, published) => {
  const { sources, publish } = sourcesOf(null);
  await begin(createOwnGuidesModel(sources));
  expect(sources.add).toHaveBeenCalledTimes(1);
  expect(publish).toHaveBeenCalledTimes(published);
  expect(sources.show).toHaveBeenCalledWith('new');
});
