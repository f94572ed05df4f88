/** The time of day in what someone types, apart from its day. */

import { timeOf } from './moments.ts';
import type { PartOfDay } from './plain-date-time.ts';
import { type SaidZone, takeZone } from './zones.ts';

/** A time as it was said. */
export interface SaidTime {
  /** `HH:mm`; null where none was said. */
  readonly time: string | null;
  /** The time in the other half of the day, where the words leave it open: "at 9" in the afternoon. */
  readonly otherHalf: string | null;
  readonly part: PartOfDay | null;
  /** How many days after the day that was said: midnight ends its day. */
  readonly daysLater: number;
  readonly zone: SaidZone | null;
  /** Whether it is a number by itself, and means something only beside a day. */
  readonly isBare: boolean;
  /** What is left: the day. */
  readonly rest: string;
}

const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const HALF = String.raw`(?:\s?([ap])(?:\.?\s?m\b\.?|\b))`;
/** Before a time, and without a meaning of their own. */
const BEFORE = String.raw`(?:\b(?:at|by|from|around|about|before|after|until|till|between|um)\s+)?`;
/** What makes a number no hour: "3 dec", "5th", "2 weeks". */
const NO_HOUR = String.raw`(?![\d/:]|\.\d|-\d|\s*(?:st|nd|rd|th)\b|\s*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\s*(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|fortnights?)\b)`;
/** "6 to 8", "10-12:30pm". */
const RANGE = new RegExp(
  String.raw`${BEFORE}(?<![\d/.:-])\b(${HOUR})(?:[:.]([0-5]\d))?${HALF}?\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b|\band\b)\s*(${HOUR})(?:[:.]([0-5]\d))?${HALF}?${NO_HOUR}`,
);
/** "6pm", "6:30", "18:30", "6:30 p.m.". */
const CLOCK = [
  new RegExp(String.raw`${BEFORE}(?<![\d/.:-])\b(${HOUR})(?:[:.]([0-5]\d))?${HALF}`),
  new RegExp(String.raw`${BEFORE}(?<![\d/.:-])\b(${HOUR}):([0-5]\d)(?::[0-5]\d)?(?![\d:])()`),
  new RegExp(String.raw`${BEFORE}(?<![\d/.:-])\b(${HOUR})h([0-5]\d)?\b()`),
  new RegExp(String.raw`${BEFORE}(?<![\d/.:-])\b(${HOUR})()\s?o['’]?clock\b()`),
  new RegExp(String.raw`\b(?:at|by|um)\s+(${HOUR})[.]([0-5]\d)(?![\d.])()`),
  new RegExp(String.raw`\b(?:at|by|around|about|before|after|until|till|um)\s+(${HOUR})()${NO_HOUR}\b()`),
];
/** "half past six", "quarter to 5". */
const PAST = new RegExp(
  String.raw`${BEFORE}\b(?:a\s+)?(half|quarter)\s+(past|to|after)\s+(${HOUR})\b${HALF}?`,
);
/** A number by itself, taken for an hour only where the rest is a day. */
const BARE = new RegExp(String.raw`(?<![\d/.:,-])\b(${HOUR})${NO_HOUR}\b`, 'g');

const WORDS: readonly { readonly said: RegExp; readonly time: string; readonly daysLater?: number }[] = [
  { said: new RegExp(String.raw`${BEFORE}\b(?:12\s+)?(?:noon|midday|lunch\s?time|lunch)\b`), time: '12:00' },
  { said: new RegExp(String.raw`${BEFORE}\b(?:12\s+)?midnight\b`), time: '00:00', daysLater: 1 },
  {
    said: /\b(?:by\s+)?(?:the\s+)?(?:eod|cob|end of (?:the )?(?:day|business)|close of (?:business|play))\b/,
    time: '17:00',
  },
];

const PARTS: readonly { readonly said: RegExp; readonly part: PartOfDay; readonly left: string }[] = [
  { said: /\b(?:later\s+)?tonight\b/, part: 'evening', left: 'today' },
  { said: /\bfirst thing\b(?:\s+in the morning\b)?/, part: 'morning', left: '' },
  { said: /\bthis\s+(?:late\s+|early\s+)?(?=morning|afternoon|evening)/, part: 'morning', left: 'today ' },
  { said: /\b(?:early |late |mid-?)?(?:in the )?morning\b/, part: 'morning', left: '' },
  { said: /\b(?:early |late |mid-?)?(?:in the )?afternoon\b/, part: 'afternoon', left: '' },
  { said: /\b(?:early |late )?(?:in the )?evening\b/, part: 'evening', left: '' },
  { said: /\b(?:late )?(?:at )?night\b/, part: 'night', left: '' },
];

