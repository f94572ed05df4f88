/** Before a conversation is on. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import { findStep, numberedName } from '../../lib/domain/guide/find.ts';
import type { StepId } from '../../lib/domain/guide/guide.ts';
import type { LastTime } from '../../lib/domain/person/last-time.ts';
import { LastTimeCard } from '../person/last-time.tsx';
import { Button } from '../ui/button.tsx';
import { formatAgo } from '../ui/format-time.ts';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { TextFieldElement } from '../ui/text-field.tsx';
import { CampaignChoice, CampaignOffer } from './campaign-choice.tsx';
import { useModel } from './context.tsx';
import { GuideChoice } from './guide-choice.tsx';
import { HideButton } from './header.tsx';
import { SidebarMenu } from './menu.tsx';
import * as panel from './panel.module.css';
import { PersonField, useWho } from './person-field.tsx';
import { PreparedCard, PreparedPeople } from './prepared.tsx';
import { SavingStatus } from './saving-status.tsx';
import * as styles from './start-panel.module.css';
import { Credit, Tips } from './tips.tsx';

const LiveElsewhere = lazy(async () => (await import('./live-elsewhere.tsx')).LiveElsewhere);

/** A name, if one is wanted, and the start; conversations that were not ended; the method's tips. */
export function StartPanel() {
  const { start, again, live, opening } = useModel();
  const text = useStrings();
  const who = useWho();
  const field = useRef<TextFieldElement>(null);
  const form = useId();
  const begin = (event: Event) => {
    event.preventDefault();
    void start(who.known?.name ?? who.name, who.known?.id);
  };
  return (
    <>
      <header class={panel.header}>
        <b class={panel.name}>{text('extensionName')}</b>
        <SidebarMenu />
        <HideButton />
      </header>
      <main class={panel.panel}>
        <h1 class={styles.start}>{text('start_title')}</h1>
        {live.value.length > 0 && <LiveElsewhere />}
        <PreparedPeople who={who} focusName={() => field.current?.focus()} />
        <Again focusName={() => field.current?.focus()} />
        <form id={form} onSubmit={begin}>
          <div data-home>
            <PersonField who={who} field={field} />
          </div>
        </form>
        <PreparedCard who={who} />
        {who.known !== undefined && <LastTimeWith person={who.known.id} />}
        <UnfinishedList />
        <CampaignOffer isPractice={isPractice(opening)} />
        <Tips />
        <Credit />
      </main>
      <footer class={panel.foot}>
        <GuideChoice />
        <CampaignChoice />
        {/* What is asked above comes first: without an answer it would begin with nobody. */}
        <Button
          type="submit"
          form={form}
          kind={again.value !== null && who.name === '' ? 'plain' : 'primary'}
          size="tall"
        >
          {text('start_begin')}
        </Button>
      </footer>
      <SavingStatus onlyTrouble />
    </>
  );
}

/** What was said the last time with a person, by id, as soon as it is known; nothing where there was no last time. */
function LastTimeWith({ person }: { readonly person: string }) {
  const { lastTimeWith, locale, clock } = useModel();
  const [last, setLast] = useState<LastTime | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setLast(null);
    void lastTimeWith(person).then((found) => isCurrent && setLast(found));
    return () => {
      isCurrent = false;
    };
  }, [lastTimeWith, person]);
  if (last === null) return null;
  return (
    <div class={styles.last}>
      <LastTimeCard last={last} place="card" locale={locale} now={clock.now()} />
    </div>
  );
}

/** On a link that was used before: whether this is the same person. The name below answers it, too. */
function Again({ focusName }: { readonly focusName: () => void }) {
  const { again, startAgain, startWithSomeoneElse, clock, locale } = useModel();
  const text = useStrings();
  const before = again.value;
  if (before === null) return null;
  const ago = formatAgo(locale, before.touchedAt, clock.now());
  return (
    <section class={styles.again}>
      <h2>{before.name === '' ? text('same_person_unnamed') : text('same_person', { name: before.name })}</h2>
      <p class={panel.hint}>{text(before.goesOn ? 'same_person_goes_on' : 'same_person_begins', { ago })}</p>
      <div class={styles.answers}>
        <Button
          kind="primary"
          onClick={() => {
            if (!before.goesOn) focusName();
            void startAgain();
          }}
        >
          {text('same_person_yes')}
        </Button>
        <Button
          class={styles.other}
          onClick={() => {
            focusName();
            startWithSomeoneElse();
          }}
        >
          {text('same_person_no')}
        </Button>
      </div>
      <LastTimeWith person={before.person.id} />
    </section>
  );
}

function UnfinishedList() {
  const { unfinished, again, guide, resume, clock, locale } = useModel();
  const text = useStrings();
  const asked = again.value?.goesOn ? again.value.id : null;
  const offered = unfinished.value.filter(({ id }) => id !== asked);
  if (offered.length === 0) return null;
  /** Where one was; nothing where that is a step of another guide. */
  const place = (id: StepId | null) => {
    const step = id === null ? undefined : findStep(guide.value, id);
    if (step === undefined) return undefined;
    return (
      <>
        <span lang={guide.value.language}>{numberedName(guide.value, step.id)}</span>
        {' · '}
      </>
    );
  };
  return (
    <section>
      <h2>{text('start_unfinished')}</h2>
      <ul class={styles.unfinished}>
        {offered.map(({ id, name, step, touchedAt }) => (
          <li key={id}>
            <button type="button" onClick={() => void resume(id)}>
              <b title={name}>{name || text('no_name_yet')}</b>
              <small>
                {place(step)}
                {formatAgo(locale, touchedAt, clock.now())}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
