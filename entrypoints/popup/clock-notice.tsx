/** The word about a clock that may be wrong; loaded once the popup is painted. */
import { ClockNotice } from '../../components/popup/after-first-paint.ts';
import { followLeap } from '../../lib/browser/clock-look.ts';
import { uiLanguage } from '../../lib/browser/messages.ts';

const now = () => Date.now();
const sources: Parameters<typeof ClockNotice>[0]['sources'] = {
  locale: uiLanguage(),
  now,
  follow: (...following) => followLeap(now, ...following),
};

/** The notice, with what it stands on in the browser. */
export function OwnClockNotice() {
  return <ClockNotice sources={sources} />;
}
