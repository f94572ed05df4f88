/** The word about a clock that may be wrong; loaded once the popup is painted. */
import { ClockNotice } from '../../components/popup/after-first-paint.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { followLeap } from '../../lib/storage/settings/clock-check.ts';

const now = () => Date.now();
const sources: Parameters<typeof ClockNotice>[0]['sources'] = {
  get locale() {
    return uiLanguage();
  },
  now,
  follow: (...following) => followLeap(now, ...following),
};

/** The notice, with what it stands on in the browser. */
export function OwnClockNotice() {
  return <ClockNotice sources={sources} />;
}
