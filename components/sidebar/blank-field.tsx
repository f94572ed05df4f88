/** The field of a blank, with what fills one of its kin to be taken over. */
import { useRef } from 'preact/hooks';
import { fillOf, kinFillOf } from '../../lib/domain/conversation/blanks.ts';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { Blank } from '../../lib/domain/guide/guide.ts';
import { bound } from '../ui/bound.ts';
import { Chip } from '../ui/chip.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';

/** Takes the focus as it comes; what is typed is kept when it is left, or with Enter. */
export function BlankField({ blank, done }: { readonly blank: Blank; readonly done: () => void }) {
  const model = useModel();
  const { guide, state, drafts, fillBlank, dropDraft, flush, type } = model;
  const text = useStrings();
  const whole = useRef<HTMLDivElement>(null);
  const field = fieldOf({ kind: 'blank', blank: blank.id });
  const fill = fillOf(guide.value, state.value, blank.id) ?? '';
  const typed = drafts.typed(field).value;
  const offer = fill === '' && typed === '' ? kinFillOf(guide.value, state.value, blank) : undefined;
  const keep = () => {
    fillBlank(blank.id);
    done();
  };
  return (
    <div ref={whole}>
      <TextField
        label={blank.hint}
        {...bound(model, field, fill)}
        takesFocus
        onEnter={keep}
        onEscape={() => {
          dropDraft(field);
          done();
        }}
        onLeave={({ relatedTarget }) => {
          if (whole.current?.contains(relatedTarget as Node | null)) return;
          flush();
          keep();
        }}
      />
      {offer !== undefined && (
        <Chip
          onClick={() => {
            type(field, offer);
            keep();
          }}
        >
          {text('blank_use_kin', { words: offer })}
        </Chip>
      )}
    </div>
  );
}
