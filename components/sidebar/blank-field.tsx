/** The field of a blank, with words for it to be taken over. */
import { useRef } from 'preact/hooks';
import { fillOf, kinFillOf } from '../../lib/domain/conversation/blanks.ts';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { Blank } from '../../lib/domain/guide/guide.ts';
import { inSecondPerson } from '../../lib/domain/second-person/second-person.ts';
import { bound } from '../ui/bound.ts';
import { Chip } from '../ui/chip.tsx';
import { isElement } from '../ui/is-element.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import type { SidebarModel } from './model.ts';

/**
 * Takes the focus as it comes; what is typed is kept when it is left, or with Enter. Tab leads to the field of the next blank
 * of the script, and with Shift to that of the one before; null where there is none.
 */
export function BlankField(props: {
  readonly blank: Blank;
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  readonly done: () => void;
}) {
  const { blank, previous, next, done } = props;
  const model = useModel();
  const { guide, state, drafts, fillBlank, dropDraft, flush, type } = model;
  const text = useStrings();
  const whole = useRef<HTMLDivElement>(null);
  const field = fieldOf({ kind: 'blank', blank: blank.id });
  const fill = fillOf(guide.value, state.value, blank.id) ?? '';
  const typed = drafts.typed(field).value;
  const offer = typed === '' ? offerFor(model, blank, fill) : null;
  const keep = () => {
    fillBlank(blank.id);
    done();
  };
  const tab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const go = event.shiftKey ? previous : next;
    // What is offered stands after the field, and is gone through on the way.
    const isOnOffer = isElement(event.target) && event.target.closest('button') !== null;
    const isAtEdge = event.shiftKey ? !isOnOffer : isOnOffer || offer === null;
    if (go === null || !isAtEdge) return;
    event.preventDefault();
    flush();
    fillBlank(blank.id);
    go();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the field and the button within.
    <div ref={whole} onKeyDown={tab}>
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
      {offer !== null && (
        <Chip
          onClick={() => {
            type(field, offer);
            keep();
          }}
        >
          {text('blank_use', { words: offer })}
        </Chip>
      )}
    </div>
  );
}

/** What fills one of its kin, while nothing fills it; and what does, as it is said to whom it is about. */
function offerFor({ guide, state, pronouns }: SidebarModel, blank: Blank, fill: string): string | null {
  if (fill === '') return kinFillOf(guide.value, state.value, blank) ?? null;
  return blank.about === 'person' ? inSecondPerson(fill, guide.value.language, pronouns.value ?? '') : null;
}
