/** Before a conversation is on. */
import { numberOf, stepOf } from '../../lib/guide/find.ts';
import type { StepId } from '../../lib/guide/guide.ts';
import { minutes } from '../ui/duration.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { Credit } from './credit.tsx';
import { HideButton } from './hide-button.tsx';
import { Menu } from './menu.tsx';
import { PersonField, useWho } from './person-field.tsx';
import { SavingStatus } from './saving-status.tsx';
import { Tips } from './tips.tsx';

/** A name, if one is wanted, and the start; conversations that were not ended; the method's tips. */
export function StartPanel() {
  const { start } = useModel();
  const text = useStrings();
  const who = useWho();
  const begin = (event: Event) => {
    event.preventDefault();
    start(who.name, who.known?.id);
  };
  return (
    <>
      <header>
        <b class="brand">{text('extensionName')}</b>
        <Menu />
        <HideButton />
      </header>
      <main class="start">
        <form onSubmit={begin}>
          <h1>{text('start_title')}</h1>
          <PersonField who={who} />
          <button type="submit" class="main">
            {text('start_begin')}
          </button>
        </form>
        <UnfinishedList />
        <Tips />
        <Credit />
      </main>
      <SavingStatus onlyTrouble />
    </>
  );
}

function UnfinishedList() {
  const { unfinished, guide, resume, clock } = useModel();
  const text = useStrings();
  if (unfinished.value.length === 0) return null;
  /** Where one was; nothing where that is a step of another guide. */
  const place = (id: StepId | null) => {
    const step = id === null ? undefined : stepOf(guide.value, id);
    return step && `${numberOf(guide.value, step.id)} ${step.name} · `;
  };
  return (
    <section>
      <h2>{text('start_unfinished')}</h2>
      <ul class="unfinished">
        {unfinished.value.map(({ id, name, step, touchedAt }) => (
          <li key={id}>
            <button type="button" onClick={() => void resume(id)}>
              <b>{name || text('sidebar_someone')}</b>
              <small>
                {place(step)}
                {text('start_ago', String(minutes(clock.now() - touchedAt)))}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
