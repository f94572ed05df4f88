import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { createThreesModel } from '../../../../../components/review/threes/model.ts';
import { Threes } from '../../../../../components/review/threes/threes.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { guidesOf, NO_OWN_GUIDES } from '../../../../../lib/domain/guide/guides.ts';
import { PEOPLE } from '../../../../../lib/domain/practice/people/in-english.ts';
import { PEOPLE as SPANISH } from '../../../../../lib/domain/practice/people/in-spanish.ts';
import { loadAllShipped } from '../../../../all-shipped-guides.ts';
import { stillClock } from '../../../still-clock.ts';
import { english } from '../../../strings.ts';

const guides = guidesOf(NO_OWN_GUIDES, await loadAllShipped('en'));
const MINUTE = 60_000;

function open() {
  const clock = stillClock();
  const people = signal(PEOPLE);
  let printed = 0;
  const model = createThreesModel({
    people,
    guides,
    clock,
    print: () => {
      printed += 1;
    },
  });
  const { container } = render(
    <StringsProvider value={english}>
      <Threes model={model} />
    </StringsProvider>,
  );
  return {
    clock,
    people,
    model,
    container,
    printed: () => printed,
    pass: (ms: number) => act(() => clock.pass(ms)),
  };
}

afterEach(cleanup);

const card = (name: string) => screen.getByRole('article', { name });
const choose = (label: string, option: string) => {
  const field = screen.getByRole('combobox', { name: label });
  const { value } = within(field).getByRole('option', { name: option }) as HTMLOptionElement;
  fireEvent.change(field, { target: { value } });
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const timer = () => screen.getByRole('timer', { name: 'Time left' }).textContent;
const said = () => screen.getByRole('status').textContent;
const row = (part: string) =>
  within(screen.getByRole('rowheader', { name: part }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the cards', () => {
  test('are of the first person and the guide in use, and nobody but the person knows what the person carries', () => {
    open();
    expect(card('Organizer').textContent).toContain('Can I count on you to [THE ASK]?');
    expect(card('Person').textContent).toContain('Mr. Harlan, the landlord');
    expect(card('Observer').textContent).toContain('Clear yes Give you a “clear yes”');
    for (const { carries } of PEOPLE) {
      for (const words of Object.values(carries)) {
        expect(card('Organizer').textContent).not.toContain(words);
        expect(card('Observer').textContent).not.toContain(words);
      }
    }
  });

  test('follow the person and the guide that are chosen', () => {
    open();
    choose('Person', 'Elena, mother of a second-grader at Lincoln School');
    expect(card('Person').textContent).toContain('An honest no, whatever is asked');
    expect(card('Person').textContent).not.toContain('A clear yes');
    choose('Guide', 'Relational One-to-One');
    expect(card('Person').textContent).toContain('Nothing is asked for in this conversation.');
    expect(card('Observer').textContent).not.toContain('Seconds of silence');
    choose('Guide', 'Deep Canvass');
    expect(card('Organizer').textContent).toMatch(/0 is “.+”, 10 is “.+”/);
  });

  test('follow the language, with the same person', () => {
    const { people } = open();
    choose('Person', optionOf('Marcus'));
    act(() => {
      people.value = SPANISH;
    });
    const marcus = SPANISH.find(({ id }) => id === 'marcus');
    expect(card('Person').textContent).toContain(marcus?.carries.stake);
  });

  test('are printed by a press', () => {
    const { printed } = open();
    press('Print the three cards');
    expect(printed()).toBe(1);
  });
});

/** The option that begins with a name. */
function optionOf(name: string): string {
  const option = screen.getAllByRole('option').find(({ textContent }) => textContent?.startsWith(name));
  return option?.textContent ?? '';
}

describe('the rounds', () => {
  test('say who is what now and next, by letters or by names', () => {
    open();
    expect(['Organizer', 'Person', 'Observer'].map(row)).toEqual([
      ['A', 'C'],
      ['B', 'A'],
      ['C', 'B'],
    ]);
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of C (optional)' }), {
      target: { value: ' Rosa ' },
    });
    expect(row('Organizer')).toEqual(['A', 'Rosa']);
  });

  test('run, pause, go on, end in words, and lead to the next, by one button', () => {
    const { pass } = open();
    expect(timer()).toBe('8:00');
    press('Start the round');
    pass(1500);
    expect(timer()).toBe('7:59');
    press('Pause');
    pass(MINUTE);
    expect(timer()).toBe('7:59');
    press('Go on');
    pass(7 * MINUTE);
    expect(said()).toBe('');
    pass(MINUTE);
    expect(timer()).toBe('0:00');
    expect(said()).toBe('Round 1 is over. Talk about it, then change places: the next organizer is C.');
    press('Next round');
    expect([timer(), said()]).toEqual(['8:00', '']);
    screen.getByRole('columnheader', { name: 'Round 3' });
    press('Start the round');
    pass(8 * MINUTE);
    press('Next round');
    press('Start the round');
    pass(8 * MINUTE);
    expect(said()).toMatch(/^Round 3 is over, and each of you has been everything once\./);
  });

  test('are drawn once a second while they run, and not at all while they stand', () => {
    const { model, clock, pass } = open();
    let drawn = -1;
    const end = model.rounds.left.subscribe(() => {
      drawn += 1;
    });
    expect(clock.waits()).toEqual([]);
    press('Start the round');
    pass(10_000);
    expect(drawn).toBe(10);
    expect(clock.waits()).toEqual([1000]);
    press('Pause');
    expect(clock.waits()).toEqual([]);
    press('Go on');
    pass(8 * MINUTE);
    expect(clock.waits()).toEqual([]);
    end();
  });

  test('last as long as is chosen, also while one runs', () => {
    const { pass } = open();
    choose('Minutes a round', '5');
    expect(timer()).toBe('5:00');
    press('Start the round');
    pass(4 * MINUTE);
    choose('Minutes a round', '3');
    expect(timer()).toBe('0:00');
    expect(said()).toMatch(/^Round 1 is over/);
  });
});

test('axe finds nothing', async () => {
  const { container } = open();
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
});
