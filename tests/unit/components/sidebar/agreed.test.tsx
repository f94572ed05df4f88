import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { atStep, begun, field, press, type } from './drive-sidebar.ts';

afterEach(cleanup);

/** A conversation that is in its last step, and what adds a commitment there. */
async function inNextSteps() {
  const sidebar = await begun();
  press('6 Next Steps');
  await atStep('Next Steps');
  await screen.findByRole('textbox', { name: 'What they will do' });
  const agree = (line: string) => {
    type('What they will do', line);
    fireEvent.submit(field('What they will do').form as HTMLFormElement);
  };
  return { ...sidebar, agree };
}

/** What stands in large type. */
const large = () => within(screen.getByRole('list', { name: 'Questions' })).getAllByRole('checkbox')[0];
const pressKey = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

describe('what was agreed', () => {
  test('is said back before anything else is asked, and Q checks it off', async () => {
    const { model, agree } = await inNextSteps();
    agree('bring two neighbors thu 6pm, text wed');
    expect(large()?.getAttribute('aria-label')).toMatch(/^So you’ll bring two neighbors .* Right\?$/);
    screen.getByText('Say back what you agreed');
    model.act('check-off');
    await screen.findByText('How should I follow up?');
    expect(screen.queryByText('Say back what you agreed')).toBeNull();
    expect(screen.getByRole('button', { name: 'Undo' }).title).toBe(
      'Unchecks “Say back what you agreed” (U)',
    );
    model.undo();
    await screen.findByText('Say back what you agreed');
  });

  test('is said back again after it was changed, and of several only what is new', async () => {
    const { model, agree } = await inNextSteps();
    agree('bring two neighbors thu, text wed');
    model.act('check-off');
    agree('call your sister sun, call mon');
    await screen.findByText('Say back what you agreed');
    expect(large()?.getAttribute('aria-label')).toMatch(/^So you’ll call your sister/);
    model.act('check-off');
    fireEvent.click(screen.getByRole('button', { name: /^Change bring two neighbors/ }));
    agree('bring three neighbors thu, text wed');
    await screen.findByText('Say back what you agreed');
    expect(large()?.getAttribute('aria-label')).toMatch(/^So you’ll bring three neighbors/);
  });

  test('is said back two at a time, each once', async () => {
    const { agree } = await inNextSteps();
    for (const line of ['sign the letter', 'come early thu', 'call Ana, text']) agree(line);
    const said = () => large()?.getAttribute('aria-label');
    await screen.findByText('Say back what you agreed; 1 more to come');
    expect(said()).toBe('So you’ll sign the letter. And you’ll come early Thursday. Right?');
    fireEvent.click(large() as HTMLElement);
    await screen.findByText('So you’ll call Ana. And I’ll text you. Right?');
    screen.getByText('Say back what you agreed');
    fireEvent.click(large() as HTMLElement);
    await screen.findByText('How should I follow up?');
    agree('bring a friend');
    await screen.findByText('So you’ll bring a friend. Right?');
  });

  test('gives way to a question that is chosen, until something new was agreed', async () => {
    const { model, agree } = await inNextSteps();
    agree('bring two neighbors thu, text wed');
    model.act('next-question');
    await screen.findByText('So you’ll bring two neighbors Thursday. And I’ll text you Wednesday. Right?');
    expect(screen.queryByText('Say back what you agreed')).toBeNull();
    agree('call your sister sun, call mon');
    await screen.findByText('Say back what you agreed');
  });

  test('stands on a sheet as a whole, where each part leads to its line', async () => {
    const { agree } = await inNextSteps();
    for (const line of ['bring a friend thu', 'call your sister sun', 'come monday', 'sign the letter today'])
      agree(line);
    press('All 4 Commitments');
    const sheet = await screen.findByRole('heading', { level: 1, name: 'Commitments' });
    const main = sheet.closest('main') as HTMLElement;
    expect(within(main).getAllByRole('listitem')).toHaveLength(4);
    fireEvent.click(within(main).getByRole('button', { name: /^Change bring a friend/ }));
    await atStep('Next Steps');
    expect(field('What they will do').value).toBe('bring a friend');
    expect(document.activeElement).toBe(field('What they will do'));
  });
});

describe('C', () => {
  test('leads to the line', async () => {
    await inNextSteps();
    pressKey('c');
    expect(document.activeElement).toBe(field('What they will do'));
  });

  test('says in which step it is, elsewhere', async () => {
    await begun();
    pressKey('c');
    await screen.findByText('For what they’ll do: step 6, “Next Steps.”');
  });
});
