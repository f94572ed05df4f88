/** A time zone as a calendar file describes it (RFC 5545, VTIMEZONE), from what the browser itself knows of it. */

/** A change of a zone's clocks. */
interface Change {
  /** The first minute at which the new offset holds, epoch ms. */
  readonly at: number;
  /** Before and after it, ms ahead of UTC. */
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * The VTIMEZONE component of a zone, with every change of its clocks from the beginning of one year to the end of another:
 * what lies outside of them is not described.
 */
export function timeZoneText(zone: string, firstYear: number, lastYear: number): string {
  const begin = Date.UTC(firstYear, 0, 1);
  const offsetAt = offsets(zone);
  const start: Change = { at: begin, from: offsetAt(begin), to: offsetAt(begin) };
  const changes = [start, ...changesBetween(offsetAt, begin, Date.UTC(lastYear + 1, 0, 1))];
  const least = Math.min(...changes.map(({ to }) => to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...changes.flatMap(({ at, from, to }) => {
      // Whatever is ahead of the zone's least offset is its summer time.
      const kind = to > least ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${kind}`,
        `DTSTART:${writtenTime(at + from)}`,
        `TZOFFSETFROM:${writtenOffset(from)}`,
        `TZOFFSETTO:${writtenOffset(to)}`,
        `END:${kind}`,
      ];
    }),
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** How far a zone's clocks are ahead of UTC at an epoch time, both in ms. */
function offsets(zone: string): (at: number) => number {
  const form = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = form.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
  };
}

/** Found by looking at every day, and then at half of what is left until the minute is known. */
function changesBetween(offsetAt: (at: number) => number, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let day = begin; day < end; day += 24 * HOUR) {
    let [before, after] = [day, Math.min(day + 24 * HOUR, end)];
    const [from, to] = [offsetAt(before), offsetAt(after)];
    if (from === to) continue;
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === from) before = middle;
      else after = middle;
    }
    changes.push({ at: after, from, to });
  }
  return changes;
}

/** A wall clock's time, written down from an epoch time as if in UTC. */
function writtenTime(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

function writtenOffset(ms: number): string {
  const minutes = Math.abs(ms) / MINUTE;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
