/** What the popup loads once its follow-ups are painted, in one go: nothing of it is in the first picture. */
export { ReminderSwitch } from '../follow-ups/reminder-switch.tsx';
export { UnshownNotice } from '../follow-ups/unshown-notice.tsx';
export { HostAccessNotice } from '../ui/host-access.tsx';
export { CallInProgress } from './call-in-progress.tsx';
export { ClockNotice } from './clock-notice.tsx';
export { EmptyNotice } from './empty-notice.tsx';
export { FocusKeeper } from './focus-keeper.tsx';
export { answerKeys } from './keys.ts';
export { PeopleList } from './people-list.tsx';
export { PersonCard } from './person-card.tsx';
export { SearchResults } from './search-results.tsx';
