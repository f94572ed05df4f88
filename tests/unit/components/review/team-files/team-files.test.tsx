import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportTeamFile } from '../../../../../components/review/team-files/import-team-file.tsx';
import type { TeamFileSources } from '../../../../../components/review/team-files/model.ts';
import { SaveTeamFile } from '../../../../../components/review/team-files/save-team-file.tsx';
import { teamPlaceWords } from '../../../../../components/review/team-files/team-place-words.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { type Campaign, newCampaign } from '../../../../../lib/domain/campaign/campaign.ts';
import type { JsonPath } from '../../../../../lib/domain/file-reading/describe-issue.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type { TeamFile } from '../../../../../lib/domain/team-file/team-file.ts';
import type { BroughtIn, TeamFileHere } from '../../../../../lib/storage/team-file.ts';
import { english } from '../../../strings.ts';

afterEach(cleanup);

const HEAT: Campaign = {
  ...newCampaign('heat', 1),
  name: 'Heat',
  problem: 'No heat since October',
  fills: { 'the-ask': 'come on Thursday', 'your-stake': 'my daughter’s asthma' },
  objections: [{ id: 'a', text: 'No time', answer: 'What would fit?' }],
};
const { changedAt: _changedAt, ...THEIRS } = HEAT;
const OURS = { ...sixSteps, id: 'ours', name: 'Ours' };
const FILE: TeamFile = { campaign: THEIRS, guideId: 'ours', guide: OURS };
const NOTHING_HERE: TeamFileHere = {
  campaign: undefined,
  own: undefined,
  guide: undefined,
  isFirst: true,
};
const BROUGHT = {} as BroughtIn;