/** The readings of a text (in small letters), the most likely first: a bare number may be an hour, or a part of a date. */
export function readTime(text: string): readonly SaidTime[] {
  const { part, rest } = takePart(text);
  const sure = takeTime(rest);
  if (sure !== null) {
    const { zone, rest: day } = takeZone(sure.rest, sure.at);
    return [said({ ...sure, rest: day, part, zone })];
  }
  const none: SaidTime = { time: null, otherHalf: null, part, daysLater: 0, zone: null, isBare: false, rest };
  const bare = [...rest.matchAll(BARE)].map((match) => ({
    ...said({ ...found(rest, match), hour: match[1] ?? '', part, zone: null }),
    isBare: part === null,
  }));
  return [none, ...bare];
}

/** What stands where in a text, and what is left without it. */
function found(text: string, { 0: whole, index = 0 }: RegExpMatchArray) {
  return { at: index, rest: `${text.slice(0, index)} ${text.slice(index + whole.length)}` };
}

function takePart(text: string): { readonly part: PartOfDay | null; readonly rest: string } {
  let rest = text;
  let part: PartOfDay | null = null;
  for (const one of PARTS) {
    if (!one.said.test(rest)) continue;
    rest = rest.replace(one.said, one.left);
    part = one.part;
  }
  return { part, rest };
}

interface Taken {
  readonly at: number;
  readonly rest: string;
  readonly hour: string;
  readonly minute?: string | undefined;
  /** 'a' or 'p' where it was said. */
  readonly half?: string | undefined;
  readonly daysLater?: number;
  readonly isSure?: boolean;
}

function takeTime(text: string): Taken | null {
  for (const { said: words, time, daysLater = 0 } of WORDS) {
    const match = words.exec(text);
    const [hour = '', minute] = time.split(':');
    if (match) return { ...found(text, match), hour, minute, daysLater, isSure: true };
  }
  const range = RANGE.exec(text);
  if (range && !isDate(text, range)) return { ...found(text, range), ...beginning(range) };
  const past = PAST.exec(text);
  if (past) {
    const [, fraction, side, hour, half] = past;
    const minutes = (Number(hour) % 24) * 60 + (side === 'to' ? -1 : 1) * (fraction === 'half' ? 30 : 15);
    const clock = (minutes + 24 * 60) % (24 * 60);
    return {
      ...found(text, past),
      hour: String(Math.floor(clock / 60)),
      minute: String(clock % 60).padStart(2, '0'),
      half,
    };
  }
  for (const pattern of CLOCK) {
    const match = pattern.exec(text);
    if (match) return { ...found(text, match), hour: match[1] ?? '', minute: match[2], half: match[3] };
  }
  return null;
}

/** "dec 3-5" and "3-5 dec" are days. */
function isDate(text: string, { 0: whole, index }: RegExpExecArray): boolean {
  const before = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*$/;
  // Numbers alone may be anything.
  const isAlone = text.replace(whole, '').trim() === '' && /^\s*\d+\s*-\s*\d+\s*$/.test(whole);
  return isAlone || before.test(text.slice(0, index));
}

/** Of a range its beginning; the half of the day that its end has is that of both, unless it would end first. */
function beginning([, hour = '', minute, half, endHour = '', , endHalf]: RegExpExecArray) {
  const isSame = Number(hour) % 12 < Number(endHour) % 12 || Number(hour) === Number(endHour);
  if (half !== undefined || endHalf === undefined) return { hour, minute, half };
  return { hour, minute, half: isSame ? endHalf : endHalf === 'p' ? 'a' : 'p' };
}

function said(taken: Taken & { readonly part: PartOfDay | null; readonly zone: SaidZone | null }): SaidTime {
  const { hour: digits, minute: minutes = '', half, daysLater = 0, isSure = false, part, zone } = taken;
  const { rest } = taken;
  const [hour, minute] = [Number(digits), Number(minutes || 0)];
  const at = (hours: number) => timeOf(hours % 24, minute);
  const base = { part: null, zone, isBare: false, rest };
  if (isSure) return { ...base, time: at(hour), otherHalf: null, daysLater };
  if (half) {
    const time = at(hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0));
    return { ...base, time, otherHalf: null, daysLater };
  }
  if (hour > 12 || digits.startsWith('0')) {
    return { ...base, time: at(hour), otherHalf: null, daysLater: daysLater + (hour === 24 ? 1 : 0) };
  }
  if (part !== null) return { ...base, otherHalf: null, ...inPart(hour, minute, part) };
  // Nobody promises to call at four at night: a bare hour from one to seven is in the afternoon or evening.
  const isLate = hour >= 1 && hour <= 7;
  return {
    ...base,
    time: at(isLate ? hour + 12 : hour),
    otherHalf: at(isLate ? hour : hour + 12),
    daysLater,
  };
}

/** The hour that is meant within a part of the day; after midnight it is the next day's. */
function inPart(hour: number, minute: number, part: PartOfDay) {
  const isMidnight = hour === 12 && (part === 'evening' || part === 'night');
  const isSmallHour = part === 'night' && hour < 5;
  if (isMidnight || isSmallHour) return { time: timeOf(isMidnight ? 0 : hour, minute), daysLater: 1 };
  return { time: timeOf(part === 'morning' || hour === 12 ? hour : hour + 12, minute), daysLater: 0 };
}
