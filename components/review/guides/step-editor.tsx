/** One step of a guide that is written. */
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { EMPTY_LIGHT, freshId } from '../../../lib/domain/guide/editor.ts';
import { Fold } from '../../ui/fold.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { AskFields } from './ask-fields.tsx';
import * as styles from './editor.module.css';
import { anchorOf, useEditor, useFault } from './editor-context.ts';
import { Choice, Lines, OptionalScript, Words } from './fields.tsx';
import { ItemActions, Items } from './items.tsx';
import { GreenLight, LightFields } from './light-fields.tsx';
import { stepWords } from './place-words.ts';

/** The kinds of steps, and what each is called. */
const KINDS = [
  { value: 'talk', name: 'guide_kind_talk' },
  { value: 'ask', name: 'guide_kind_ask' },
  { value: 'next-steps', name: 'guide_kind_next_steps' },
  { value: 'scale', name: 'guide_kind_scale' },
] as const;

/** So many minutes can be chosen. */
const MINUTES = ['1', '2', '3', '5', '10', '15', '20', '30'];

/** All of it, in the order in which a conversation needs it. */
export function StepEditor({ at }: { readonly at: number }) {
  const { model, guide } = useEditor();
  const text = useStrings();
  const path = ['steps', at];
  const step = guide.steps[at];
  const problem = useFault(path);
  if (step === undefined) return null;
  const item = stepWords(text, at, step.name);
  return (
    <section
      class={styles.step}
      id={anchorOf(path)}
      tabIndex={-1}
      aria-label={item}
      onFocusCapture={() => {
        model.step.value = at;
      }}
    >
      <h4 dir="auto">{item}</h4>
      {problem !== null && <p class={styles.fault}>{problem}</p>}
      <div class={styles.fields}>
        <Words path={[...path, 'name']} />
        <Words path={[...path, 'short']} isOptional />
        <Choice
          path={[...path, 'kind']}
          options={KINDS.map(({ value, name }) => ({ value, name: text(name) }))}
        />
        <Minutes path={[...path, 'minutes']} />
      </div>
      <Words path={[...path, 'aim']} />
      <Items
        path={[...path, 'questions']}
        add={text('guide_add_question')}
        fresh={() => ({ id: freshId(guide, 'question'), text: '' })}
      >
        {(one) => <Words path={[...one, 'text']} rows={2} hasBlanks />}
      </Items>
      <Items
        path={[...path, 'scripts']}
        add={text('guide_add_script')}
        fresh={() => ({ id: freshId(guide, 'script'), text: '' })}
      >
        {(one) => (
          <>
            <Words path={[...one, 'title']} isOptional />
            <Words path={[...one, 'text']} rows={3} hasBlanks />
          </>
        )}
      </Items>
      <GreenLight path={[...path, 'green']} light={step.green} />
      <Items path={[...path, 'yellow']} add={text('guide_add_yellow')} fresh={() => EMPTY_LIGHT}>
        {(one, which) => <LightFields path={one} light={step.yellow[which]} />}
      </Items>
      {step.kind === 'ask' && <AskFields path={path} step={step} />}
      <Fold summary={text('guide_more_of_step')}>
        <OptionalScript path={[...path, 'sayBack']} />
        <Lines path={[...path, 'youDo']} />
        <Lines path={[...path, 'theyDo']} />
        <Lines path={[...path, 'watchFor']} />
        <Words path={[...path, 'cue']} isOptional hasBlanks />
      </Fold>
      <ItemActions path={path} name={item} isNeeded={guide.steps.length === 1} />
    </section>
  );
}

/** How many minutes it may take, or that nothing is said of it. */
function Minutes({ path }: { readonly path: JsonPath }) {
  const { model } = useEditor();
  const text = useStrings();
  return (
    <Choice
      path={path}
      label={text('guide_optional', { field: text('guide_field_minutes') })}
      options={[{ value: '', name: '–' }, ...MINUTES.map((one) => ({ value: one, name: one }))]}
      choose={(chosen) => model.put(path, chosen === '' ? undefined : Number(chosen))}
    />
  );
}
