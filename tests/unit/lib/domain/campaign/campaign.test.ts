import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Campaign,
  campaignInUse,
  campaignsOf,
  fillsFor,
  newCampaign,
  withFill,
  withGuideObjection,
  withObjection,
  withObjectionBack,
  withoutObjection,
} from '../../../../../lib/domain/campaign/campaign.ts';
import { campaignSchema } from '../../../../../lib/domain/campaign/schema.ts';
import { LONGEST_TEXT } from '../../../../../lib/domain/conversation/limits.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

const heat: Campaign = { ...newCampaign('heat', 1), name: 'Heat' };
const objections = [
  { id: 'a', text: 'No time', answer: '' },
  { id: 'b', text: 'Too risky', answer: 'Who is in already?' },
];

test.each<[string, Campaign, Partial<Campaign>]>([
  ['a blank is filled', withFill(heat, 'the-ask', 'come'), { fills: { 'the-ask': 'come' } }],
  [
    'filled anew',
    withFill(withFill(heat, 'the-ask', 'come'), 'the-ask', 'sing'),
    { fills: { 'the-ask': 'sing' } },
  ],
  ['left open', withFill(withFill(heat, 'the-ask', 'come'), 'the-ask', ''), { fills: {} }],
  ['left open as it was', withFill(heat, 'the-ask', ''), { fills: {} }],
  [
    'an objection is added',
    withObjection(heat, 'a', { text: 'No time' }),
    { objections: [{ id: 'a', text: 'No time', answer: '' }] },
  ],
  [
    'an objection is answered in its place',
    withObjection({ ...heat, objections }, 'a', { answer: 'What would fit?' }),
    { objections: [{ id: 'a', text: 'No time', answer: 'What would fit?' }, ...objections.slice(1)] },
  ],
  [
    'one of the guide’s is taken over, its answer line by line',
    withGuideObjection(
      { ...heat, objections },
      {
        ...{ id: 'c', text: 'Not my fight', acknowledge: 'I see.', affirm: 'It’s a lot.' },
        redirect: 'What is yours?',
      },
    ),
    {
      objections: [
        ...objections,
        { id: 'c', text: 'Not my fight', answer: 'I see.\nIt’s a lot.\nWhat is yours?' },
      ],
    },
  ],
  [
    'one that is there is taken over, and stays in own words',
    withGuideObjection(
      { ...heat, objections },
      {
        ...{ id: 'a', text: 'I have no time', acknowledge: '', affirm: '', redirect: '' },
      },
    ),
    { objections },
  ],
  [
    'an objection is removed',
    withoutObjection({ ...heat, objections }, 'a'),
    { objections: objections.slice(1) },
  ],
  [
    'an objection is put back where it stood',
    withObjectionBack(
      { ...heat, objections: objections.slice(1) },
      { id: 'a', text: 'No time', answer: '' },
      0,
    ),
    { objections },
  ],
  [
    'one that is there is put back',
    withObjectionBack({ ...heat, objections }, { id: 'a', text: 'Another', answer: '' }, 1),
    { objections },
  ],
  ['one that is none is removed', withoutObjection({ ...heat, objections }, 'c'), { objections }],
])('%s', (_what, changed, difference) => {
  expect(changed).toEqual({ ...heat, ...difference });
  expect(v.is(campaignSchema, changed)).toBe(true);
});

describe('which one is in use', () => {
  const all = [
    { ...heat, id: 'b' },
    { ...heat, id: 'a' },
    { ...heat, id: 'z', name: 'Aisle' },
  ];

  test.each([
    ['a', 'a'],
    ['gone', null],
    [null, null],
  ])('where %s is kept, it is %s', (kept, inUse) => {
    const campaigns = campaignsOf(all, kept);
    expect(campaigns.inUse).toBe(inUse);
    expect(campaignInUse(campaigns)?.id ?? null).toBe(inUse);
    expect(campaigns.all.map(({ id }) => id)).toEqual(['z', 'a', 'b']);
  });
});

test('a conversation begins with what fills blanks of its guide about the campaign, and with nothing else', () => {
  const fills = {
    ...{ 'the-ask': 'come on Thursday', 'this-opponent': 'Harlan', 'of-another-guide': 'more' },
    ...{ 'this-problem': 'a blank about the person', 'their-stake': 'another' },
  };
  expect(fillsFor(sixSteps, { fills })).toEqual({ 'the-ask': 'come on Thursday', 'this-opponent': 'Harlan' });
  expect(fillsFor({ ...sixSteps, blanks: [] }, { fills })).toEqual({});
  expect(fillsFor(sixSteps, { fills: {} })).toEqual({});
});

test('a blank that is called as what every object has is open', () => {
  const [blank] = sixSteps.blanks;
  const blanks = blank === undefined ? [] : [{ ...blank, id: 'constructor', about: 'campaign' as const }];
  expect(fillsFor({ ...sixSteps, blanks }, { fills: {} })).toEqual({});
});

describe('at the door', () => {
  const whole: Campaign = {
    ...heat,
    problem: 'No heat since October',
    fills: { 'the-ask': 'come' },
    objections,
  };
  test('a whole one is let in as it is', () => expect(v.parse(campaignSchema, whole)).toEqual(whole));

  test.each<[string, object]>([
    ['without a name', { name: undefined }],
    ['with an id that no address takes', { id: 'a/b' }],
    ['with a blank that is filled with nothing', { fills: { 'the-ask': '' } }],
    ['with a blank that is no text', { fills: { 'the-ask': 1 } }],
    ['with a text that is too long', { problem: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['with an objection without an answer', { objections: [{ id: 'a', text: 'No time' }] }],
    ['with an objection that says more', { objections: [{ ...objections[0], step: 'x' }] }],
    ['changed before all time', { changedAt: -1 }],
    ['with something that this version does not know', { secret: 1 }],
  ])('one %s is refused', (_what, broken) => {
    expect(v.is(campaignSchema, { ...whole, ...broken })).toBe(false);
  });
});
