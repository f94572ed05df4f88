import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Campaign, newCampaign } from '../../../../../lib/domain/campaign/campaign.ts';
import { saysTheSame } from '../../../../../lib/domain/guide/own-guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import {
  campaignChanges,
  guideChanges,
  keepingMyStory,
  kindOf,
  withTheirs,
} from '../../../../../lib/domain/team-file/changes.ts';
import { guides } from '../guide/some-guides.ts';
import { campaigns } from './some-team-files.ts';

const mine: fc.Arbitrary<Campaign> = campaigns.map((one) => ({ ...one, changedAt: 5 }));

describe('a campaign', () => {
  it('is compared field by field', () => {
    const here: Campaign = {
      ...newCampaign('heat', 1),
      name: 'Heat',
      fills: { 'the-ask': 'come' },
      objections: [{ id: 'no-time', text: 'No time', answer: '' }],
    };
    const changes = campaignChanges(here, {
      id: 'heat',
      name: 'Heat',
      problem: '',
      fills: { 'the-ask': 'come on Thursday', 'do-this': 'sign' },
      objections: [{ id: 'no-time', text: 'No time', answer: 'What would fit?' }],
    });
    expect(changes.map((one) => [Object.values(one.field).join(' '), kindOf(one)])).toEqual([
      ['campaign name', 'same'],
      ['fill the-ask', 'changed'],
      ['fill do-this', 'new'],
      ['objection text no-time', 'same'],
      ['objection answer no-time', 'new'],
    ]);
  });

  it('leaves the organizer’s own story as they wrote it', () => {
    const theirs = { ...newCampaign('heat', 1), fills: { 'your-stake': 'theirs', 'the-ask': 'come' } };
    const here = { ...theirs, fills: { 'your-stake': 'mine', 'the-ask': 'stay' } };
    expect(keepingMyStory(theirs, here, sixSteps).fills).toEqual({ 'the-ask': 'come' });
    expect(keepingMyStory(theirs, { ...here, fills: {} }, sixSteps).fills).toEqual(theirs.fills);
  });

  test('has in it afterwards all that the file says, and nothing else of it is another', () => {
    fc.assert(
      fc.property(mine, campaigns, (before, theirs) => {
        const after = withTheirs(before, theirs);
        expect(campaignChanges(after, theirs).every((one) => kindOf(one) === 'same')).toBe(true);
        expect(withTheirs(after, theirs)).toEqual(after);
        const said = new Set(campaignChanges(before, theirs).map(({ field }) => JSON.stringify(field)));
        for (const { field, ...one } of campaignChanges(after, before))
          if (!said.has(JSON.stringify(field))) expect(kindOf(one)).toBe('same');
        expect(after.id).toBe(before.id);
      }),
    );
  });
});

describe('a guide', () => {
  test('differs from itself in nothing, whatever its version', () => {
    fc.assert(
      fc.property(guides, fc.nat(), (guide, version) => {
        expect(saysTheSame(guide, { ...guide, version })).toBe(true);
        expect(guideChanges(guide, { ...guide, version })).toEqual([]);
      }),
    );
  });

  it('is compared by what stands in it, and a list by the ids of what it has', () => {
    const [first, ...others] = sixSteps.steps;
    const [question, ...questions] = first.questions;
    const theirs = {
      ...sixSteps,
      name: 'Ours',
      steps: [{ ...first, aim: 'Say hello', questions }, ...others] as typeof sixSteps.steps,
    };
    expect(saysTheSame(sixSteps, theirs)).toBe(false);
    expect(guideChanges(sixSteps, theirs)).toEqual([
      { path: ['name'], before: sixSteps.name, after: 'Ours' },
      { path: ['steps', 0, 'aim'], before: first.aim, after: 'Say hello' },
      ...(question === undefined
        ? []
        : [
            { path: ['steps', 0, 'questions', 0, 'id'], before: question.id, after: undefined },
            { path: ['steps', 0, 'questions', 0, 'text'], before: question.text, after: undefined },
          ]),
    ]);
  });
});
