/** What both forms for a commitment have. */
import type { ComponentProps, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CHANNELS } from '../../lib/domain/conversation/events.ts';
import { channelName } from '../follow-ups/channel.ts';
import { WhenInput } from '../ui/date-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { TextFieldElement } from '../ui/text-field.tsx';
import { type CommitmentDate, type CommitmentModel, typeDate } from './use-commitment.ts';

/** Whether an act asked for the focus, and what to call once it is given. */
export interface WantedFocus {
  readonly isFocusWanted?: boolean;
  readonly focusGiven?: () => void;
}

/** Returns what the first field is to be given, which gets the focus that was asked for. */
export function useWantedFocus({
  isFocusWanted = false,
  focusGiven,
}: WantedFocus): RefObject<TextFieldElement | null> {
  const field = useRef<TextFieldElement>(null);
  useLayoutEffect(() => {
    if (!isFocusWanted) return;
    focusGiven?.();
    field.current?.focus();
  }, [isFocusWanted, focusGiven]);
  return field;
}

/** The field of a date, with what it means below it. */
export function PartDate(
  props: {
    readonly model: CommitmentModel;
    readonly date: CommitmentDate;
  } & Pick<ComponentProps<typeof WhenInput>, 'label' | 'hideLabel' | 'open'>,
) {
  const { model, date, ...field } = props;
  return (
    <WhenInput
      {...field}
      typed={date.typed}
      when={date.when}
      locale={model.locale}
      now={new Date(model.now())}
      onType={(typed) => typeDate(model, date, typed)}
      onLeave={model.flush}
    />
  );
}

/** The ways to follow up, or none, for a field that chooses one. */
export function WayOptions() {
  const text = useStrings();
  return (
    <>
      <option value="">{text('way_none')}</option>
      {CHANNELS.map((one) => (
        <option key={one} value={one}>
          {channelName(text, one)}
        </option>
      ))}
    </>
  );
}
