/** How to follow up. */
import type { Channel } from '../../lib/domain/conversation/events.ts';
import { CHANNELS } from '../../lib/domain/conversation/events.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { channelName } from './channels.ts';

/** One of the ways, or an own word for another one. */
export function WayField(props: {
  readonly way: Channel;
  readonly word: string;
  readonly onWay: (way: Channel) => void;
  readonly onWord: (word: string) => void;
}) {
  const { way, word, onWay, onWord } = props;
  const text = useStrings();
  return (
    <>
      <label class="field">
        <span>{text('commitment_way')}</span>
        <select value={way} onChange={({ currentTarget }) => onWay(currentTarget.value as Channel)}>
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {channelName(text, one)}
            </option>
          ))}
        </select>
      </label>
      {way === 'other' && <TextField label={text('follow_up_way_word')} value={word} onType={onWord} />}
    </>
  );
}
