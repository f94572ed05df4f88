/** After the end. */

import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { CommitmentWords } from '../commitment/commitment-words.tsx';
import { Debrief } from '../debrief/debrief.tsx';
import { AgreedMessage, agreedText } from '../ui/agreed-message.tsx';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as list from './commitment-panel.module.css';
import { useModel } from './context.tsx';
import { HideButton } from './header.tsx';
import * as panel from './panel.module.css';
import { SavingStatus } from './saving-status.tsx';

/** What the conversation came to, and the way to the next one. */
export function EndedPanel() {
  const model = useModel();
  const { saving, state, stake, reopen, leave, clock, locale, drafts, type, copy } = model;
  const text = useStrings();
  const { person, ended, notes, commitments } = state.value;
  const agreed = { name: person?.name ?? '', promises: commitments.values() };
  return (
    <>
      <header class={panel.header}>
        <b class={panel.name} dir="auto">
          {person?.name || text('no_name_yet')}
        </b>
        <HideButton />
      </header>
      <main class={panel.panel}>
        <h1>{text('ended_title')}</h1>
        <p class={panel.aim}>{text(`ended_${ended?.outcome ?? 'open'}`)}</p>
        {stake.value !== undefined && (
          <section>
            <h2>{text('ended_stake')}</h2>
            <blockquote dir="auto">{stake.value}</blockquote>
          </section>
        )}
        {ended?.learned && (
          <section>
            <h2>{text('end_learned')}</h2>
            <p dir="auto">{ended.learned}</p>
          </section>
        )}
        {commitments.size > 0 && (
          <section>
            <Commitments isOwn={false} />
            <Commitments isOwn />
            <AgreedMessage
              message={
                drafts.of(fieldOf({ kind: 'agreed' }))?.text ??
                agreedText(text, agreed, locale, new Date(clock.now()))
              }
              change={(message) => type(fieldOf({ kind: 'agreed' }), message)}
              email=""
              copy={copy}
            />
          </section>
        )}
        <Debrief model={model} place="sidebar" />
        {saving.value.state === 'saved' && (
          <p class={panel.hint}>
            {notes.size === 0 ? text('ended_saved') : text.plural('ended_saved_notes', notes.size)}
          </p>
        )}
        <Button kind="primary" size="tall" onClick={leave}>
          {text('ended_next')}
        </Button>
        <Button size="large" class={panel.second} onClick={reopen}>
          {text('ended_reopen')}
        </Button>
      </main>
      <SavingStatus />
    </>
  );
}

/** What they agreed to do, each with when and how it is followed up; or the organizer's own part after a “not now”. */
function Commitments({ isOwn }: { readonly isOwn: boolean }) {
  const { state, clock, locale } = useModel();
  const text = useStrings();
  const commitments = [...state.value.commitments.values()].filter((one) => (one.isOwn === true) === isOwn);
  if (commitments.length === 0) return null;
  return (
    <>
      <h2>{text(isOwn ? 'ended_follow_up' : 'commitments')}</h2>
      <ul class={`${list.agreed} ${list.whole}`}>
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <span>
              <CommitmentWords commitment={commitment} locale={locale} now={new Date(clock.now())} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
