/**
 * Draws a path. Heights are pixels and places in time are percentages, so that words and signs keep their size
 * on a screen of any width.
 */
import type { ComponentChildren } from 'preact';
import { numberedName } from '../../../lib/domain/guide/find.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import { useStrings } from '../../ui/strings.tsx';
import * as signs from './path-legend.module.css';
import { LightSign, LoopSign, NoteSign } from './path-legend.tsx';
import * as styles from './timeline.module.css';
import type { PathPicture } from './timeline-layout.ts';

const LANE = 46;
/** How far below a lane's top its line is. */
const LINE = 31;
const NOTES_ROW = 34;
const AXIS_ROW = 26;
/** Where the time begins, and how much of the width it takes, in percent: signs at its ends need room. */
const START = 1.5;
const SPAN = 95;
/** Closer to each other than this share of the time, the lengths of silences are not written out. */
const LABEL_GAP = 0.09;

/** Where a lane's line is, px: the first step is at the bottom, so that getting on is rising. */
function lineOf({ lanes }: PathPicture, lane: number): number {
  return (lanes.length - 1 - lane) * LANE + LINE;
}

/** Where on the picture a share of the time is, to so many digits of a percent; the ends have room for signs. */
function place(share: number, digits = 2): string {
  return `${(START + share * SPAN).toFixed(digits)}%`;
}

/** The picture, with a name that sums it up. */
export function PathDrawing(props: {
  readonly picture: PathPicture;
  readonly guide: Guide;
  readonly name: string;
}) {
  const { picture, guide, name } = props;
  const { lanes, notes } = picture;
  const bottom = lanes.length * LANE + 8;
  const axis = bottom + (notes.length > 0 ? NOTES_ROW : 0);
  return (
    <svg class={styles.picture} role="img" aria-label={name} width="100%" height={axis + AXIS_ROW}>
      <Time picture={picture} to={axis} />
      {lanes.map((step, lane) => (
        <line
          key={step}
          class={styles.lane}
          x1="0"
          x2="100%"
          y1={lineOf(picture, lane)}
          y2={lineOf(picture, lane)}
        />
      ))}
      <Ways picture={picture} />
      {lanes.map((step, lane) => (
        <text key={step} x="0" y={lineOf(picture, lane) - 13} lang={guide.language}>
          {numberedName(guide, step)}
        </text>
      ))}
      <Signs picture={picture} />
      {notes.length > 0 && <Notes picture={picture} y={bottom + NOTES_ROW / 2} />}
    </svg>
  );
}

/** The minutes, and the rests between them. */
function Time({ picture, to }: { readonly picture: PathPicture; readonly to: number }) {
  return (
    <>
      {picture.ticks.map(({ at, minutes }) => (
        <g key={minutes}>
          <line class={styles.tick} x1={place(at)} x2={place(at)} y1="20" y2={to} />
          <text class={styles.minute} x={place(at)} y={to + 16}>
            {minutesAndSeconds(minutes * 60_000)}
          </text>
        </g>
      ))}
      {picture.rests.map(({ from, to: end }) => (
        <line key={from} class={signs.rest} x1={place(from)} x2={place(end)} y1={to} y2={to} />
      ))}
    </>
  );
}

/** The ways between the stays, and the stays. Loops back are on top, with an arrow. */
function Ways({ picture }: { readonly picture: PathPicture }) {
  const { moves, stays } = picture;
  return (
    <>
      {moves.map(
        ({ at, from, to, isBack }, index) =>
          !isBack && (
            <line
              key={`${index} ${at}`}
              class={styles.move}
              x1={place(at)}
              x2={place(at)}
              y1={lineOf(picture, from)}
              y2={lineOf(picture, to)}
            />
          ),
      )}
      {stays.map(({ lane, from, to }, index) => (
        <line
          key={`${index} ${from}`}
          class={styles.stay}
          x1={place(from)}
          x2={place(to)}
          y1={lineOf(picture, lane)}
          y2={lineOf(picture, lane)}
        />
      ))}
      {moves.map(
        ({ at, from, to, isBack }, index) =>
          isBack && (
            <At key={`${index} ${at}`} share={at}>
              <LoopSign from={lineOf(picture, from)} to={lineOf(picture, to)} />
            </At>
          ),
      )}
    </>
  );
}

/** The silences with their lengths, and the lights, each at the end of its stay. */
function Signs({ picture }: { readonly picture: PathPicture }) {
  return (
    <>
      {picture.silences.map(({ lane, from, to, length }, index) => (
        <g key={from}>
          <rect
            class={signs.silence}
            x={place(from)}
            y={lineOf(picture, lane) - 6}
            width={`${((to - from) * SPAN).toFixed(2)}%`}
            height="12"
            rx="3"
          />
          {from - (picture.silences[index - 1]?.from ?? Number.NEGATIVE_INFINITY) > LABEL_GAP && (
            <text class={styles.length} x={place(from)} y={lineOf(picture, lane) + 20}>
              {minutesAndSeconds(length)}
            </text>
          )}
        </g>
      ))}
      {picture.stays.map(
        ({ lane, to, light }, index) =>
          light !== null && (
            <At key={`${index} ${to}`} share={to} y={lineOf(picture, lane)}>
              <LightSign light={light} />
            </At>
          ),
      )}
    </>
  );
}

/** The notes. Of hundreds, those that would lie on one another are one; each has its place for a key, and so stays as it is. */
function Notes({ picture, y }: { readonly picture: PathPicture; readonly y: number }) {
  const text = useStrings();
  const stakes = picture.notes.filter(({ isStake }) => isStake);
  const plain = new Set(picture.notes.flatMap(({ at, isStake }) => (isStake ? [] : place(at, 1))));
  return (
    <>
      <text x="0" y={y - 8}>
        {text('notes')}
      </text>
      {[...plain].map((x) => (
        <circle key={x} class={signs.note} cx={x} cy={y + 6} r="3.5" />
      ))}
      {stakes.map(({ at }, index) => (
        <At key={`${index} ${at}`} share={at} y={y + 6}>
          <NoteSign isStake />
        </At>
      ))}
    </>
  );
}

/** Puts a sign, which is drawn around 0, at a share of the time. */
function At(props: { readonly share: number; readonly y?: number; readonly children: ComponentChildren }) {
  return (
    <svg aria-hidden="true" x={place(props.share)} y={props.y ?? 0} overflow="visible">
      {props.children}
    </svg>
  );
}
