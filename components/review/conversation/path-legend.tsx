/** What the signs of the path's picture mean. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../../ui/strings.tsx';
import { LightSign, LoopSign, NoteSign } from './path-marks.tsx';
import type { PathPicture } from './timeline-layout.ts';

/** Explains the signs that the picture has. */
export function Legend({ picture }: { readonly picture: PathPicture }) {
  const text = useStrings();
  const { stays, moves, silences, notes, rests } = picture;
  return (
    <figcaption class="legend">
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
            <LoopSign from={46} to={0} />
          </g>
        </Sign>
      )}
      {silences.length > 0 && (
        <Sign says={text('silence')}>
          <rect class="silence" x="-9" y="-5" width="18" height="10" rx="3" />
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
          <path class="rest" d="M-9 0h18" />
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
