/** Every text of the stores' pages that the extension itself does not have. */
import { OPTIONAL_SITES, patternsOf, SITES_AT_INSTALL } from '../../lib/call/platforms/registry.ts';

/** The texts that are written by hand. */
export interface ListingTexts {
  readonly description: string;
  /** For the Chrome Web Store: one narrow purpose. */
  readonly singlePurpose: string;
  /** Why each permission and each pattern of addresses is asked for. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What to choose in the Chrome Web Store's form on the use of data. */
  readonly dataUse: string;
  /** For the reviewers of addons.mozilla.org, who build the package from the sources. */
  readonly notesToReviewers: string;
}

/** Why the extension is let into pages where calls are held. */
const HOST_REASON =
  'Docks the sidebar beside a video call at this address, makes room for it in the page’s layout, and keeps the ' +
  'letters of the sidebar’s keyboard shortcuts from the page. Nothing that the page shows is read or kept. No other ' +
  'site is touched.';

/** Why it may be let into others, where somebody wants that. */
const OPTIONAL_HOST_REASON =
  'Optional. The same as on Meet and Zoom: docks the sidebar beside a video call at this address. It is asked for only when ' +
  'the person switches this site on in the settings, and given back when they switch it off.';

/** The texts in English. */
export const listingTexts: ListingTexts = {
  singlePurpose:
    'Guides an organizer through a one-on-one conversation held as a video call: a sidebar beside the call shows the ' +
    'current step and what to ask next, takes notes, and keeps what the person committed to, so that it can be ' +
    'followed up.',

  description: `Kitchen Table is a sidebar for one-on-one organizing conversations. It stands beside your video call on Google Meet or Zoom, and on Jitsi or Microsoft Teams if you switch them on, so you can look at the person and not at a script.

DURING THE CALL
• See the step you’re in, the next question, and what a green or a yellow light looks like.
• After your ask, the panel goes still and counts the silence. Let it do the talking.
• Write notes that are saved as you type.
• Use keyboard shortcuts while you look at the call.

AFTER THE CALL
• Take two quiet minutes to debrief.
• Write down commitments with a date, the way people say it: “Thursday 6pm.”
• Follow up: the number on the icon shows how many follow-ups are due. Reminders are off until you switch them on.
• Look back on a conversation, search everything you noted, and see patterns, never a grade.

BEFORE THE NEXT ONE
• Practice a whole conversation inside the extension. No account, no camera, nobody watching.
• Import a list of people, or a guide of your own organization.

YOUR NOTES STAY WITH YOU
• Nothing leaves your computer. There is no server, no account, and no statistics, and the extension isn’t able to connect to anything.
• Set a passphrase, and everything is encrypted on your disk.
• Take a backup whenever you like, and choose how long notes are kept.

The six steps are those of “Steps in a One-on-One Organizing Conversation” by Katey Lauer and Andrew Willis Garcés, Training for Change. Kitchen Table is free software under the MIT license.

The Zoom desktop app can’t have a sidebar: join from your browser.`,

  reasons: {
    storage:
      'Keeps settings (the sidebar’s side and width, keyboard shortcuts) and which tab holds which conversation. It is ' +
      'stored on this computer only, and not synchronized.',
    unlimitedStorage:
      'Keeps the notes from being thrown away when the disk gets full. They exist only in this browser, so there is no ' +
      'other copy.',
    scripting:
      'Adds the sidebar to calls that were open already when the extension was installed, updated, or switched on, and to ' +
      'calls on optional sites (Jitsi, Teams) once the person has allowed one, and tells the layout of Zoom’s page how much room is left beside the sidebar.',
    sidePanel:
      'Shows the sidebar in the browser’s own side panel when the person moves it there, or opens it beside a page on which ' +
      'it cannot be docked. Needs no access to that page.',
    alarms:
      'Wakes the extension when a follow-up is due, once a day to keep a snapshot of the notes on this computer, when ' +
      'it is time to lock, and when a deletion that was asked for can no longer be undone.',
    notifications:
      'Optional. Reminds of a follow-up that is due. It is asked for only when the person switches reminders on.',
    idle: 'Optional. Locks the encrypted notes when nobody has used the computer for a while. It is asked for only when the person chooses that.',
    ...Object.fromEntries(patternsOf(SITES_AT_INSTALL).map((host) => [host, HOST_REASON])),
    ...Object.fromEntries(patternsOf(OPTIONAL_SITES).map((host) => [host, OPTIONAL_HOST_REASON])),
  },

  dataUse: `Remote code: No, I am not using remote code. Everything that runs is in the package.

Data: the form counts what people type into an extension, even where it never leaves their computer. So choose:
• Personally identifiable information (names and contact details that organizers type in)
• Personal communications (notes of conversations that organizers type in)
and nothing else.

Certify all three statements: data is not sold or given to third parties, not used for anything but the single purpose, and not used to judge whether somebody gets credit.

Privacy policy: the address at which docs/privacy-policy.md of this release can be read.

Firefox is told the same by the manifest: data_collection_permissions is { required: ['none'] }, for nothing is transmitted.`,

  notesToReviewers: `Build (any system with Node 20 or newer and npm; the newer Node that the build needs is one of its packages):
  npm ci
  npm run build-for-amo
The result is in .output/firefox-mv3, and is the same byte by byte as the package.

Try it: after the installation a practice call opens by itself, with the sidebar beside it. No account is needed. On a real call, open any meeting on meet.google.com and press the tab at the right edge, or Alt+Shift+U.

The extension talks to no server: its content security policy has connect-src 'none'. The two warnings about innerHTML are Preact’s own support for it, which nothing of ours uses.`,
};
