/** Dates in Spanish: what people in the Americas say, and what they mean by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../../../../lib/domain/dates/moments.ts';
import { parseDate } from '../../../../../lib/domain/dates/parse-date.ts';
import { parseRange } from '../../../../../lib/domain/dates/parse-range.ts';
import type { PlainDateTime } from '../../../../../lib/domain/dates/plain-date-time.ts';

/** A Monday afternoon. */
const now = new Date(2026, 10, 23, 15, 0);

/** "2026-11-26 18:00", "2026-11-26 night", or what is wrong. */
function read(text: string, locale = 'es-MX'): string {
  const parsed = parseDate(text, now, locale);
  if (!('moment' in parsed)) return parsed.problem;
  const { date, time, part } = parsed.moment;
  return [date, time ?? part].filter((one) => one !== undefined).join(' ');
}

describe('a date in Spanish', () => {
  it.each([
    ['el jueves a las 6', '2026-11-26 18:00'],
    ['Jueves 6pm', '2026-11-26 18:00'],
    ['jue 6 p. m.', '2026-11-26 18:00'],
    ['el jueves a las 6 y media', '2026-11-26 18:30'],
    ['el jueves a las seis y media de la tarde', '2026-11-26 18:30'],
    ['jueves a las 6 y cuarto', '2026-11-26 18:15'],
    ['jueves a las 6 y 20', '2026-11-26 18:20'],
    ['jueves a las 6 menos cuarto', '2026-11-26 17:45'],
    ['jueves a un cuarto para las 6', '2026-11-26 17:45'],
    ['jueves a las 18 horas', '2026-11-26 18:00'],
    ['jueves 18:30 hs', '2026-11-26 18:30'],
    ['viernes a la una', '2026-11-27 13:00'],
    ['viernes a las 8 de la noche', '2026-11-27 20:00'],
    ['viernes a las 8 de la mañana', '2026-11-27 08:00'],
    ['viernes a las 10 en punto', '2026-11-27 10:00'],
    ['el viernes a mediodía', '2026-11-27 12:00'],
    ['mañana al mediodía', '2026-11-24 12:00'],
    ['viernes de 6 a 8pm', '2026-11-27 18:00'],
    ['hoy', '2026-11-23'],
    ['hoy a las 5', '2026-11-23 17:00'],
    ['mañana', '2026-11-24'],
    ['MAÑANA', '2026-11-24'],
    ['mañana por la mañana', '2026-11-24 morning'],
    ['mañana en la tarde', '2026-11-24 afternoon'],
    ['mañana por la tarde', '2026-11-24 afternoon'],
    ['mañana temprano', 'not-a-date'],
    ['esta noche', '2026-11-23 night'],
    ['esta tarde', '2026-11-23 afternoon'],
    ['el jueves por la noche', '2026-11-26 night'],
    ['pasado mañana', '2026-11-25'],
    ['pasado mañana a las 5', '2026-11-25 17:00'],
    ['en dos semanas', '2026-12-07'],
    ['dentro de dos semanas', '2026-12-07'],
    ['en 2 días', '2026-11-25'],
    ['en una semana', '2026-11-30'],
    ['en un mes', '2026-12-23'],
    ['en ocho días', '2026-11-30'],
    ['en quince días', '2026-12-07'],
    ['en un par de semanas', '2026-12-07'],
    ['en 20 minutos', '2026-11-23 15:20'],
    ['en media hora', '2026-11-23 15:30'],
    ['la próxima semana', '2026-11-30'],
    ['la semana que viene', '2026-11-30'],
    ['el jueves de la próxima semana', '2026-12-03'],
    ['el próximo jueves', '2026-11-26'],
    ['el jueves que viene', '2026-11-26'],
    ['este jueves', '2026-11-26'],
    ['el fin de semana', '2026-11-28'],
    ['fin de mes', '2026-11-30'],
    ['a fin de mes', '2026-11-30'],
    ['el próximo mes', '2026-12-23'],
    ['3 dic', '2026-12-03'],
    ['el 3 de diciembre', '2026-12-03'],
    ['3 de diciembre de 2027', '2027-12-03'],
    ['jueves 3 de diciembre', '2026-12-03'],
    ['jueves 3 de diciembre a las 6', '2026-12-03 18:00'],
    ['diciembre 3', '2026-12-03'],
    ['el primero de enero', '2027-01-01'],
    ['1.º de enero', '2027-01-01'],
    ['3 de mar', '2027-03-03'],
    ['el 30', '2026-11-30'],
    ['el día 30', '2026-11-30'],
    ['el 3', '2026-12-03'],
    ['jueves 3', '2026-12-03'],
    ['miércoles 25 a las 10', '2026-11-25 10:00'],
    ['mié', '2026-11-25'],
    ['sáb.', '2026-11-28'],
    ['mar 6pm', '2026-11-24 18:00'],
    ['mar, 24 nov', '2026-11-24'],
    ['primer lunes de diciembre', '2026-12-07'],
    ['último viernes del mes', '2026-11-27'],
    ['antes del viernes', '2026-11-27'],
    ['para el viernes', '2026-11-27'],
    ['a más tardar el viernes', '2026-11-27'],
    ['ayer', 'past'],
    ['el viernes pasado', 'past'],
    ['hace dos semanas', 'past'],
    ['los jueves', 'not-a-date'],
    ['todos los jueves', 'not-a-date'],
    ['el jueves o el viernes', 'not-a-date'],
    ['diciembre', 'not-a-date'],
    ['el jueves 4 de diciembre', 'other-weekday'],
    ['algún día', 'not-a-date'],
    ['el mar', 'not-a-date'],
    ['31 de noviembre', 'not-a-date'],
  ])('“%s”', (text, means) => {
    expect(read(text)).toBe(means);
  });

  it.each([
    ['es-MX', '2026-12-03'],
    ['es-419', '2026-12-03'],
    ['es-US', '2026-12-03'],
    ['en-US', '2027-03-12'],
  ])('3/12 in %s', (locale, date) => {
    expect(read('3/12', locale)).toBe(date);
  });

  it.each([
    ['Mar 3 at 6pm', '2027-03-03 18:00'],
    ['Mar. 3', '2027-03-03'],
    ['two weeks ago', 'past'],
  ])('leaves English as it is: “%s”', (text, means) => {
    expect(read(text, 'en-US')).toBe(means);
  });

  it('is understood in an English browser too', () => {
    expect(read('el jueves a las 6', 'en-US')).toBe('2026-11-26 18:00');
  });

  it.each(['es', 'es-419', 'es-MX', 'es-US', 'es-AR'])('is read as it is written in %s', (locale) => {
    fc.assert(
      fc.property(comingMoments, (moment) => {
        const text = formatDate(moment, locale, now);
        expect(parseDate(text, now, locale), text).toEqual({ moment });
      }),
    );
  });

  it.each(['es', 'es-419', 'es-MX', 'es-US', 'es-AR'])('has its part of the day in %s', (locale) => {
    for (const part of ['morning', 'afternoon', 'night'] as const) {
      const moment = { date: '2026-11-26', time: null, part };
      const text = formatDate(moment, locale, now);
      expect(parseDate(text, now, locale), text).toEqual({ moment });
    }
  });
});

