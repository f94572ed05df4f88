/** What a press on the page of a conversation with many notes draws again. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Translate } from '../../../../../components/ui/strings.tsx';
import type { ConversationEvent } from '../../../../../lib/domain/conversation/events.ts';
import { english } from '../../../strings.ts';
import { box, button, open, type } from './open-conversation.tsx';
import { end, goTo, note, talk } from './talk.ts';

afterEach(cleanup);

describe('of sixty notes', () => {
  const MANY = talk(
    [1, goTo(2)],
    ...Array.from({ length: 60 }, (_, at) => [1, note(`n${at}`, `note ${at}`)] as const),
    [1, end],
  );
  /** The page, and how often a row of a note, and the picture, were rendered since it was last asked. */
  async function counted() {
    const rendered = { rows: 0, pictures: 0 };
    const count = (key: string) => {
      if (key === 'note_step') rendered.rows += 1;
      if (key === 'path_picture') rendered.pictures += 1;
    };
    const strings = Object.assign((...said: Parameters<Translate>) => {
      count(said[0]);
      return english(...said);
    }, english) as Translate;
    const opened = await open({}, MANY, strings);
    await button('note 59');
    rendered.rows = 0;
    rendered.pictures = 0;
    return { ...opened, rendered };
  }
  /** The log as the store has it once an event is gone from it, or another has come. */
  const copied = (log: readonly ConversationEvent[]) => structuredClone([...log]);

  test('a mark renders its row, also once the store has told of it', async () => {
    const { rendered, added } = await counted();
    fireEvent.click(screen.getAllByRole('button', { name: /stake/ })[7] as HTMLElement);
    await waitFor(() => expect(added()).toMatchObject([{ type: 'note-marked', note: 'n7' }]));
    await waitFor(() => expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1));
    // The legend says what a stake’s sign means.
    expect(rendered.rows).toBeLessThanOrEqual(2);
  });

  test('a note that is deleted, and comes back, renders no other row', async () => {
    const { rendered, tell } = await counted();
    tell(copied(MANY.log.filter((event) => !('note' in event && event.note === 'n7'))));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'note 7' })).toBeNull());
    expect(rendered.rows).toBe(0);
    tell(copied(MANY.log));
    await button('note 7');
    expect(rendered.rows).toBe(1);
  });

  test('letters of a note render no row and no picture', async () => {
    const { rendered } = await counted();
    fireEvent.click(await button('note 7'));
    await box('Edit this note');
    rendered.rows = 0;
    await type('Edit this note', 'note 7, and more');
    await waitFor(() => expect(screen.getByText('Saving…')).toBeTruthy());
    expect(rendered).toEqual({ rows: 0, pictures: 0 });
  });

  test('an assessment renders no row', async () => {
    const { rendered, added } = await counted();
    fireEvent.click(await button('3 Undecided'));
    await waitFor(() => expect(added()).toMatchObject([{ type: 'assessed' }]));
    await button('3 Undecided');
    expect(rendered.rows).toBe(0);
  });
});