function sourcesWith(more: Partial<TeamFileSources> = {}) {
  return {
    newId: () => 'new-1',
    guides: { inUse: sixSteps, of: () => sixSteps },
    isShipped: (id: string) => id === 'six-steps',
    save: vi.fn<TeamFileSources['save']>(async () => {}),
    read: async () => FILE,
    here: async () => NOTHING_HERE,
    bringIn: vi.fn<TeamFileSources['bringIn']>(async () => BROUGHT),
    takeBack: vi.fn<TeamFileSources['takeBack']>(async () => true),
    ...more,
  };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

async function chooseWith(more: Partial<TeamFileSources> = {}) {
  const sources = sourcesWith(more);
  render(
    <StringsProvider value={english}>
      <ImportTeamFile sources={sources} />
    </StringsProvider>,
  );
  fireEvent.change(screen.getByLabelText(/^Import a team file/), {
    target: { files: [new File(['{}'], 'team.json')] },
  });
  return sources;
}

function saving(more: Partial<TeamFileSources> = {}) {
  const sources = sourcesWith(more);
  render(
    <StringsProvider value={english}>
      <SaveTeamFile sources={sources} campaign={HEAT} />
    </StringsProvider>,
  );
  return sources;
}

test('what goes out is what is checked: everything but one’s own story, unless that is, too', () => {
  const { save } = saving();
  fireEvent.click(box(/^The problem/));
  fireEvent.click(box(/^YOUR STAKE/));
  fireEvent.click(box(/^No time/));
  fireEvent.click(box(/^No time/));
  press('Save team file');
  expect(vi.mocked(save).mock.calls).toEqual([
    [
      HEAT,
      [
        { kind: 'fill', blank: 'your-stake' },
        { kind: 'fill', blank: 'the-ask' },
        { kind: 'objection', objection: 'a' },
      ],
    ],
  ]);
});

test('at first all is checked but one’s own story', () => {
  saving();
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('where it cannot be saved, the reason is said', async () => {
  saving({
    save: async () => {
      throw new Error('It is too large.');
    },
  });
  press('Save team file');
  expect((await screen.findByRole('alert')).textContent).toContain('It is too large.');
});

test('where nothing of it is here, all is new, and conversations may begin with it', async () => {
  const { bringIn } = await chooseWith();
  await screen.findByRole('heading', { name: 'Campaign: Heat' });
  expect(screen.queryByRole('radio')).toBe(null);
  expect(screen.getAllByText('New')).toHaveLength(6);
  screen.getByText('6 Next Steps');
  press('Import');
  await screen.findByText('“Heat” is imported.');
  expect(vi.mocked(bringIn).mock.calls).toEqual([
    [FILE, NOTHING_HERE, { id: 'heat', takesGuide: true, isToUse: true }],
  ]);
});

test('as a change of mine it leaves my story, as a new one it has theirs', async () => {
  const mine = { ...HEAT, name: 'Heat now', fills: { 'your-stake': 'mine' } };
  const { bringIn } = await chooseWith({
    here: async () => ({ ...NOTHING_HERE, campaign: mine, isFirst: false }),
    read: async () => ({ campaign: THEIRS, guideId: 'six-steps' }),
  });
  await screen.findByText('Heat now');
  expect(screen.queryByText('YOUR STAKE')).toBe(null);
  screen.getByText('It comes with Kitchen Table.');
  fireEvent.click(screen.getByRole('radio', { name: 'Add as new' }));
  await screen.findByText('YOUR STAKE');
  expect(screen.queryByText('Heat now')).toBe(null);
  fireEvent.click(screen.getByRole('radio', { name: 'Change mine' }));
  await screen.findByText('Heat now');
  press('Import');
  await screen.findByText('“Heat” is imported.');
  const [[file, , choice] = []] = vi.mocked(bringIn).mock.calls;
  expect(file?.campaign.fills).toEqual({ 'the-ask': 'come on Thursday' });
  expect(choice).toEqual({ id: 'heat', takesGuide: false, isToUse: false });
});

test('of a guide with other words, mine can be kept, and then nothing may be left to import', async () => {
  const guide = { ...OURS, name: 'Mine', version: 4 };
  const { bringIn } = await chooseWith({
    here: async () => ({
      campaign: HEAT,
      own: { id: 'ours', guide, changedAt: 1 },
      guide,
      isFirst: false,
    }),
  });
  const list = await screen.findByText('Show 1 difference');
  within(list.parentElement as HTMLElement).getByText('Mine');
  fireEvent.click(screen.getByRole('radio', { name: 'Keep mine' }));
  await screen.findByText('You have all of this already.');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true);
  fireEvent.click(box(/^Start conversations with/));
  press('Import');
  await waitFor(() =>
    expect(vi.mocked(bringIn).mock.calls[0]?.[2]).toEqual({ id: 'heat', takesGuide: false, isToUse: true }),
  );
});

test.each([
  [true, 'Undone. Everything is as it was before.'],
  [false, 'This can’t be undone anymore: you changed something in it since.'],
])('undo says what came of it: %s', async (isBack, sentence) => {
  const { takeBack } = await chooseWith({ takeBack: vi.fn(async () => isBack) });
  await screen.findByRole('button', { name: 'Import' });
  press('Import');
  await screen.findByText('“Heat” is imported.');
  press('Undo');
  await screen.findByText(sentence);
  expect(takeBack).toHaveBeenCalledWith(BROUGHT);
});

test('where it cannot be written, it stays to be tried again', async () => {
  await chooseWith({
    bringIn: vi.fn(async () => {
      throw new Error('What’s here changed in the meantime. Choose the file again.');
    }),
  });
  await screen.findByRole('button', { name: 'Import' });
  press('Import');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Nothing here has changed. What’s here changed in the meantime. Choose the file again.',
  );
  screen.getByRole('button', { name: 'Import' });
});

test.each<[JsonPath, string]>([
  [['campaign', 'name'], 'Name of the campaign'],
  [['campaign', 'objections', 1, 'answer'], 'Objection 2 › Your answer'],
  [['campaign', 'objections', 1, 'stray'], 'Objection 2'],
  [['campaign', 'fills', 'the-ask'], 'campaign.fills.the-ask'],
  [['guide', 'steps', 0, 'aim'], 'Guide › Step 1 › Aim'],
  [['guideId'], 'guideId'],
])('a place is told in words: %j', (path, words) => {
  expect(teamPlaceWords(english, path)).toBe(words);
});
