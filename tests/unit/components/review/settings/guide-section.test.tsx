import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { GuideSection } from '../../../../../components/review/settings/guide-section.tsx';
import {
  createGuidesModel,
  type GuideSources,
} from '../../../../../components/review/settings/guides-model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import { type KeptGuides, NO_OWN_GUIDES } from '../../../../../lib/domain/guide/guides.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { english } from '../../../strings.ts';

const OURS: Guide = { ...sixSteps, id: 'ours', name: 'Our three talks' };

/** The section over sources that do as they are told. */
function open(more: Partial<GuideSources> = {}) {
  let kept: KeptGuides = NO_OWN_GUIDES;
  const bringIn = vi.fn<GuideSources['bringIn']>(async (guide) => {
    kept = { own: [guide], inUse: guide.id };
  });
  const remove = vi.fn<GuideSources['remove']>(async () => {
    kept = { own: [], inUse: kept.inUse };
  });
  const save = vi.fn<GuideSources['save']>(() => {});
  const model = createGuidesModel({
    shipped: async () => [sixSteps],
    read: async () => kept,
    bringIn,
    async use(id) {
      kept = { ...kept, inUse: id };
    },
    remove,
    parse: async () => OURS,
    save,
    ...more,
  });
  render(
    <StringsProvider value={english}>
      <GuideSection model={model} />
    </StringsProvider>,
  );
  return { bringIn, remove, save, model };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = () =>
  fireEvent.change(screen.getByLabelText(/^Use another guide/), {
    target: { files: [new File(['{}'], 'guide.json')] },
  });
const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

afterEach(cleanup);

it('shows what a file brings before it is used', async () => {
  const { bringIn } = open();
  choose();
  await screen.findByRole('heading', { name: OURS.name });
  expect(screen.getAllByRole('listitem')[4]?.textContent).toContain('The Ask');
  expect(bringIn).not.toHaveBeenCalled();
  press('Use this guide');
  await waitFor(() => expect(names()).toEqual([sixSteps.name, OURS.name]));
  expect(bringIn.mock.calls).toEqual([[OURS]]);
  expect(screen.queryByRole('heading', { name: OURS.name })).toBeNull();
});

it('leaves everything as it was where a file is broken, or it cannot be kept', async () => {
  const parse = vi.fn<GuideSources['parse']>().mockRejectedValueOnce(new Error('This guide is broken.'));
  const bringIn = vi.fn<GuideSources['bringIn']>().mockRejectedValue(new Error('The disk is full.'));
  open({ parse: parse.mockResolvedValue(OURS), bringIn });
  choose();
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Your guides haven’t changed. This guide is broken.',
  );
  choose();
  await screen.findByRole('heading', { name: OURS.name });
  press('Use this guide');
  expect((await screen.findByText(/The disk is full/)).textContent).toBe(
    'Your guides haven’t changed. The disk is full.',
  );
  expect(names()).toEqual([sixSteps.name]);
});

it('goes back to the six steps when the one in use is removed, and saves the one in use', async () => {
  const { remove, save, model } = open();
  choose();
  await screen.findByRole('heading', { name: OURS.name });
  press('Use this guide');
  await screen.findByRole('button', { name: 'Remove this guide' });
  press('Save as a file');
  expect(save).toHaveBeenCalledWith(OURS);
  press('Remove this guide');
  await waitFor(() => expect(names()).toEqual([sixSteps.name]));
  expect(remove).toHaveBeenCalledWith('ours');
  expect(model.guides.value.inUse).toBe(sixSteps);
});

it('shows the guide in use until another one is kept', async () => {
  let kept: KeptGuides = { own: [OURS], inUse: sixSteps.id };
  const use = vi
    .fn<GuideSources['use']>(async (inUse) => {
      kept = { ...kept, inUse };
    })
    .mockRejectedValueOnce(new Error('The disk is full.'));
  open({ read: async () => kept, use });
  const select = () => screen.getByRole<HTMLSelectElement>('combobox');
  await waitFor(() => expect(names()).toHaveLength(2));
  fireEvent.change(select(), { target: { value: OURS.id } });
  await screen.findByText(/The disk is full/);
  expect(select().value).toBe(sixSteps.id);
  fireEvent.change(select(), { target: { value: OURS.id } });
  await waitFor(() => expect(select().value).toBe(OURS.id));
});
