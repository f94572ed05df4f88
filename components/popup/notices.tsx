/** What the popup says above its lists: a call that is on or was closed, a clock that was changed. */

import { useEffect, useState } from 'preact/hooks';
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import type { ClockQuestionSources } from '../review/clock-question.tsx';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import * as styles from './notices.module.css';
import * as popup from './popup.module.css';
import { ReviewLink } from './review-link.tsx';

/** One line a conversation; for a page of a call's site without an open sidebar, the way to open it. */
export function CallInProgress({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const front = model.front.value;
  // Also where its address is not known for a call's: a site may change its addresses any day.
  const canOpen = front?.dock?.open === false;
  return (
    <>
      {front?.dock?.isThrownOut && <p role="alert">{text('sidebar_removed_by_page')}</p>}
      {canOpen && (
        <Button
          kind="primary"
          size="large"
          class={popup.primary}
          onPointerEnter={() => model.preloadSidebar(front.tab)}
          onFocus={() => model.preloadSidebar(front.tab)}
          onClick={() => model.openSidebar(front.tab)}
        >
          {text('open_sidebar')}
        </Button>
      )}
      {(front?.dock?.open || front?.dock?.isThrownOut) && (
        <Button size="large" class={popup.primary} onClick={() => model.openPanel(front.tab)}>
          {text('menu_beside')}
        </Button>
      )}
      {model.live.value?.map(({ session, tab, name, call = null }) => (
        <p key={session} class={styles.live}>
          <span>
            {name === ''
              ? text('talking_with_unnamed')
              : text(isPractice({ call }) ? 'practicing_with' : 'talking_with', { name })}
          </span>
          {tab !== null && tab !== front?.tab && (
            <Button kind="link" onClick={() => model.goTo(tab)}>
              {text('go_to_call')}
            </Button>
          )}
        </p>
      ))}
      {model.leftOpen.value.map(({ id, name }) => (
        <p key={id} class={styles.live}>
          <span>{name === '' ? text('popup_unfinished_unnamed') : text('popup_unfinished', { name })}</span>
          <ReviewLink page="conversations" id={id}>
            {text('call_over_end')}
          </ReviewLink>
        </p>
      ))}
    </>
  );
}

/**
 * The ways to the panel beside a page that has no place for the sidebar, and to having one on it. That is most pages, and known only after the first
 * picture: so it stands below all else, where it moves nothing.
 */
export function BesideThePage({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const front = model.front.value;
  if (front === undefined || front.dock !== undefined) return null;
  return (
    <>
      <p class={popup.all}>
        <Button kind="link" onClick={() => model.openPanel(front.tab)}>
          {text('open_side_panel')}
        </Button>
      </p>
      {/* Which site it is, the browser tells only once it was let onto it. */}
      <p class={popup.all}>
        <ReviewLink page="settings" id="sites">
          {text('sites_title')}
        </ReviewLink>
      </p>
    </>
  );
}

/** A line that leads to the question; nothing where none is asked. What fails is told there. */
export function ClockNotice({ sources }: { readonly sources: Omit<ClockQuestionSources, 'believe'> }) {
  const text = useStrings();
  const { locale, now, follow } = sources;
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const shown = new AbortController();
    follow(
      (since) => setAsked(since !== null),
      () => setAsked(true),
      shown.signal,
    );
    return () => shown.abort();
  }, [follow]);
  if (!isAsked) return null;
  const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now());
  return (
    <aside class={styles.notice}>
      <ReviewLink page="settings">{text('clock_title', { date: today })}</ReviewLink>
    </aside>
  );
}
