/** Team files of any shape, for properties. */
import fc from 'fast-check';
import type { TeamCampaign, TeamFile } from '../../../../../lib/domain/team-file/team-file.ts';
import { guides } from '../guide/some-guides.ts';

/** The ids of the guides that ship. */
export const SHIPPED = ['six-steps', 'workplace'];

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', '<img src=x onerror=alert(1)>', 'two\nlines', '__proto__'),
);
const id = fc.string({
  unit: fc.constantFrom(...'abc-.:@+~_09'),
  minLength: 1,
  maxLength: 12,
});

/** Campaigns as colleagues have them, of a few with the same things in them. */
export const campaigns: fc.Arbitrary<TeamCampaign> = fc.record({
  id,
  name: words,
  problem: words,
  fills: fc.dictionary(
    fc.constantFrom('the-ask', 'this-opponent', 'your-stake', 'of another guide'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    { noNullPrototype: true },
  ),
  objections: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('no-time', 'the-risk', 'a', 'b'), text: words, answer: words }),
    { selector: (one) => one.id },
  ),
});

/** With a guide of one's own, and with one that ships. */
export const teamFiles: fc.Arbitrary<TeamFile> = fc.oneof(
  fc.tuple(campaigns, guides).map(([campaign, guide]) => ({ campaign, guideId: guide.id, guide })),
  fc.record({ campaign: campaigns, guideId: fc.constantFrom(...SHIPPED) }),
);