describe('days gone by in Spanish', () => {
  it.each([
    ['la primavera pasada', '2026-03-01', '2026-05-31'],
    ['marzo', '2026-03-01', '2026-03-31'],
    ['en marzo', '2026-03-01', '2026-03-31'],
    ['marzo de 2025', '2025-03-01', '2025-03-31'],
    ['desde mayo', '2026-05-01', ''],
    ['desde el 3 de mayo', '2026-05-03', ''],
    ['hasta mayo', '', '2026-05-31'],
    ['antes de mayo', '', '2026-04-30'],
    ['de marzo a junio', '2026-03-01', '2026-06-30'],
    ['entre marzo y junio', '2026-03-01', '2026-06-30'],
    ['el mes pasado', '2026-10-01', '2026-10-31'],
    ['este mes', '2026-11-01', '2026-11-30'],
    ['el año pasado', '2025-01-01', '2025-12-31'],
    ['los últimos 30 días', '2026-10-25', '2026-11-23'],
    ['ayer', '2026-11-22', '2026-11-22'],
    ['hoy', '2026-11-23', '2026-11-23'],
    ['anteayer', '2026-11-21', '2026-11-21'],
    ['el viernes pasado', '2026-11-20', '2026-11-20'],
    ['verano de 2025', '2025-06-01', '2025-08-31'],
    ['hace dos días', '2026-11-21', '2026-11-21'],
    ['a principios de marzo', '2026-03-01', '2026-03-10'],
    ['3 de marzo', '2026-03-03', '2026-03-03'],
  ])('“%s”', (text, from, until) => {
    expect(parseRange(text, now, 'es-MX')).toEqual({ range: { from, until } });
  });
});

const comingMoments: fc.Arbitrary<PlainDateTime> = fc
  .date({ min: new Date(2026, 10, 24), max: new Date(2035, 0, 1), noInvalidDate: true })
  .chain((date) =>
    fc.boolean().map((hasTime) => (hasTime ? momentOf(date) : { ...momentOf(date), time: null })),
  );
