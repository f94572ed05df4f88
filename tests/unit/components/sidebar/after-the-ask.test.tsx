/** Step 4 by its parts, the ask, and what follows each answer. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const pressedOf = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

async function begunAt(step: string, name: string) {
  const opened = openSidebar();
  opened.model.start('Rosa');
  await heading('Introduction');
  press(`${step} ${name}`);
  await heading(name);
  return opened;
}
const inFour = () => begunAt('4', 'Educate, Vision & Plan to Win');
const inFive = () => begunAt('5', 'The Ask');

describe('step 4', () => {
  const tab = (name: string) => screen.getByRole('tab', { name });
  const question = () => {
    const list = screen.queryByRole('list', { name: 'Questions' });
    const boxes = list === null ? [] : within(list).getAllByRole('checkbox');
    return boxes.map((box) => box.getAttribute('aria-label'));
  };

  test('shows one part, with the questions that gauge it; what was in view is tinted', async () => {
    await inFour();
    expect(tab('A Stake').getAttribute('aria-selected')).toBe('true');
    expect(question()).toEqual([]);
    fireEvent.click(tab('B Educate'));
    await waitFor(() => expect(tab('B Educate').getAttribute('aria-selected')).toBe('true'));
    expect(screen.getByRole('tabpanel').textContent).toContain('is standing in our way');
    expect(question()).toEqual(['How much of that is new information?', 'Have you heard about that?']);
  });

  test('the tabs know their arrows, also while single keys are off', async () => {
    const { model } = await inFour();
    await model.changeSingleKeys({ ...model.singleKeys.peek(), on: false });
    tab('A Stake').focus();
    fireEvent.keyDown(tab('A Stake'), { key: 'ArrowRight' });
    await waitFor(() => expect(document.activeElement).toBe(tab('B Educate')));
    fireEvent.keyDown(tab('B Educate'), { key: 'ArrowLeft' });
    fireEvent.keyDown(await screen.findByRole('tab', { selected: true }), { key: 'ArrowLeft' });
    await waitFor(() => expect(document.activeElement).toBe(tab('D Plan')));
  });

  test('a finger turns the parts, and stops at either end; a mouse selects text', async () => {
    const { model } = await inFour();
    const swipe = (from: number, to: number, pointerType: string) => {
      const panel = screen.getByRole('tabpanel');
      const at = (clientX: number) => ({ clientX, clientY: 5, pointerId: 1, pointerType, isPrimary: true });
      fireEvent(panel, pointer('pointerdown', at(from)));
      fireEvent(panel, pointer('pointerup', at(to)));
    };
    swipe(200, 100, 'mouse');
    expect(model.part.value).toBe('summarize');
    swipe(200, 100, 'touch');
    await waitFor(() => expect(model.part.value).toBe('educate'));
    swipe(100, 200, 'touch');
    await waitFor(() => expect(model.part.value).toBe('summarize'));
    swipe(100, 200, 'touch');
    expect(model.part.value).toBe('summarize');
  });

  test('two fingers on a touchpad turn one part a movement', async () => {
    const { model } = await inFour();
    let at = 1000;
    const move = (deltaX: number, deltaY = 0, later = 16) => {
      at += later;
      const event = pointer('wheel', { deltaX, deltaY });
      Object.defineProperty(event, 'timeStamp', { value: at });
      fireEvent(screen.getByRole('tabpanel'), event);
    };
    for (let event = 0; event < 10; event += 1) move(25);
    await waitFor(() => expect(model.part.value).toBe('educate'));
    // Slowing down, still the same movement.
    for (let event = 0; event < 10; event += 1) move(8);
    expect(model.part.value).toBe('educate');
    for (let event = 0; event < 5; event += 1) move(2, 30, event === 0 ? 400 : 16);
    expect(model.part.value).toBe('educate');
    for (let event = 0; event < 5; event += 1) move(-25, 0, event === 0 ? 400 : 16);
    await waitFor(() => expect(model.part.value).toBe('summarize'));
  });

  test('a yellow light offers to stay or to go back', async () => {
    await inFour();
    press('Yellow light');
    fireEvent.click(await screen.findByRole('button', { name: 'Keep exploring' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: '2 Back to Stake' })).toBeNull());
    expect(pressedOf('Yellow light')).toBe('true');
  });
});

function pointer(type: string, more: object): Event {
  return Object.assign(new Event(type, { bubbles: true }), more);
}

describe('the ask', () => {
  test('the smaller one is a press away, and back', async () => {
    const { model } = await inFive();
    press('Smaller ask');
    await screen.findByRole('button', { name: 'First ask' });
    expect(model.state.value.isSmallerAsk).toBe(true);
    expect(screen.queryByText('do this')).toBeNull();
    press('First ask');
    await screen.findByRole('button', { name: 'Smaller ask' });
  });

  test('its tip stands there', async () => {
    await inFive();
    expect(screen.getByText('Let the silence do the talking.')).toBeTruthy();
  });

  test('who answers at once is answered for before “I’ve asked”', async () => {
    const { model } = await inFive();
    const answers = within(screen.getByRole('group', { name: 'Their answer' }));
    fireEvent.click(answers.getByRole('button', { name: 'Clear yes' }));
    await heading('Next Steps');
    expect(model.state.value.asks.map(({ answer }) => answer)).toEqual(['yes']);
  });
});

describe('not sure', () => {
  const unsure = async () => {
    const opened = await inFive();
    press('Not sure');
    await screen.findByText('What’s holding them back?');
    return opened;
  };

  test('what holds them back marks the step to go back to, and is asked for there until it is known', async () => {
    const { model } = await unsure();
    press('It won’t work');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Back to 4 Vision & Plan' }).title).toContain(
        'For “It won’t work”',
      ),
    );
    press('It won’t work');
    await waitFor(() => expect(pressedOf('It won’t work')).toBe('false'));
    press('Back to 2 Stake');
    await heading('Issues & Stake');
    expect(screen.getByText('You came back from The Ask')).toBeTruthy();
    press('Not my fight');
    await waitFor(() => expect(pressedOf('Not my fight')).toBe('true'));
    press('3 Agitation');
    await heading('Agitation');
    expect(screen.getByText('What held them back: Not my fight')).toBeTruthy();
    press('Back to The Ask');
    await heading('The Ask');
    expect(screen.getByText('What held them back: Not my fight')).toBeTruthy();
    expect(model.state.value.asks.at(-1)?.objections).toEqual(['not-my-fight']);
  });

  test('back in step 4, its words come once it is known, or put aside', async () => {
    await unsure();
    press('Back to 4 Vision & Plan');
    await heading('Educate, Vision & Plan to Win');
    expect(screen.queryByRole('tab')).toBeNull();
    press('Not clear yet');
    await screen.findByRole('tab', { name: 'A Stake' });
    press('Undo');
    await screen.findByText('What’s holding them back?');
    press('The risk');
    press('Back to 4 Vision & Plan');
    await screen.findByText('What held them back: The risk');
    expect(screen.getByRole('tab', { name: 'A Stake' })).toBeTruthy();
  });

  test('to ask again is another ask; a yes may still come', async () => {
    const { model } = await unsure();
    press('Ask again');
    await screen.findByRole('timer');
    press('Clear yes');
    await heading('Next Steps');
    expect(model.state.value.asks.map(({ answer }) => answer)).toEqual(['unsure', 'yes']);
  });
});

describe('no', () => {
  const no = async (kind: string) => {
    const opened = await inFive();
    press('No');
    await screen.findByRole('button', { name: kind });
    press(kind);
    await waitFor(() => expect(pressedOf(kind)).toBe('true'));
    return opened;
  };

  test('not now: a day and a way to come back are the organizer’s own commitment, and it ends', async () => {
    const { model } = await no('Not now');
    press('Text');
    press(/^Text on /);
    await waitFor(() => expect(model.state.value.ended).not.toBeNull());
    const [mine] = model.state.value.commitments.values();
    expect(mine).toMatchObject({ what: 'Talk about this again', due: null, way: 'text' });
    expect(mine?.followUpAt?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(model.state.value.asks.at(-1)?.no).toBe('not-now');
  });

  test('not now, on another day: which one is said first, as people say it', async () => {
    const { model } = await no('Not now');
    press(/^Another/);
    const day = await screen.findByRole('textbox', { name: 'When to come back' });
    expect(document.activeElement).toBe(day);
    expect(screen.getByText('I’ll come back')).toBeTruthy();
    expect(screen.queryByText('Type a day to come back.')).toBeNull();
    press('Call and end');
    expect(await screen.findByText('Type a day to come back.')).toBeTruthy();
    expect(model.state.value.ended).toBeNull();
    fireEvent.input(day, { target: { value: 'Feb 3 2031' } });
    await screen.findByText('Mon, Feb 3, 2031', { selector: 'b' });
    press('Call on Mon, Feb 3, 2031 and end');
    await waitFor(() => expect(model.state.value.ended).not.toBeNull());
    expect([...model.state.value.commitments.values()][0]?.followUpAt?.date).toBe('2031-02-03');
    expect(model.comeBack.value).toMatchObject({ day: 0, other: { typed: '', at: null } });
  });

  test.each(['2020-01-01', 'yesterday', 'whenever'])(
    'not now, and “%s”: no day to come back on',
    async (typed) => {
      const { model } = await no('Not now');
      press(/^Another/);
      const day = await screen.findByRole('textbox', { name: 'When to come back' });
      fireEvent.input(day, { target: { value: typed } });
      press('Call and end');
      expect(await screen.findByText(new RegExp(`^“${typed}” `))).toBeTruthy();
      expect(model.state.value.ended).toBeNull();
    },
  );

  test('not now: nothing is said to be promised by them, on the panel after the end and in the message', async () => {
    await no('Not now');
    press(/^Call on /);
    expect(await screen.findByRole('heading', { name: 'Your follow-up' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Commitments' })).toBeNull();
    expect(screen.getByText('Talk about this again')).toBeTruthy();
    const message = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Send them a recap' }).value;
    expect(message).toMatch(/^• I’ll call you on /m);
    expect(message).not.toMatch(/You’ll|Talk about/);
  });

  test('not now, while a commitment is half typed: it is asked about before the end', async () => {
    const { model } = await no('Not now');
    model.type(fieldOf({ kind: 'commitment', part: 'what' }), 'bring a friend');
    press(/^Call on /);
    await screen.findByRole('heading', { level: 1, name: 'End this conversation?' });
    expect(model.state.value.ended).toBeNull();
  });

  test('not that: the smaller ask, straight to the silence', async () => {
    const { model } = await no('Not that');
    press('Another, in your words');
    const field = await screen.findByRole('textbox', { name: /Something smaller/ });
    fireEvent.input(field, { target: { value: 'sign the letter' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    press('I’ve asked');
    await screen.findByRole('timer');
    const [first, second] = model.state.value.asks;
    expect([first?.no, second?.isSmaller]).toEqual(['not-that', true]);
    expect(model.state.value.blanks.get('smaller-ask')).toBe('sign the letter');
  });

  test('not ever: ends with what was learned, which may begin with a few words', async () => {
    const { model } = await no('Not ever');
    expect(screen.getByText(/You haven’t failed as an organizer/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'End the conversation' })).toBeTruthy();
    press('The opponent');
    const field = screen.getByRole('textbox', { name: 'What did you learn?' }) as HTMLTextAreaElement;
    await waitFor(() => expect(field.value).toBe('The opponent: '));
    press('The neighborhood');
    await waitFor(() => expect(field.value).toBe('The neighborhood: '));
    fireEvent.input(field, { target: { value: 'The neighborhood: quiet' } });
    press('End with what you learned');
    await waitFor(() => expect(model.state.value.ended?.learned).toBe('The neighborhood: quiet'));
    expect(model.state.value.asks.at(-1)?.no).toBe('not-ever');
  });
});
