import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommitment } from '../../../../../lib/domain/follow-up/read-commitment.ts';
import { english, spanish } from '../../../strings.ts';

/** A Monday afternoon. */
const now = new Date(2026, 10, 23, 15, 0);
const read = (line: string) => {
  const { what, due, way, followUp } = readCommitment(line, now, 'en-US');
  return [what, due, way, followUp];
};

test.each([
  ['bring two neighbours thu 6pm, text wed', ['bring two neighbours', 'thu 6pm', 'text', 'wed']],
  [
    'bring two neighbours by Thursday at 6 p.m., call Wednesday',
    ['bring two neighbours', 'by Thursday at 6 p.m.', 'call', 'Wednesday'],
  ],
  ['bring two neighbours', ['bring two neighbours', '', null, '']],
  ['bring two friends\nthu 6pm\n\ntext wed\n', ['bring two friends', 'thu 6pm', 'text', 'wed']],
  ['Bring soup.\r\nThu', ['Bring soup', 'Thu', null, '']],
  ['bring two neighbours, text', ['bring two neighbours', '', 'text', '']],
  ['bring two neighbours thu 6pm', ['bring two neighbours', 'thu 6pm', null, '']],
  [
    'come to the meeting on Dec 3 at 6, and I’ll call her Friday',
    ['come to the meeting', 'on Dec 3 at 6', 'call', 'Friday'],
  ],
  ["talk to Mr. Ortiz tomorrow and I'll email them", ['talk to Mr. Ortiz', 'tomorrow', 'email', '']],
  ['talk to Mr. Ortiz, then text her wed evening.', ['talk to Mr. Ortiz', '', 'text', 'wed evening']],
  ['call Bob', ['call Bob', '', null, '']],
  ['ask around, call Bob', ['ask around, call Bob', '', null, '']],
  ['ask around, call Bob, text wed', ['ask around, call Bob', '', 'text', 'wed']],
  ['call the landlord thu', ['call the landlord', 'thu', null, '']],
  ['thu 6pm come to the meeting, see you wed', ['come to the meeting', 'thu 6pm', 'in-person', 'wed']],
  ['come to the Sunday school', ['come to the Sunday school', '', null, '']],
  ['bring 3', ['bring 3', '', null, '']],
  ['bring 12 people', ['bring 12 people', '', null, '']],
  ['go to room 12', ['go to room 12', '', null, '']],
  ['sign the letter dec 3, video call dec 2', ['sign the letter', 'dec 3', 'video', 'dec 2']],
  ['sign; zoom fri 10am', ['sign', '', 'video', 'fri 10am']],
  ['read the letter of dec 3, text wed', ['read the letter of dec 3', '', 'text', 'wed']],
  ['ask who is new since monday', ['ask who is new since monday', '', null, '']],
  ['thu 6pm', ['', 'thu 6pm', null, '']],
  ['read the flyer — call in two weeks', ['read the flyer', '', 'call', 'in two weeks']],
  ['hablar con Ana el jueves', ['hablar con Ana', 'el jueves', null, '']],
  ['', ['', '', null, '']],
  // Without a comma, where a date tells where the one part ends.
  [
    'bring friends thursday 6pm text wednesday 10am',
    ['bring friends', 'thursday 6pm', 'text', 'wednesday 10am'],
  ],
  ['call your sister thu call wed', ['call your sister', 'thu', 'call', 'wed']],
  ['come thu 6pm text', ['come', 'thu 6pm', 'text', '']],
  ['come thu 6pm zoom', ['come thu 6pm zoom', '', null, '']],
  ['ask Ana to text me wed', ['ask Ana to text me', 'wed', null, '']],
  ['send a text wed', ['send a text', 'wed', null, '']],
  ['bring cake friday night, in person sat', ['bring cake', 'friday night', 'in-person', 'sat']],
  ['come thu in person wed', ['come', 'thu', 'in-person', 'wed']],
  ['come thu in person', ['come thu in person', '', null, '']],
  // Amid the words.
  ['meet at 6 on Thursday at 12 Mill Road', ['meet at 12 Mill Road', 'at 6 on Thursday', null, '']],
  ['talk to José next Thursday evening text me', ['talk to José text me', 'next Thursday evening', null, '']],
  ['talk to Ana on Thursday about the boiler', ['talk to Ana about the boiler', 'on Thursday', null, '']],
  ['read the Sunday paper to Ana', ['read the Sunday paper to Ana', '', null, '']],
  // Which day is open, or it is none: nothing of it is taken away.
  ['come thu or fri', ['come thu or fri', '', null, '']],
  ['come thu, friday or saturday, text wed', ['come thu, friday or saturday', '', 'text', 'wed']],
  ['come monday and tuesday', ['come monday and tuesday', '', null, '']],
  ['come from thu to sat', ['come from thu to sat', '', null, '']],
  ['thu or fri come to the meeting', ['thu or fri come to the meeting', '', null, '']],
  ['come every thursday 6pm', ['come every thursday 6pm', '', null, '']],
  ['come every other thursday', ['come every other thursday', '', null, '']],
  ['come sat, text thu or fri', ['come sat, text thu or fri', '', null, '']],
  ['come 3.12. 18h', ['come 3.12. 18h', '', null, '']],
  ['Talk to Ana. She is on 3 fri', ['Talk to Ana. She is on 3 fri', '', null, '']],
  ['🎉 party fri 8, text thu 🎉', ['🎉 party 🎉', 'fri 8', 'text', 'thu']],
  ['bring two and three fri', ['bring two and three', 'fri', null, '']],
  // In Spanish.
  ['traer a dos vecinos jue 6pm, texto mié', ['traer a dos vecinos', 'jue 6pm', 'text', 'mié']],
  [
    'traer a dos vecinos el jueves a las 6, mensaje el miércoles',
    ['traer a dos vecinos', 'el jueves a las 6', 'text', 'el miércoles'],
  ],
  ['venir a la reunión el 3 de diciembre', ['venir a la reunión', 'el 3 de diciembre', null, '']],
  ['hablar con Ana mañana y le llamo el viernes', ['hablar con Ana', 'mañana', 'call', 'el viernes']],
  ['hablar con Ana mañana por la tarde, llamar', ['hablar con Ana', 'mañana por la tarde', 'call', '']],
  [
    'firmar la carta en dos semanas, correo el lunes',
    ['firmar la carta', 'en dos semanas', 'email', 'el lunes'],
  ],
  ['venir jue 6pm videollamada mié', ['venir', 'jue 6pm', 'video', 'mié']],
  ['leer la carta del 3 de diciembre', ['leer la carta del 3 de diciembre', '', null, '']],
  ['venir el jueves o el viernes', ['venir el jueves o el viernes', '', null, '']],
  ['venir todos los jueves', ['venir todos los jueves', '', null, '']],
  ['ver a Ana en la escuela', ['ver a Ana en la escuela', '', null, '']],
  ['hablar con Ana el jueves sobre la caldera', ['hablar con Ana sobre la caldera', 'el jueves', null, '']],
])('"%s"', (line, parts) => {
  expect(read(line)).toEqual(parts);
});

test('the example in the empty field says all of it', () => {
  expect(read(english('commitment_example'))).toEqual(['bring a friend', 'Thu 6pm', 'text', 'Wed']);
});

test('the example in the empty field says all of it in Spanish', () => {
  expect(read(spanish('commitment_example'))).toEqual(['traer a alguien', 'jue 6pm', 'text', 'mié']);
});

test('a date gone by is taken for one, so that it can be said what is wrong with it', () => {
  expect(read('come yesterday')).toEqual(['come', 'yesterday', null, '']);
});

test('every word of a line is in one of its parts, but for what joins them', () => {
  const words = fc.constantFrom(
    'bring',
    'two',
    'neighbours',
    'thu',
    '6pm',
    'text',
    'wed',
    'Bob',
    ',',
    'dec',
    '3',
  );
  const joins = /^(?:text|,)$/;
  fc.assert(
    fc.property(fc.array(words, { maxLength: 9 }), (said) => {
      const parts = read(said.join(' ')).join(' ');
      for (const word of said) if (!joins.test(word)) expect(parts).toContain(word);
    }),
  );
});
