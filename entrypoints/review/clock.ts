/** Wires the question about a clock that may be wrong. */
import type { ClockQuestionSources } from '../../components/review/clock-question.tsx';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { followLeap } from '../../lib/storage/settings/clock-check.ts';
import { lastClockLook } from '../../lib/storage/settings/settings.ts';

const now = () => Date.now();

/** The computer's clock, and how it is believed. */
export const clock: ClockQuestionSources = {
  get locale() {
    return uiLanguage();
  },
  now,
  follow: (...following) => followLeap(now, ...following),
  believe: () => lastClockLook.set({ believedAt: now(), doubtedAt: null }),
};
