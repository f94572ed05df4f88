/** Reminders over a store and a browser that are made up, at a time of the test's own. */
import { createReminders } from '../../../../lib/app/reminders.ts';
import { toDate } from '../../../../lib/domain/dates/moments.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import type { SentReminders } from '../../../../lib/domain/follow-up/reminders.ts';
import { moment } from '../domain/follow-up/some-follow-ups.ts';

/** A Monday afternoon, epoch ms. */
export const NOW = toDate(moment('2026-11-23 15:00')).getTime();

/** Reminders over a store and a browser of their own. */
export function start(rows: readonly FollowUp[], reminded: SentReminders | null = {}) {
  const here = {
    now: NOW,
    rows: [...rows],
    isOn: true,
    showsNames: true,
    reminded,
    badge: -1,
    alarm: undefined as number | null | undefined,
    shown: new Set<string>(),
    everShown: [] as string[],
    buttons: [] as string[],
    counts: [] as number[],
    opened: [] as (string | null)[],
    behind: [] as boolean[],
    heldUntil: null as number | null,
    unshown: -1,
    keptUnshown: [] as number[],
    /** How often what was reminded of was written. */
    writes: 0,
    isLocked: false,
    /** The ids that the browser refuses to show. */
    refused: [] as string[],
  };
  const show = async (id: string, _followUp?: FollowUp, buttons: readonly string[] = []) => {
    here.buttons.push(...buttons);
    if (here.refused.includes(id)) throw new Error('Unexpected property "buttons"');
    here.shown.add(id);
    here.everShown.push(id);
  };
  const reminders = createReminders({
    now: () => here.now,
    open: async () => (here.isLocked ? null : here.rows.filter(({ state }) => state === 'open')),
    async change(id, change) {
      here.rows = here.rows.map((row) => (row.id === id ? { ...row, ...change } : row));
    },
    async showBadge(count) {
      here.badge = count;
    },
    async setAlarm(at) {
      here.alarm = at;
    },
    isOn: async () => here.isOn,
    heldUntil: async () => here.heldUntil,
    async keepUnshown(count) {
      here.keptUnshown.push(count);
      here.unshown = count;
    },
    showsNames: async () => here.showsNames,
    reminded: async () => here.reminded,
    async keepReminded(now) {
      here.reminded = now;
      here.writes += 1;
    },
    show,
    async showMany(id, count) {
      here.counts.push(count);
      await show(id);
    },
    confirm: () => show('reminders-on'),
    shown: async () => [...here.shown],
    async clear(id) {
      here.shown.delete(id);
    },
    async openPage(id, isBehind) {
      here.opened.push(id);
      here.behind.push(isBehind);
    },
  });
  return { ...reminders, here };
}
