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
  const keep = vi.fn<GuideSources['keep']>(async () => {});
  const save = vi.fn<GuideSources['save']>(() => {});
  const model = createGuidesModel({
    shipped: async () => [sixSteps],
    read: async () => NO_OWN_GUIDES,
    keep,
    parse: async () => OURS,
    save,
    ...more,
  });
  render(
    <StringsProvider value={english}>
      <GuideSection model={model} />
    </StringsProvider>,
  );
  return { keep, save, model };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = () =>
  fireEvent.change(screen.getByLabelText(/^Use another guide/), {
    target: { files: [new File(['{}'], 'guide.json')] },
  });
const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

afterEach(cleanup);

it('shows what a file brings before it is used', async () => {
  const { keep } = open();
  choose();
  await screen.findByRole('heading', { name: OURS.name });
  expect(screen.getAllByRole('listitem')[4]?.textContent).toContain('The Ask');
  expect(keep).not.toHaveBeenCalled();
  press('Use this guide');
  await waitFor(() => expect(names()).toEqual([sixSteps.name, OURS.name]));
  expect(keep.mock.calls).toEqual([[{ own: [OURS], inUse: 'ours' }]]);
  expect(screen.queryByRole('heading', { name: OURS.name })).toBeNull();
});

it('leaves everything as it was where a file is broken, or it cannot be kept', async () => {
  const parse = vi.fn<GuideSources['parse']>().mockRejectedValueOnce(new Error('This guide is broken.'));
  const keep = vi.fn<GuideSources['keep']>().mockRejectedValue(new Error('The disk is full.'));
  open({ parse: parse.mockResolvedValue(OURS), keep });
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
  const kept: KeptGuides = { own: [OURS], inUse: OURS.id };
  const { keep, save, model } = open({ read: async () => kept });
  await screen.findByRole('button', { name: 'Remove this guide' });
  press('Save as a file');
  expect(save).toHaveBeenCalledWith(OURS);
  press('Remove this guide');
  await waitFor(() => expect(names()).toEqual([sixSteps.name]));
  expect(keep).toHaveBeenCalledWith(NO_OWN_GUIDES);
  expect(model.guides.value.inUse).toBe(sixSteps);
});

it('shows the guide in use until another one is kept', async () => {
  const kept: KeptGuides = { own: [OURS], inUse: sixSteps.id };
  const keep = vi.fn<GuideSources['keep']>().mockRejectedValueOnce(new Error('The disk is full.'));
  open({ read: async () => kept, keep });
  const select = () => screen.getByRole<HTMLSelectElement>('combobox');
  await waitFor(() => expect(names()).toHaveLength(2));
  fireEvent.change(select(), { target: { value: OURS.id } });
  await screen.findByText(/The disk is full/);
  expect(select().value).toBe(sixSteps.id);
  fireEvent.change(select(), { target: { value: OURS.id } });
  await waitFor(() => expect(select().value).toBe(OURS.id));
});
