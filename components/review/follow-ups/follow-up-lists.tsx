/** The lists of follow-ups that are looked at: by when they are due, or those that are closed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../../lib/domain/dates/format-day.ts';
import type { FollowUp } from '../../../lib/domain/follow-up/follow-up.ts';
import { FollowUpGroup } from '../../follow-ups/follow-up-group.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonGroup } from '../../ui/button-group.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Marked } from '../../ui/marked.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import * as styles from './follow-ups.module.css';
import type { FollowUpsGroup, FollowUpsModel } from './model.ts';
import { Pager } from './pager.tsx';
import { SaidLine } from './said-line.tsx';
import { SelectBar } from './select-bar.tsx';

/** The lists, in the order in which they stand. */
const GROUPS = ['overdue', 'today', 'upcoming', 'closed'] as const;

/** How many there are, the choice between open and closed, and a page of each list; a word where there is nothing. */
export function FollowUpLists({ model }: { readonly model: FollowUpsModel }) {
  const text = useStrings();
  const { view, closedCount, matching, selection } = model;
  const isSelecting = selection.isOn.value;
  const select = useRef<HTMLButtonElement>(null);
  const rows = model.rows.value;
  const leave = () => select.current?.focus();
  const endSelecting = () => {
    selection.end();
    leave();
  };
  /** Not out of a form, which it closes. */
  const onEscape = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape' && target instanceof Element && target.closest('form') === null) endSelecting();
  };
  const counts = { open: model.open.value?.length ?? 0, closed: closedCount.value };
  return (
    <>
      <div class={styles.views}>
        <p role="status" class={list.count}>
          {rows !== null &&
            text.plural('count_follow_ups_shown', rows.length, { shown: matching.value.length })}
        </p>
        {view.value === 'open' && counts.open > 0 && (
          <Button
            element={select}
            size="chip"
            aria-expanded={isSelecting}
            onClick={() => (isSelecting ? selection.end() : selection.begin())}
          >
            {text('select')}
          </Button>
        )}
        <ButtonGroup class={styles.view} label={text('follow_ups_view')}>
          {(['open', 'closed'] as const).map((one) => (
            <Chip key={one} isLarge isOn={view.value === one} onClick={() => model.show(one)}>
              {text(`follow_ups_view_${one}`, { count: counts[one] })}
            </Chip>
          ))}
        </ButtonGroup>
      </div>
      <SaidLine model={model} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc comes from the buttons and boxes within. */}
      <div onKeyDown={isSelecting ? onEscape : undefined}>
        {isSelecting && <SelectBar model={model} done={leave} end={endSelecting} />}
        {rows !== null && matching.value.length === 0 && <Nothing model={model} />}
        {GROUPS.map((group) => (
          <Group key={group} model={model} group={group} />
        ))}
      </div>
    </>
  );
}

/** That nothing has the words that are searched for, or that nothing is there. */
function Nothing({ model }: { readonly model: FollowUpsModel }) {
  const text = useStrings();
  if (model.words.value.length === 0)
    return <p class={list.empty}>{text(`follow_ups_none_${model.view.value}`)}</p>;
  return (
    <p class={list.empty}>
      {text('follow_ups_none_match')}{' '}
      <Button size="slim" onClick={() => model.search('')}>
        {text('show_all')}
      </Button>
    </p>
  );
}

/** A page of one list. */
function Group({ model, group }: { readonly model: FollowUpsModel; readonly group: FollowUpsGroup }) {
  const text = useStrings();
  const { actions, selection } = model;
  const page = model.page(group);
  const title = text(`follow_ups_${group}`);
  const { place, turnTo } = useTurning((index) => model.turnTo(group, index));
  const words = model.words.value;
  const closedOn = (row: FollowUp) =>
    row.closedAt === null
      ? undefined
      : text('follow_up_closed_on', {
          date: formatDay(row.closedAt, actions.locale, new Date(actions.now())),
        });
  return (
    <div ref={place}>
      <FollowUpGroup
        place="page"
        actions={actions}
        title={title}
        rows={page.items}
        isLate={group === 'overdue'}
        chosen={model.chosen.value}
        item={(row) => ({
          date: closedOn(row),
          mark: (said) => <Marked text={said} words={words} />,
          lead: selection.isOn.value ? (id) => <SelectRow row={row} model={model} words={id} /> : undefined,
        })}
      >
        <Pager title={title} page={page} turnTo={turnTo} />
      </FollowUpGroup>
    </div>
  );
}

/**
 * The box that selects a follow-up, whose words are those of the element of the id `words`; with Shift, all that are
 * shown from the one before.
 */
function SelectRow(props: {
  readonly row: FollowUp;
  readonly model: FollowUpsModel;
  readonly words: string;
}) {
  const { row, model, words } = props;
  const { selection } = model;
  const text = useStrings();
  const shown = () => GROUPS.flatMap((group) => model.page(group).items);
  return (
    <input
      type="checkbox"
      aria-label={text('select')}
      aria-describedby={words}
      checked={selection.ids.value.has(row.id)}
      onClick={({ currentTarget, shiftKey }) =>
        selection.pickOne(row, currentTarget.checked, shiftKey ? shown() : null)
      }
    />
  );
}

/** Turns pages, and puts the focus on the first item of the page that was turned to: the next one is read from its top. */
function useTurning(turn: (index: number) => void) {
  const place = useRef<HTMLDivElement>(null);
  const isTurned = useRef(false);
  useLayoutEffect(() => {
    if (!isTurned.current) return;
    isTurned.current = false;
    place.current?.querySelector<HTMLElement>('li :is(input, button)')?.focus();
  });
  return {
    place,
    turnTo(index: number) {
      isTurned.current = true;
      turn(index);
    },
  };
}
