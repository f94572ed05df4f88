import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Aloud } from '../../../../components/practice/aloud.ts';
import { createPracticeModel, type PracticeKey } from '../../../../components/practice/model.ts';
import { Practice } from '../../../../components/practice/practice.tsx';
import type { HostAccess } from '../../../../components/ui/host-access.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import type { ConversationEvent, EventBody } from '../../../../lib/domain/conversation/events.ts';
import { type Conversation, foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import type { SaidAct } from '../../../../lib/domain/practice/acts.ts';
import { GESTURES } from '../../../../lib/domain/practice/gestures.ts';
import { dana } from '../../../../lib/domain/practice/people/dana.ts';
import { PEOPLE } from '../../../../lib/domain/practice/people/in-english.ts';
import { english, englishSites } from '../../strings.ts';

const GIVEN: readonly PracticeKey[] = [{ label: 'action_next_step', keys: 'Alt+Shift+K' }];

const held = signal<Conversation | null>(null);
let time = 0;
let answer = () => {};
const after = (ms: number, run: () => void) => {
  answer = () => {
    time += ms;
    run();
  };
  return () => {};
};

/** What was done in the sidebar so far, one thing a second. */
function hold(...bodies: readonly EventBody[]): void {
  const log = bodies.map((body, at) => ({ ...body, ...stamp(at) }) as ConversationEvent);
  time = bodies.length * 1000;
  held.value = foldConversation(log);
}

const stamp = (at: number) => {
  const id = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
  return { id, intent: id, conversation: 'c', device: 'd', at: at * 1000 };
};
const enter = (step: string): EventBody => ({ type: 'step-entered', step, reason: 'jump' });
const started: EventBody = {
  type: 'started',
  guide: sixSteps.id,
  person: { id: 'p', name: 'Dana' },
  call: 'practice:dana',
  carried: {},
};

/** What stands in the captions. */
const caption = () => screen.getByRole('region', { name: 'Captions' }).textContent ?? '';
const saysOneOf = (wordings: readonly string[]) =>
  waitFor(() => expect(wordings.some((one) => caption().includes(one))).toBe(true));

/** What was kept of what was said on the page. */
let kept: readonly SaidAct[] = [];

function practise(isFirstTime = true, hintClosed = () => {}, isOnToolbar = signal(true), hasAccess = true) {
  const model = createPracticeModel({
    isFirstTime,
    hintClosed,
    keys: signal(GIVEN),
    isOnToolbar,
    hasPinButton: true,
    people: signal(PEOPLE),
    with: 'dana',
    held,
    problem: signal(null),
    guide: () => sixSteps,
    clock: { now: () => time, after },
    said: kept,
    keepSaid: (said) => {
      kept = said;
    },
  });
  const hostAccess: HostAccess = {
    follow: async (listener) => listener(hasAccess),
    ask: async () => true,
  };
  return render(
    <StringsProvider value={english}>
      <Practice model={model} aloud={SILENT} hostAccess={hostAccess} />
    </StringsProvider>,
  );
}

/** A browser that has no voice. */
const SILENT: Aloud = {
  canSpeak: signal(false),
  isOn: signal(false),
  change: () => {},
  isSpeaking: signal(false),
  stop: () => {},
};

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

afterEach(() => {
  time = 0;
  cleanup();
  held.value = null;
  kept = [];
});

describe('the practice call', () => {
  it('says that access to the calls was taken back', async () => {
    practise(true, () => {}, signal(true), false);
    expect(await screen.findByText(english('site_access_missing', { sites: englishSites.all }))).toBeTruthy();
  });

  it('says how to pin the icon for as long as it is not in the toolbar', async () => {
    const isOnToolbar = signal(false);
    practise(false, () => {}, isOnToolbar);
    const hint = screen.getByRole('region', { name: 'Keep Kitchen Table in sight' });
    expect(hint.textContent).toContain('then the pin next to Kitchen Table');
    expect(hint.querySelector('svg')).not.toBeNull();
    isOnToolbar.value = true;
    await waitFor(() => expect(screen.queryByRole('region', { name: /in sight/ })).toBeNull());
  });

  it('answers a step that is entered, and each question that is pressed with more of the story', async () => {
    practise();
    expect(caption()).toContain(dana.lines.waiting[0]);
    expect(screen.queryByRole('list', { name: 'What you can say' })).toBeNull();
    hold(started, enter('introduction'), enter('issues-and-stake'));
    await saysOneOf(dana.lines.surface);
    for (const piece of dana.story) {
      press('And then what happened?');
      await saysOneOf(piece);
    }
  });

  it('answers the ask after a silence that is held, and not before', async () => {
    practise();
    const asked: EventBody = { type: 'asked', ask: 'a' };
    hold(started, enter('introduction'), enter('the-ask'), asked);
    await waitFor(() => expect(caption()).toContain(english('practice_turn_silence')));
    expect(dana.lines.maybe.some((one) => caption().includes(one))).toBe(false);
    answer();
    await saysOneOf(dana.lines.maybe);
  });

  it('takes the way out when something is said into the silence', async () => {
    practise();
    hold(started, enter('introduction'), enter('the-ask'), { type: 'asked', ask: 'a' });
    await waitFor(() => expect(caption()).toContain(english('practice_turn_silence')));
    press('What do you think will happen if you do?');
    await saysOneOf(dana.lines.wayOut);
  });

  it('says what it understood of typed words, and takes another meaning for them', async () => {
    practise();
    hold(started, enter('introduction'), enter('issues-and-stake'));
    const field = await screen.findByRole('textbox', { name: 'Or in your own words' });
    fireEvent.input(field, { target: { value: 'You should call the city' } });
    press('Say it');
    await screen.findByText('Understood as: Give advice');
    expect(caption()).toContain('Dana');
    press('Ask to hear more');
    await screen.findByText('Understood as: Ask to hear more');
    await saysOneOf(dana.story[0]);
    fireEvent.input(field, { target: { value: 'heat boiler rent' } });
    press('Say it');
    await screen.findByText(/^Not understood/);
    await saysOneOf(dana.story[0]);
    fireEvent.input(field, { target: { value: 'My own mother lives on the third floor' } });
    press('Say it');
    await screen.findByText('Understood as: Tell them something');
    await saysOneOf(GESTURES.listens.map((words) => words.replaceAll('[name]', 'Dana')));
    hold(started, enter('introduction'), enter('issues-and-stake'), { type: 'ended', learned: '' });
    await screen.findByText('You told them something');
  });

  it('goes on from what was said on the page before it was loaded anew, until the end', async () => {
    practise();
    const until = [started, enter('introduction'), enter('issues-and-stake')] as const;
    hold(...until);
    await screen.findByRole('textbox', { name: 'Or in your own words' });
    press('And then what happened?');
    await saysOneOf(dana.story[0]);
    press('And then what happened?');
    await saysOneOf(dana.story[1] ?? []);
    cleanup();
    practise();
    await saysOneOf(dana.story[1] ?? []);
    time = 20_000;
    press('And then what happened?');
    await saysOneOf(dana.story[2] ?? []);
    expect(kept.length).toBe(3);
    hold(...until, { type: 'ended', learned: '' });
    await waitFor(() => expect(kept).toEqual([]));
  });

  it('says where the ask is asked when it is typed, and says nothing to them', async () => {
    practise();
    hold(started, enter('introduction'), enter('the-ask'));
    await saysOneOf(dana.lines.rushed);
    fireEvent.input(await screen.findByRole('textbox', { name: 'Or in your own words' }), {
      target: { value: 'will you come on thursday' },
    });
    press('Say it');
    await screen.findByText(english('practice_is_ask'));
    await saysOneOf(dana.lines.rushed);
    press('Ask to hear more');
    await saysOneOf(dana.lines.guarded);
  });

  it('takes any word in their silence for one, understood or not', async () => {
    practise();
    hold(started, enter('introduction'), enter('the-ask'), { type: 'asked', ask: 'a' });
    await waitFor(() => expect(caption()).toContain(english('practice_turn_silence')));
    fireEvent.input(screen.getByRole('textbox', { name: 'Or in your own words' }), {
      target: { value: 'no pressure' },
    });
    press('Say it');
    await saysOneOf(dana.lines.wayOut);
    expect(screen.queryByText(/^Not understood/)).toBeNull();
  });

  it('looks back afterwards, and begins again from a turn in the next conversation', async () => {
    practise();
    const until = [started, enter('introduction'), enter('issues-and-stake')] as const;
    const ended: EventBody = { type: 'ended', learned: '' };
    hold(...until, { type: 'question-ticked', question: 'magic-wand', asked: true }, ended);
    await screen.findByRole('heading', { name: 'After your call with Dana' });
    expect(screen.getByText(dana.carries.stake)).toBeTruthy();
    const turns = screen.getByRole('list', { name: 'Turn by turn' }).querySelectorAll(':scope > li');
    expect(turns.length).toBe(5);
    fireEvent.click(screen.getAllByRole('button', { name: 'Try again from here' }).at(-1) as HTMLElement);
    await saysOneOf(dana.story[0]);
    expect(caption()).toContain(english('practice_turn_again', { name: 'Dana', step: 'Issues & Stake' }));
    const next = [started, enter('introduction'), enter('issues-and-stake')].map(
      (body, at) => ({ ...body, ...stamp(at + 10), conversation: 'd' }) as ConversationEvent,
    );
    held.value = foldConversation(next);
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^After your call/ })).toBeNull());
    time = 20_000;
    press('And then what happened?');
    await saysOneOf(dana.story[1] ?? []);
  });

  it('shows the hint with the keys that were given, until it is closed', () => {
    const closed = vi.fn();
    practise(true, closed);
    expect(screen.getByText('Alt+Shift+K')).toBeTruthy();
    press('Got it');
    expect(closed).toHaveBeenCalledOnce();
    expect(screen.queryByText('Alt+Shift+K')).toBeNull();
  });

  it('shows no hint a second time', () => {
    practise(false);
    expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull();
  });

  it('says how the other person looks, for those who do not see it', () => {
    practise();
    expect(screen.getByRole('img', { name: english('practice_mood_polite', { name: 'Dana' }) })).toBeTruthy();
  });

  it('has nothing that axe objects to, with and without the hint', async () => {
    const { container } = practise();
    expect(await wrongIn(container)).toEqual([]);
    press('Got it');
    expect(await wrongIn(container)).toEqual([]);
  });
});

/** Colours are checked in a real browser; here there is no layout. */
async function wrongIn(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, help }) => `${id}: ${help}`);
}
