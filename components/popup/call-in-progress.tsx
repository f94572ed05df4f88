/** The conversations that are on, and the sidebar of the call in front. */
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';

/** One line a conversation; for a page of a call's site without an open sidebar, the way to open it. */
export function CallInProgress({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const front = model.front.value;
  // Also where its address is not known for a call's: a site may change its addresses any day.
  const canOpen = front?.dock?.open === false;
  return (
    <>
      {front?.dock?.isThrownOut && <p role="alert">{text('popup_thrown_out')}</p>}
      {canOpen && (
        <button
          type="button"
          class="main"
          onPointerEnter={() => model.preloadSidebar(front.tab)}
          onFocus={() => model.preloadSidebar(front.tab)}
          onClick={() => model.openSidebar(front.tab)}
        >
          {text('popup_open_sidebar')}
        </button>
      )}
      {model.live.value?.map(({ tab, name, call = null }) => (
        <p key={tab} class="live">
          <span>
            {name === ''
              ? text('talking_with_unnamed')
              : text(isPractice({ call }) ? 'practicing_with' : 'talking_with', { name })}
          </span>
          {tab !== front?.tab && (
            <button type="button" onClick={() => model.goTo(tab)}>
              {text('go_to_call')}
            </button>
          )}
        </p>
      ))}
    </>
  );
}
