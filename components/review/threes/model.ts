/** The model of practice in threes: whose cards are shown, and the rounds. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../../../lib/domain/dates/clock.ts';
import type { Guides } from '../../../lib/domain/guide/guides.ts';
import { cardsOf } from '../../../lib/domain/practice/cards.ts';
import type { PracticePerson } from '../../../lib/domain/practice/person.ts';
import {
  firstRound,
  isOver,
  lasting,
  leftOf,
  nextRound,
  type RoundTimer,
  started,
  stopped,
} from '../../../lib/domain/practice/threes.ts';
import type { People } from '../../practice/live-people.ts';

/** What it stands on. */
export interface ThreesSources {
  /** Live: in the language that was chosen. */
  readonly people: ReadonlySignal<People>;
  /** Live, too. */
  readonly guides: Guides;
  readonly clock: Clock;
  /** Prints the page. */
  readonly print: () => void;
}

/** The model. */
export type ThreesModel = ReturnType<typeof createThreesModel>;

/** Makes the model; a round that runs goes on while another page is looked at. */
export function createThreesModel({ people, guides, clock, print }: ThreesSources) {
  const chosen = signal<string | null>(null);
  const guideId = signal<string | null>(null);
  const person = computed(() => people.value.find(({ id }) => id === chosen.value) ?? people.value[0]);
  const guide = computed(() => guides.of(guideId.value));
  return {
    people,
    person: person as ReadonlySignal<PracticePerson>,
    choosePerson(id: string) {
      chosen.value = id;
    },
    get guides() {
      return guides.all;
    },
    guide,
    chooseGuide(id: string) {
      guideId.value = id;
    },
    cards: computed(() => cardsOf(guide.value, person.value)),
    print,
    rounds: createRoundsModel(clock),
  };
}

/** The model of the rounds. */
export type RoundsModel = ReturnType<typeof createRoundsModel>;

/** What may be chosen for a round, minutes. */
export const MINUTES = [3, 5, 8, 10, 12, 15, 20] as const;
const USUAL_MINUTES = 8;
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

function createRoundsModel(clock: Clock) {
  const timer = signal<RoundTimer>(firstRound(USUAL_MINUTES * MINUTE_MS));
  /** In whole seconds, so that it changes once in each and no more often. */
  const left = signal(timer.peek().left);
  const names = signal<readonly [string, string, string]>(['', '', '']);
  let stopWaiting = () => {};
  const take = (changed: RoundTimer) => {
    stopWaiting();
    const now = clock.now();
    const isDone = isOver(changed, now);
    timer.value = isDone ? stopped(changed, now) : changed;
    const rest = leftOf(changed, now);
    left.value = Math.ceil(rest / SECOND_MS) * SECOND_MS;
    if (changed.since === null || isDone) return;
    stopWaiting = clock.after(rest % SECOND_MS || SECOND_MS, () => take(changed));
  };
  return {
    names: names as ReadonlySignal<readonly string[]>,
    name(which: number, words: string) {
      const [a, b, c] = names.peek().map((one, at) => (at === which ? words : one));
      names.value = [a ?? '', b ?? '', c ?? ''];
    },
    /** From 1. */
    round: computed(() => timer.value.round),
    minutes: computed(() => timer.value.length / MINUTE_MS),
    setMinutes: (minutes: number) => take(lasting(timer.peek(), minutes * MINUTE_MS, clock.now())),
    /** ms, in whole seconds. */
    left: left as ReadonlySignal<number>,
    isRunning: computed(() => timer.value.since !== null),
    isBegun: computed(() => timer.value.since !== null || timer.value.left < timer.value.length),
    isOver: computed(() => timer.value.left === 0),
    start: () => take(started(timer.peek(), clock.now())),
    pause: () => take(stopped(timer.peek(), clock.now())),
    next: () => take(nextRound(timer.peek())),
  };
}
