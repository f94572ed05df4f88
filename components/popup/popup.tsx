/** The popup: the call in progress, what is to be followed up, people, and the ways to the other pages. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import { AddFollowUp } from '../follow-ups/add-follow-up.tsx';
import { FollowUpGroup } from '../follow-ups/follow-up-group.tsx';
import type { Unfolds } from '../follow-ups/follow-up-item.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { TextFieldElement } from '../ui/text-field.tsx';
import { Chevron } from './chevron.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import type { PopupModel } from './model.ts';
import * as styles from './popup.module.css';
import { ReviewLink } from './review-link.tsx';
import { SearchField } from './search-field.tsx';

const afterFirstPaint = () => import('./after-first-paint.ts');
const BesideThePage = lazy(async () => (await afterFirstPaint()).BesideThePage);
const CallInProgress = lazy(async () => (await afterFirstPaint()).CallInProgress);
const FocusKeeper = lazy(async () => (await afterFirstPaint()).FocusKeeper);
const HostAccessNotice = lazy(async () => (await afterFirstPaint()).HostAccessNotice);
const PersonCard = lazy(async () => (await afterFirstPaint()).PersonCard);
const PeopleList = lazy(async () => (await afterFirstPaint()).PeopleList);
const PreparedToday = lazy(async () => (await afterFirstPaint()).PreparedToday);
const ReminderSwitch = lazy(async () => (await afterFirstPaint()).ReminderSwitch);
const SearchResults = lazy(async () => (await afterFirstPaint()).SearchResults);
const StillWaiting = lazy(async () => (await afterFirstPaint()).StillWaiting);
const UnshownNotice = lazy(async () => (await afterFirstPaint()).UnshownNotice);

/** As many as a popup, which is at most 600 px high, shows at once. */
const IN_SIGHT = 8;

/** The whole popup. */
export function Popup({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const root = useRef<HTMLDivElement>(null);
  const { actions } = model;
  const due = model.due.value;
  const count = due === null ? 0 : due.overdue.count + due.today.count + due.upcoming.count;
  /** What is in sight is painted first; the rest follows in the next frame. */
  const [isPainted, setPainted] = useState(false);
  const isHere = due !== null;
  useEffect(() => setPainted(isHere), [isHere]);
  const most = isPainted ? Infinity : IN_SIGHT;
  const search = useRef<TextFieldElement>(null);
  useKeys(model, root, search, isPainted);
  const isSearching = model.find.isOn.value;
  const unfolds = (row: FollowUp) => unfoldsOf(model, row, row.name || text('no_name_yet'));
  return (
    <div class={styles.popup} ref={root}>
      {isPainted && <FocusKeeper root={root} first={search} />}
      <header class={styles.header}>
        <h1>{text('extensionName')}</h1>
        <SearchField model={model} field={search} />
      </header>
      {isSearching && (
        <main class={styles.content}>
          <SearchResults model={model} />
        </main>
      )}
      {/* What is typed into a form here is not lost to a search. */}
      <main class={styles.content} hidden={isSearching} aria-busy={!isHere}>
        {isPainted && (
          <div class={styles.access}>
            <HostAccessNotice access={model.hostAccess} size="large" />
          </div>
        )}
        {isPainted && <CallInProgress model={model} />}
        {isPainted && <PreparedToday model={model} />}
        {isPainted && <UnshownNotice class={styles.trouble} follow={model.followUnshown} />}
        {model.problem.value !== null && (
          <Alert class={styles.trouble}>{text('did_not_work', { reason: model.problem.value })}</Alert>
        )}
        <AddFollowUp actions={actions} place="popup" />
        {model.isLongWait.value && <StillWaiting />}
        {due !== null && count === 0 && <EmptyNotice model={model} />}
        {due !== null &&
          (['overdue', 'today', 'upcoming'] as const).map(
            (group) =>
              (isPainted || group !== 'upcoming') && (
                <FollowUpGroup
                  key={group}
                  place="popup"
                  actions={actions}
                  title={text(`follow_ups_${group}`)}
                  rows={due[group].rows}
                  most={most}
                  unfolds={unfolds}
                  isLate={group === 'overdue'}
                >
                  {isPainted && due[group].count > due[group].rows.length && (
                    <p class={styles.all}>
                      <ReviewLink page="follow-ups">
                        {text.plural('more_follow_ups', due[group].count - due[group].rows.length)}
                      </ReviewLink>
                    </p>
                  )}
                </FollowUpGroup>
              ),
          )}
        {count > 0 && (
          <p class={styles.all}>
            <ReviewLink page="follow-ups">{text('all_follow_ups', { count })}</ReviewLink>
          </p>
        )}
        {isPainted && <PeopleList model={model} />}
        <p class={styles.all}>
          <Button kind="link" onClick={model.openPrepare}>
            {text('open_prepare')}
          </Button>
        </p>
        <p class={styles.all}>
          <Button kind="link" onClick={model.openDesk}>
            {text('open_desk')}
          </Button>
        </p>
        {isPainted && <BesideThePage model={model} />}
      </main>
      <footer class={styles.footer}>
        <span>{isPainted && <ReminderSwitch actions={actions} />}</span>
        <span>
          {model.hasLock.value && (
            <Button kind="link" onClick={model.lock}>
              {text('action_lock')}
            </Button>
          )}
          <Button kind="link" onClick={model.openPractice}>
            {text('open_practice')}
          </Button>
          <Button kind="link" onClick={model.openReview}>
            {text('open_review')}
          </Button>
        </span>
      </footer>
    </div>
  );
}

/** How a follow-up's row unfolds to its person. */
function unfoldsOf(model: PopupModel, { id, person, conversation }: FollowUp, name: string): Unfolds {
  const row = `follow-up ${id}`;
  return {
    isOpen: model.unfolding.row.value === row,
    toggle: () => model.unfolding.toggle(row, person),
    mark: <Chevron isOpen={model.unfolding.row.value === row} />,
    card: () => (
      <PersonCard
        model={model}
        name={name}
        words={[]}
        conversation={conversation ?? undefined}
        followUp={id}
      />
    ),
  };
}

/** Has the keys answered for as long as the popup is shown, once it is painted. */
function useKeys(
  model: PopupModel,
  popup: Element<HTMLElement>,
  search: Element<TextFieldElement>,
  isPainted: boolean,
): void {
  useEffect(() => {
    if (!isPainted) return;
    const listening = new AbortController();
    const listen = async () => {
      const { answerKeys } = await afterFirstPaint();
      const places = { popup: popup.current, search: search.current };
      if (places.popup === null || places.search === null) return;
      answerKeys(model, { popup: places.popup, search: places.search }, listening.signal);
    };
    listen().catch(model.failed);
    return () => listening.abort();
  }, [model, popup, search, isPainted]);
}

type Element<Kind extends HTMLElement> = { readonly current: Kind | null };
