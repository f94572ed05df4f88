import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CampaignById } from '../../../../../components/review/campaigns/campaign.tsx';
import { CampaignList } from '../../../../../components/review/campaigns/campaigns.tsx';
import {
  type CampaignSources,
  createCampaignModel,
  createCampaignsModel,
} from '../../../../../components/review/campaigns/model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { type Campaigns, campaignsOf, newCampaign } from '../../../../../lib/domain/campaign/campaign.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { english } from '../../../strings.ts';

afterEach(cleanup);

const HEAT = { ...newCampaign('heat', 1), name: 'Heat', problem: 'No heat since October' };
const OBJECTIONS = [
  { id: 'a', text: 'No time', answer: 'What would fit?' },
  { id: 'b', text: 'Too risky', answer: '' },
];

/** Campaigns in memory; while `disk.isFull` nothing is written. */
function store(first: Campaigns) {
  let now = first;
  let tell = (_found: Campaigns) => {};
  let ids = 0;
  const disk = { isFull: false };
  const become = (next: Campaigns) => {
    if (disk.isFull) throw new Error('The disk is full.');
    now = next;
    tell(now);
  };
  const sources: CampaignSources = {
    now: () => 7,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    guide: sixSteps,
    campaigns: (listener) => {
      tell = listener;
      listener(now);
    },
    add: async (id) => become(campaignsOf([...now.all, newCampaign(id, 7)], now.inUse)),
    change: async (id, change) =>
      become({ ...now, all: now.all.map((one) => (one.id === id ? change(one) : one)) }),
    choose: async (inUse) => become({ ...now, inUse }),
    show: vi.fn(),
    words: async () => ({ read: async () => [], save: async () => {} }),
    deletion: () => ({
      extent: async () => ({ people: 0, conversations: 0, notes: 0, followUps: 0, campaigns: 1 }),
      remove: async () => {},
    }),
  };
  return { sources, disk, campaigns: () => now };
}

function list(first: Campaigns) {
  const kept = store(first);
  render(
    <StringsProvider value={english}>
      <CampaignList open={() => createCampaignsModel(kept.sources)} />
    </StringsProvider>,
  );
  return kept;
}

function page(more: Partial<typeof HEAT> = {}) {
  const kept = store({ all: [{ ...HEAT, ...more }], inUse: 'heat' });
  render(
    <StringsProvider value={english}>
      <CampaignById id="heat" open={(id) => createCampaignModel(id, kept.sources)} handOn={() => null} />
    </StringsProvider>,
  );
  return { ...kept, heat: () => kept.campaigns().all[0] };
}

test('one of the guide’s is taken over, to be put in own words', async () => {
  const { heat } = page({ objections: OBJECTIONS });
  fireEvent.click(screen.getByText('From the guide'));
  const take = () => screen.queryByRole('button', { name: 'Put in my words: “I have no time”' });
  fireEvent.click(take() as HTMLElement);
  await waitFor(() => expect(take()).toBe(null));
  const taken = heat()?.objections.at(-1);
  expect(taken).toMatchObject({ id: 'no-time', text: 'I have no time' });
  expect(taken?.answer.split('\n')).toHaveLength(3);
  await waitFor(() => expect(document.activeElement).toBe(field('What people say', 2)));
  write('Your answer', 'What would fit in ten minutes?', 2);
  await waitFor(() => expect(heat()?.objections.at(-1)?.answer).toBe('What would fit in ten minutes?'));
});

const field = (name: string, at = 0) => screen.getAllByRole<HTMLInputElement>('textbox', { name })[at];
/** Types into a field and leaves it. */
function write(name: string, value: string, at = 0): void {
  const one = field(name, at);
  if (one === undefined) throw new Error(`There is no field ${name}.`);
  fireEvent.input(one, { target: { value } });
  fireEvent.blur(one);
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const THE_ASK = 'THE ASK';

test('the one in use is another by a press, or none', async () => {
  const { campaigns } = list({ all: [HEAT, newCampaign('rent', 1)], inUse: 'heat' });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Heat' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Unnamed campaign' }));
  await waitFor(() => expect(campaigns().inUse).toBe('rent'));
  fireEvent.click(screen.getByRole('radio', { name: 'No campaign' }));
  await waitFor(() => expect(campaigns().inUse).toBeNull());
});

test('one that is added is shown', async () => {
  const { campaigns, sources } = list({ all: [], inUse: null });
  press('Add a campaign');
  await waitFor(() => expect(sources.show).toHaveBeenCalledExactlyOnceWith('new-1'));
  expect(campaigns().all).toEqual([newCampaign('new-1', 7)]);
});

test('what cannot be added says why', async () => {
  const { disk, sources } = list({ all: [], inUse: null });
  disk.isFull = true;
  press('Add a campaign');
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  expect(sources.show).not.toHaveBeenCalled();
});

test('each field is kept when it is left', async () => {
  const { heat } = page();
  write('Name of the campaign', 'Heat by Christmas');
  write(THE_ASK, 'come on Thursday');
  await waitFor(() =>
    expect(heat()).toMatchObject({ name: 'Heat by Christmas', fills: { 'the-ask': 'come on Thursday' } }),
  );
  await screen.findByRole('heading', { level: 2, name: 'Heat by Christmas' });
  expect(screen.queryByRole('textbox', { name: 'THIS PROBLEM' })).toBeNull();
});

test('what could not be kept stays in its field, and is tried again', async () => {
  const { heat, disk } = page();
  disk.isFull = true;
  write(THE_ASK, 'come on Thursday');
  write('The problem', 'Cold');
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  expect(field(THE_ASK)?.value).toBe('come on Thursday');
  disk.isFull = false;
  press('Try again');
  await waitFor(() =>
    expect(heat()).toMatchObject({ problem: 'Cold', fills: { 'the-ask': 'come on Thursday' } }),
  );
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('an objection is added and answered', async () => {
  const { heat } = page();
  press('Add an objection');
  await waitFor(() => expect(document.activeElement).toBe(field('What people say')));
  write('What people say', 'No time');
  write('Your answer', 'What would fit?');
  await waitFor(() =>
    expect(heat()?.objections).toEqual([{ id: 'new-1', text: 'No time', answer: 'What would fit?' }]),
  );
});

test('one that is removed can be put back where it stood', async () => {
  const { heat } = page({ objections: OBJECTIONS });
  press('Remove objection 1');
  await waitFor(() => expect(heat()?.objections).toEqual(OBJECTIONS.slice(1)));
  await screen.findByText('“No time” is removed.');
  press('Undo');
  await waitFor(() => expect(heat()?.objections).toEqual(OBJECTIONS));
});

test('one that is gone says so', () => {
  const { sources } = store({ all: [], inUse: null });
  render(
    <StringsProvider value={english}>
      <CampaignById id="heat" open={(id) => createCampaignModel(id, sources)} handOn={() => null} />
    </StringsProvider>,
  );
  screen.getByText('This campaign is no longer here.');
});

test('below the ask stands how it will be said, and below other blanks what to write', async () => {
  page({ fills: { 'the-ask': 'come on Thursday', 'this-opponent': 'Harlan' } });
  const hint = (name: string) =>
    document.getElementById(field(name)?.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(hint(THE_ASK)).toBe('You’ll say: Can I count on you to come on Thursday?');
  expect(hint('THIS OPPONENT')).toBe('Who stands in the way');
});
