import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GuideSection } from '../../../../../components/review/settings/guide-section.tsx';
import {
  createGuidesModel,
  type GuideSources,
} from '../../../../../components/review/settings/guides-model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import type { GuideError } from '../../../../../lib/domain/guide/guide-error.ts';
import { guidesOf, type KeptGuides, NO_OWN_GUIDES } from '../../../../../lib/domain/guide/guides.ts';
import { readGuide } from '../../../../../lib/domain/guide/read-guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { formatMessage } from '../../../../../lib/i18n/message-descriptor.ts';
import { english } from '../../../strings.ts';

const OURS: Guide = { ...sixSteps, id: 'ours', name: 'Our three talks' };

/** The section over sources that do as they are told. */
function open(more: Partial<GuideSources> = {}, first: KeptGuides = NO_OWN_GUIDES) {
  const kept = signal(first);
  const guides: GuideSources['guides'] = {
    get all() {
      return guidesOf(kept.value).all;
    },
    get inUse() {
      return guidesOf(kept.value).inUse;
    },
    own: (id) => kept.value.own.find((one) => one.id === id),
  };
  const bringIn = vi.fn<GuideSources['bringIn']>(async (guide) => {
    kept.value = { own: [guide], inUse: guide.id };
  });
  const use = vi.fn<GuideSources['use']>(async (inUse) => {
    kept.value = { ...kept.value, inUse };
  });
  const remove = vi.fn(async (_id: string) => {
    kept.value = { ...kept.value, own: [] };
  });
  const save = vi.fn<GuideSources['save']>(() => {});
  const model = createGuidesModel({
    guides,
    bringIn,
    use,
    deletion: (id) => ({
      extent: async () => ({ people: 0, conversations: 0, notes: 0, followUps: 0, guides: 1 }),
      remove: () => remove(id),
    }),
    parse: async () => OURS,
    save,
    ...more,
  });
  const { container } = render(
    <StringsProvider value={english}>
      <GuideSection model={model} />
    </StringsProvider>,
  );
  return { bringIn, use, remove, save, model, kept, container };
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

it('saves the one in use, and leads to where it is written', async () => {
  const { save, kept } = open();
  const edit = () => screen.queryByRole('link', { name: 'Edit this guide' });
  expect([edit(), screen.queryByRole('button', { name: 'Delete this guide' })]).toEqual([null, null]);
  expect(screen.getByRole('link', { name: 'Write your own guide' }).getAttribute('href')).toBe('#/prepare');
  kept.value = { own: [OURS], inUse: 'ours' };
  await waitFor(() => expect(edit()?.getAttribute('href')).toBe('#/prepare/guide%3Aours'));
  press('Save as a file');
  expect(save).toHaveBeenCalledWith(OURS);
});

it('asks before the one in use is deleted; the six steps are in use then, and the other one again when it is back', async () => {
  const { remove, kept } = open({}, { own: [OURS], inUse: 'ours' });
  press('Delete this guide');
  const question = await screen.findByRole('dialog', { name: 'Delete this guide' });
  expect(question.textContent).toContain('1 guide');
  expect(question.textContent).toContain('Conversations already started keep its steps and words.');
  expect(question.textContent).toContain('You can undo this for 8 seconds.');
  press('Cancel');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(remove).not.toHaveBeenCalled();
  press('Delete this guide');
  await screen.findByRole('dialog');
  press('Delete for good');
  await waitFor(() => expect(names()).toEqual([sixSteps.name]));
  expect(remove.mock.calls).toEqual([['ours']]);
  expect(screen.queryByRole('button', { name: 'Delete this guide' })).toBeNull();
  kept.value = { ...kept.value, own: [OURS] };
  await waitFor(() => expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('ours'));
});

it('says why it could not be deleted', async () => {
  const { remove } = open({}, { own: [OURS], inUse: 'ours' });
  remove.mockRejectedValueOnce(new Error('The disk is full.'));
  press('Delete this guide');
  await screen.findByRole('dialog');
  press('Delete for good');
  expect((await screen.findByRole('alert')).textContent).toBe('Nothing was deleted. The disk is full.');
  expect(names()).toEqual([sixSteps.name, OURS.name]);
});

it('shows the guide in use until another one is kept', async () => {
  const { use } = open({}, { own: [OURS], inUse: sixSteps.id });
  use.mockRejectedValueOnce(new Error('The disk is full.'));
  const select = () => screen.getByRole<HTMLSelectElement>('combobox');
  fireEvent.change(select(), { target: { value: OURS.id } });
  await screen.findByText(/The disk is full/);
  expect(select().value).toBe(sixSteps.id);
  fireEvent.change(select(), { target: { value: OURS.id } });
  await waitFor(() => expect(select().value).toBe(OURS.id));
});

describe('what is wrong with a file', () => {
  const reads = (text: string) => ({
    parse: async () => {
      try {
        return readGuide(text);
      } catch (error) {
        throw new Error(formatMessage((error as GuideError).told, english), { cause: error });
      }
    },
  });
  const broken = (guide: object) => reads(JSON.stringify({ ...OURS, ...guide }));
  const listed = () =>
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('is all named, each by its place in words and as the file has it', async () => {
    const [first, ...others] = OURS.steps;
    const { container } = open(
      broken({
        nmae: 'Ours',
        steps: [{ ...first, name: '', green: { ...first?.green, signs: 7 } }, ...others],
      }),
    );
    choose();
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Your guides haven’t changed. This guide can’t be used yet. 3 things in the file need fixing:',
    );
    expect(listed().sort()).toEqual([
      'Step 1 › Green light › What to look for steps[0].green.signs It should be a list, but it’s 7.',
      'Step 1 › Name steps[0].name It’s empty.',
      'nmae It doesn’t belong in a guide.',
    ]);
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it.each([
    [20, 20, null],
    [21, 21, '1 more thing needs fixing.'],
    [40, 21, '20 more things need fixing.'],
  ])('of %i things, the first twenty are named', async (count, items, more) => {
    open(broken({ about: Array.from({ length: count }, () => 7) }));
    choose();
    await screen.findByRole('alert');
    expect(listed()).toHaveLength(items);
    if (more !== null) expect(listed().at(-1)).toBe(more);
  });

  it.each([
    ['{', 'It isn’t JSON, or part of it is missing.'],
    ['7', 'It should be'],
  ])('as a whole is said in a sentence: %s', async (content, sentence) => {
    open(reads(content));
    choose();
    expect((await screen.findByRole('alert')).textContent).toContain(
      `Your guides haven’t changed. This guide can’t be used yet. ${sentence}`,
    );
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('goes when a good one is chosen', async () => {
    const parse = vi.fn(broken({ name: '' }).parse);
    open({ parse });
    choose();
    await screen.findByRole('list');
    parse.mockResolvedValueOnce(OURS);
    choose();
    await screen.findByRole('heading', { name: OURS.name });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a guide that one has', () => {
  const [first, ...others] = OURS.steps;
  const THEIRS: Guide = { ...OURS, version: 2, steps: [{ ...first, name: 'Knock' }, ...others] };
  const MINE: KeptGuides = { own: [OURS], inUse: sixSteps.id };

  it('shows what differs, and is replaced by a press alone', async () => {
    const { bringIn } = open({ parse: async () => THEIRS }, MINE);
    choose();
    fireEvent.click(await screen.findByText('Show 1 difference'));
    const change = screen.getByText('Knock').closest('li');
    expect(change?.textContent).toContain(first.name);
    expect(change?.textContent).toContain('Step 1');
    expect(bringIn).not.toHaveBeenCalled();
    press('Use this guide');
    await waitFor(() => expect(bringIn.mock.calls).toEqual([[THEIRS]]));
  });

  it('says so where it is the same, and is put in use without being written again', async () => {
    const { bringIn, use } = open({ parse: async () => ({ ...OURS, version: 9 }) }, MINE);
    choose();
    await screen.findByText('You have it already, word for word.');
    expect(screen.queryByText(/replaces the guide/)).toBeNull();
    press('Use this guide');
    await waitFor(() => expect(use).toHaveBeenCalledWith(OURS.id));
    expect(bringIn).not.toHaveBeenCalled();
  });

  it('has nothing to change where it is in use, too', async () => {
    open({}, { own: [OURS], inUse: OURS.id });
    choose();
    await screen.findByText(/Nothing would change\.$/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Use this guide' }).disabled).toBe(true);
  });
});
