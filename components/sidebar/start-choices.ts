/** What a conversation is to begin with: its guide, its campaign, and the prep sheet for whom it is with. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Campaigns, campaignInUse, fillsFor } from '../../lib/domain/campaign/campaign.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import type { KeptGuides } from '../../lib/domain/guide/guides.ts';
import { isFor, type PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import { type Attempt, isDone } from '../ui/attempt.ts';
import type { Dependencies } from './dependencies.ts';

/** Makes the choices; `shownGuide` is the id of the guide of the conversation that is shown, null where none is. */
export function createStartChoices(
  { opening, guides, background }: Dependencies,
  attempt: Attempt,
  shownGuide: () => string | null,
) {
  const campaigns = signal(opening.campaigns);
  const guideInUse = signal(guides.inUse.id);
  const prepSheets = signal(opening.prepSheets);
  /** The id of the prep sheet that was chosen; null where none was. */
  const chosen = signal<string | null>(null);
  const declined = signal<string | null>(null);
  /** What a guide that was just chosen is on its way with; null where none is. */
  let choosing: Promise<unknown> | null = null;

  /** The prep sheet for somebody by their name, and by their id where they are known: the one that was chosen, or else the next. */
  const prepSheetFor = (name: string, id: string | undefined): PrepSheet | undefined => {
    const theirs = prepSheets.value.filter((one) => isFor(one, { id, name }));
    return theirs.find((one) => one.id === chosen.value) ?? theirs[0];
  };

  const shown = {
    /** Those that a conversation can be of; none in practice. */
    campaigns: campaigns as ReadonlySignal<Campaigns>,
    /** The guides to choose from. */
    guideNames: () => guides.names,
    /** By which guide the next conversation is begun: its id. */
    guideInUse: guideInUse as ReadonlySignal<string>,
    /** Of conversations to come, of this call first; none in practice. */
    prepSheets: prepSheets as ReadonlySignal<readonly PrepSheet[]>,
    prepSheetFor,
    /** The id of the prep sheet that the conversation is to begin without; null for none. */
    declinedSheet: declined as ReadonlySignal<string | null>,
    /** Whether the conversation is to begin without a prep sheet, by its id. */
    declinePrepSheet(id: string, isDeclined: boolean) {
      declined.value = isDeclined ? id : null;
    },
    /** Reads the prep sheets again, which were changed elsewhere. */
    async readPrepSheets() {
      prepSheets.value = (await attempt(background.prepSheets)) ?? prepSheets.peek();
    },
    /** Reads the campaigns again, which were changed elsewhere. */
    async readCampaigns() {
      campaigns.value = (await attempt(background.campaigns)) ?? campaigns.peek();
    },
    /** Has conversations begin with a campaign, by its id, or with none. The one that is on stays as it is. */
    async chooseCampaign(inUse: string | null) {
      const before = campaigns.peek();
      campaigns.value = { ...before, inUse };
      if (!(await isDone(attempt, () => background.chooseCampaign(inUse)))) campaigns.value = before;
    },
    /** Has conversations begin by a guide, by its id. The one that is on goes on with its own. */
    async chooseGuide(id: string) {
      const before = guideInUse.peek();
      guideInUse.value = id;
      const chosenNow = isDone(attempt, async () => {
        await background.useGuide(id);
        await guides.take({ inUse: id }, [shownGuide()]);
      });
      choosing = chosenNow;
      if (!(await chosenNow)) guideInUse.value = before;
      if (choosing === chosenNow) choosing = null;
    },
  };

  return {
    shown,
    /** What a guide that was just chosen is on its way with; null where none is. */
    choosing: () => choosing,
    /** Takes over what is kept of the guides now. */
    takeGuides(kept: KeptGuides) {
      guideInUse.value = kept.inUse;
      return guides.take(kept);
    },
    /** Has a conversation begin from a prep sheet, by its id. */
    choosePrepSheet(id: string) {
      chosen.value = id;
      declined.value = null;
    },
    /** What a conversation with somebody begins with; the prep sheet is used then. */
    take(guide: Guide, name: string, known: string | undefined) {
      const campaign = campaignInUse(campaigns.peek());
      const theirs = prepSheetFor(name, known);
      const prepSheet = theirs?.id === declined.peek() ? undefined : theirs;
      prepSheets.value = prepSheets.peek().filter((one) => one !== prepSheet);
      return {
        ids: { campaign: campaign?.id ?? null, prepSheet: prepSheet?.id ?? null },
        // What is asked of this person comes before what is asked of everybody.
        carried: {
          ...(campaign && fillsFor(guide, campaign)),
          ...(prepSheet && fillsFor(guide, prepSheet)),
        },
      };
    },
  };
}
