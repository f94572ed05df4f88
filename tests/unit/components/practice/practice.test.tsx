import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPracticeModel, lines, type PracticeKey } from '../../../../components/practice/model.ts';
import { Practice } from '../../../../components/practice/practice.tsx';
import type { HostAccess } from '../../../../components/ui/host-access.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { english, englishSites } from '../../strings.ts';

const GIVEN: readonly PracticeKey[] = [{ label: 'action_next_step', keys: 'Alt+Shift+K' }];

function practise(isFirstTime = true, hintClosed = () => {}, isOnToolbar = signal(true), hasAccess = true) {
  const sources = { isFirstTime, hintClosed, keys: signal(GIVEN), isOnToolbar, hasPinButton: true };
  const model = createPracticeModel(sources);
  const hostAccess: HostAccess = {
    follow: async (listener) => listener(hasAccess),
    ask: async () => true,
  };
  return render(
    <StringsProvider value={english}>
      <Practice model={model} hostAccess={hostAccess} />
    </StringsProvider>,
  );
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

afterEach(cleanup);

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

  it('goes through the whole conversation, with a doubt before the yes, and begins again', () => {
    practise();
    const heard = lines.map(({ says }, at) => {
      const words = screen.getByText(english(says)).textContent;
      if (at < lines.length - 1) press('What they say next');
      return words;
    });
    const doubt = heard.findIndex((words) => words?.startsWith('I’m not sure'));
    const yes = heard.findIndex((words) => words?.startsWith('Yes.'));
    expect(doubt).toBeGreaterThan(0);
    expect(yes).toBeGreaterThan(doubt);
    press('Start over');
    expect(screen.getByText(english('practice_says_01'))).toBeTruthy();
  });

  it('goes back, but not before the first line', () => {
    practise();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back' }).disabled).toBe(true);
    press('What they say next');
    press('Back');
    expect(screen.getByText(english('practice_says_01'))).toBeTruthy();
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
    expect(screen.getByRole('img', { name: english('practice_mood_polite') })).toBeTruthy();
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
