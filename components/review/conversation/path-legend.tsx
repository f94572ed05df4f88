/** What the signs of the path's picture mean. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './path-legend.module.css';
import type { PathPicture } from './timeline-layout.ts';

const COLORS = { green: styles.green, yellow: styles.yellow } as const;

/** Explains the signs that the picture has. */
export function Legend({ picture }: { readonly picture: PathPicture }) {
  const text = useStrings();
  const { stays, moves, silences, notes, rests } = picture;
  return (
    <figcaption class={styles.legend}>
      {stays.some(({ light }) => light === 'green') && (
        <Sign says={text('action_green_light')}>
          <LightSign light="green" />
        </Sign>
      )}
      {stays.some(({ light }) => light === 'yellow') && (
        <Sign says={text('action_yellow_light')}>
          <LightSign light="yellow" />
        </Sign>
      )}
      {moves.some(({ isBack }) => isBack) && (
        <Sign says={text('path_back')}>
          <g transform="translate(-9 -13) scale(.5)">
            <LoopSign from={0} to={46} />
          </g>
        </Sign>
      )}
      {silences.length > 0 && (
        <Sign says={text('silence')}>
          <rect class={styles.silence} x="-9" y="-5" width="18" height="10" rx="3" />
        </Sign>
      )}
      {notes.some(({ isStake }) => !isStake) && (
        <Sign says={text('note')}>
          <NoteSign isStake={false} />
        </Sign>
      )}
      {notes.some(({ isStake }) => isStake) && (
        <Sign says={text('note_stake')}>
          <NoteSign isStake />
        </Sign>
      )}
      {rests.length > 0 && (
        <Sign says={text('path_rest')}>
          <path class={styles.rest} d="M-9 0h18" />
        </Sign>
      )}
    </figcaption>
  );
}

function Sign({ says, children }: { readonly says: string; readonly children: ComponentChildren }) {
  return (
    <span>
      <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {says}
    </span>
  );
}

/** A light: a full disc for green, half a disc for yellow. */
export function LightSign({ light }: { readonly light: 'green' | 'yellow' }) {
  return (
    <g class={`${styles.light} ${COLORS[light]}`}>
      <circle r="7" class={styles.ring} />
      {light === 'green' ? <circle r="4.5" /> : <path d="M0-7a7 7 0 0 0 0 14z" />}
    </g>
  );
}

/** A note; their stake is a diamond. */
export function NoteSign({ isStake }: { readonly isStake: boolean }) {
  return isStake ? (
    <path class={`${styles.note} ${styles.stake}`} d="M0-6 6 0 0 6-6 0z" />
  ) : (
    <circle class={styles.note} r="3.5" />
  );
}

/** A loop back, from a height down to another (px): it ends in an arrow above the line that it comes back to. */
export function LoopSign({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g class={styles.loop}>
      <path d={`M7 ${from + 4}C28 ${from + 10} 28 ${to - 24} 6 ${to - 8}`} class={styles.line} />
      <path d={`M7 ${to - 16}L6 ${to - 8}l8.5 -.5`} />
    </g>
  );
}
