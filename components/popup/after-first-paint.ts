/** What the popup loads once its follow-ups are painted, in one go: nothing of it is in the first picture. */
export { ReminderSwitch, UnshownNotice } from '../follow-ups/reminders.tsx';
export { HostAccessNotice } from '../ui/host-access.tsx';
export { StillWaiting } from '../ui/startup-error.tsx';
export { FocusKeeper } from './focus-keeper.tsx';
export { answerKeys } from './keys.ts';
export { BesideThePage, CallInProgress, ClockNotice } from './notices.tsx';
export { PeopleList } from './people-list.tsx';
export { PersonCard } from './person-card.tsx';
export { PreparedToday } from './prepared-today.tsx';
export { SearchResults } from './search-results.tsx';
