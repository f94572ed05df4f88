import { effect, signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { followGuides } from '../../../../components/ui/live-guides.ts';
import { NO_OWN_GUIDES } from '../../../../lib/domain/guide/guides.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import type { Translate } from '../../../../lib/i18n/translate.ts';
import { english, spanish } from '../../strings.ts';

const OWN = { ...sixSteps, id: 'own', name: 'Our own' };

/** The guides of a document whose words are `words`; `names` has the name of the one in use, and of each that came after. */
async function follow(words: Translate, kept = NO_OWN_GUIDES) {
  const [strings, lifetime] = [signal(words), new AbortController()];
  const guides = await followGuides(kept, [], strings, lifetime.signal);
  const names: string[] = [];
  effect(() => {
    names.push(guides.inUse.name);
  });
  return { strings, lifetime, guides, names };
}

it.each([
  ['English', english, '6 Steps of a One-on-One'],
  ['Spanish', spanish, '6 pasos de un uno a uno'],
])('has the six steps in %s from the first word', async (_language, words, name) => {
  expect((await follow(words)).names).toEqual([name]);
});

it('has them in another language as soon as it is chosen, and no more after the end', async () => {
  const { strings, lifetime, guides, names } = await follow(english);
  strings.value = spanish;
  await vi.waitFor(() => expect(names).toHaveLength(2));
  expect(guides.of(null).name).toBe('6 pasos de un uno a uno');
  strings.value = english;
  await vi.waitFor(() => expect(names).toHaveLength(3));
  const goesOn = await followGuides(NO_OWN_GUIDES, [], strings, new AbortController().signal);
  lifetime.abort();
  strings.value = spanish;
  await vi.waitFor(() => expect(goesOn.inUse.language).toBe('es'));
  expect(names).toEqual(['6 Steps of a One-on-One', '6 pasos de un uno a uno', '6 Steps of a One-on-One']);
});

it('leaves a guide of one’s own as it was written', async () => {
  const { strings, guides } = await follow(english, { own: [OWN], inUse: 'own' });
  strings.value = spanish;
  await vi.waitFor(() => expect(guides.of(sixSteps.id).name).toBe('6 pasos de un uno a uno'));
  expect(guides.inUse).toBe(OWN);
  expect(guides.all.map(({ id }) => id)).toEqual([sixSteps.id, 'own']);
});

it('has one that ships once it is in use or asked for, and in another language, too', async () => {
  const { strings, guides, names } = await follow(english);
  expect(guides.of('relational').id).toBe(sixSteps.id);
  await guides.take({ inUse: 'check-in' }, ['relational']);
  expect(guides.of('relational').id).toBe('relational');
  expect(names).toEqual(['6 Steps of a One-on-One', 'Check-In with Someone Who Went Quiet']);
  strings.value = spanish;
  await vi.waitFor(() => expect(guides.inUse.name).toBe('Con quien dejó de venir'));
  expect(guides.of('relational').name).toBe('Uno a uno relacional');
  expect(guides.names.map(({ name }) => name)).toContain('En el trabajo, en 7 pasos');
});

it('takes over what is kept now, in use and to choose from', async () => {
  const { guides, names } = await follow(english, { own: [OWN], inUse: 'own' });
  expect(guides.own('own')).toBe(OWN);
  const mended = { ...OWN, name: 'Our own, mended' };
  await guides.take({ own: [mended], inUse: 'own' });
  expect(guides.names.at(-1)?.name).toBe('Our own, mended');
  await guides.take(NO_OWN_GUIDES);
  expect(names).toEqual(['Our own', 'Our own, mended', '6 Steps of a One-on-One']);
  expect(guides.own('own')).toBeUndefined();
});
