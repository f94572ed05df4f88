/** What the pages of the extension tell the background. */
import { pageToBackground } from './contracts/page-to-background.ts';
import { notify } from './request.ts';
import { toExtension } from './send.ts';

/** Tells that follow-ups have changed. Where the background cannot be reached, it sees the change when it wakes. */
export async function tellFollowUpsChanged(): Promise<void> {
  await notify(toExtension, pageToBackground, 'follow-ups-changed');
}

/** Tells that a person is called or reached otherwise. A sidebar that does not hear of it sees it when it is opened anew. */
export async function tellPersonChanged(person: string): Promise<void> {
  await notify(toExtension, pageToBackground, 'person-changed', person);
}

/** Tells that campaigns, or which one is in use, have changed. A sidebar that does not hear of it sees it when it is opened anew. */
export async function tellCampaignsChanged(): Promise<void> {
  await notify(toExtension, pageToBackground, 'campaigns-changed');
}

/** Tells that prep sheets have changed. A sidebar that does not hear of it sees it when it is opened anew. */
export async function tellPrepSheetsChanged(): Promise<void> {
  await notify(toExtension, pageToBackground, 'prep-sheets-changed');
}

/** Tells that the guides, or which one is in use, have changed. A sidebar that does not hear of it sees it when it is opened anew. */
export async function tellGuidesChanged(): Promise<void> {
  await notify(toExtension, pageToBackground, 'guides-changed');
}

/** Tells that a conversation was written to. A sidebar that does not hear of it sees it when it is opened anew. */
export async function tellConversationChanged(conversation: string): Promise<void> {
  await notify(toExtension, pageToBackground, 'conversation-changed', conversation);
}
