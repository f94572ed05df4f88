import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { timeZoneText } from '../../../../../lib/domain/follow-up/time-zone.ts';

/** A zone as another program reads it from its description. */
function zoneOf(name: string): ICAL.Timezone {
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZoneText(name, 2025, 2028))));
}

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Sao_Paulo',
];
const DAYS = [
  '2026-01-15',
  '2026-03-07',
  '2026-03-29',
  '2026-04-05',
  '2026-07-10',
  '2026-10-25',
  '2026-11-02',
];

describe.each(ZONES)('the description of %s', (name) => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });

  it.each(DAYS)('has the clocks of %s', (day) => {
    const zone = zoneOf(name);
    const noon = ICAL.Time.fromDateTimeString(`${day}T12:00:00`);
    noon.zone = zone;
    expect(clock.format(noon.toJSDate())).toBe(`${day} 12:00`);
  });
});

it('tells winter from summer, and has neither where the clocks never change', () => {
  expect(timeZoneText('America/New_York', 2026, 2026)).toContain(
    'BEGIN:DAYLIGHT\r\nDTSTART:20260308T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nEND:DAYLIGHT',
  );
  expect(timeZoneText('Asia/Kolkata', 2026, 2026)).toBe(
    'BEGIN:VTIMEZONE\r\nTZID:Asia/Kolkata\r\nBEGIN:STANDARD\r\nDTSTART:20260101T053000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE',
  );
});
