/** One step of a guide that is written. */
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { EMPTY_LIGHT, freshId } from '../../../lib/domain/guide/editor.ts';
import type { Light, Route } from '../../../lib/domain/guide/guide.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './editor.module.css';
import { anchorOf, Choice, Items, Lines, useEditor, useFault, Words } from './fields.tsx';

const KINDS = ['talk', 'ask', 'next-steps', 'scale'] as const;

/** All of it, in the order in which a conversation needs it. */
export function StepEditor({ at }: { readonly at: number }) {
  const { model, guide } = useEditor();
  const text = useStrings();
  const path = ['steps', at];
  const step = guide.steps[at];
  const problem = useFault(path);
  if (step === undefined) return null;
  const number = at + 1;
  const item = text('guide_place_step_named', { number, name: step.name });
  const make = (made: Parameters<typeof model.edit>[0]) => {
    model.edit(made);
    void model.publish();
  };
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
          options={KINDS.map((value) => ({
            value,
            name: text(`guide_kind_${value.replace('-', '_') as 'talk'}`),
          }))}
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
      <LightEditor path={[...path, 'green']} light={step.green} />
      <Items path={[...path, 'yellow']} add={text('guide_add_yellow')} fresh={() => EMPTY_LIGHT}>
        {(one, which) => <LightFields path={one} light={step.yellow[which]} />}
      </Items>
      {step.kind === 'ask' && <OfAsk path={path} />}
      <Fold summary={text('guide_more_of_step')}>
        <Lines path={[...path, 'youDo']} />
        <Lines path={[...path, 'theyDo']} />
        <Lines path={[...path, 'watchFor']} />
        <Words path={[...path, 'cue']} isOptional hasBlanks />
      </Fold>
      <div class={styles.tools}>
        <Button
          size="slim"
          disabled={at === 0}
          aria-label={text('guide_move_up', { item })}
          onClick={() => make({ do: 'move', path, by: -1 })}
        >
          ↑
        </Button>
        <Button
          size="slim"
          disabled={at === guide.steps.length - 1}
          aria-label={text('guide_move_down', { item })}
          onClick={() => make({ do: 'move', path, by: 1 })}
        >
          ↓
        </Button>
        <Button
          size="slim"
          disabled={guide.steps.length === 1}
          aria-label={text('guide_item_remove', { item })}
          onClick={() => make({ do: 'remove', path })}
        >
          {text('campaign_objection_remove')}
        </Button>
      </div>
    </section>
  );
}

/** A whole number of minutes; anything else is kept as it is typed, and said to be none. */
function Minutes({ path }: { readonly path: JsonPath }) {
  const { guide, model } = useEditor();
  const text = useStrings();
  const value = String(guide.steps[path[1] as number]?.minutes ?? '');
  return (
    <Choice
      path={path}
      label={text('guide_optional', { field: text('guide_field_minutes') })}
      value={value}
      options={[{ value: '', name: '–' }, ...MINUTES.map((one) => ({ value: one, name: one }))]}
      choose={(chosen) => model.set(path, chosen === '' ? undefined : Number(chosen))}
    />
  );
}

const MINUTES = ['1', '2', '3', '5', '10', '15', '20', '30'];

/** The green light, or that there is none. */
function LightEditor({ path, light }: { readonly path: JsonPath; readonly light: Light | null }) {
  const { model } = useEditor();
  const text = useStrings();
  return (
    <fieldset class={styles.item} id={anchorOf(path)}>
      <legend>{text('guide_field_green')}</legend>
      {light === null ? (
        <Button size="slim" onClick={() => model.set(path, EMPTY_LIGHT)}>
          {text('guide_add_green')}
        </Button>
      ) : (
        <>
          <LightFields path={path} light={light} />
          <Button size="slim" onClick={() => model.set(path, null)}>
            {text('guide_remove_green')}
          </Button>
        </>
      )}
    </fieldset>
  );
}

function LightFields({ path, light }: { readonly path: JsonPath; readonly light: Light | undefined }) {
  const { guide } = useEditor();
  const text = useStrings();
  const answers = ['yes', 'unsure', 'no'] as const;
  const isAsk = guide.steps[path[1] as number]?.kind === 'ask';
  return (
    <>
      {isAsk && (
        <Choice
          path={[...path, 'answer']}
          label={text('guide_field_answer')}
          value={light?.answer ?? ''}
          options={answers.map((value) => ({ value, name: text(`answer_${value}`) }))}
        />
      )}
      <Lines path={[...path, 'signs']} />
      <Words path={[...path, 'leads']} />
      {light?.routes.map((route, at) => (
        <RouteChoice key={`${at}`} path={[...path, 'routes', at]} route={route} />
      ))}
    </>
  );
}

/** Where a light leads: to a step, nowhere, or to the end. */
export function RouteChoice(props: {
  readonly path: JsonPath;
  readonly route: Route;
  readonly label?: string;
}) {
  const { path, route, label } = props;
  const { guide, model } = useEditor();
  const text = useStrings();
  return (
    <Choice
      path={route.to === 'step' ? [...path, 'step'] : path}
      label={label ?? text('guide_route')}
      value={route.to === 'step' ? `step:${route.step}` : route.to}
      options={[
        ...guide.steps.map(({ id, name }, at) => ({
          value: `step:${id}`,
          name: text('guide_place_step_named', { number: at + 1, name }),
        })),
        { value: 'stay', name: text('guide_route_stay') },
        { value: 'end', name: text('guide_route_end') },
      ]}
      choose={(chosen) =>
        model.set(
          path,
          chosen.startsWith('step:') ? { to: 'step', step: chosen.slice('step:'.length) } : { to: chosen },
        )
      }
    />
  );
}

/** What only an ask has. */
function OfAsk({ path }: { readonly path: JsonPath }) {
  const { guide } = useEditor();
  const text = useStrings();
  const steps = guide.steps.map(({ id, name }, at) => ({
    value: id,
    name: text('guide_place_step_named', { number: at + 1, name }),
  }));
  return (
    <>
      <Items
        path={[...path, 'objections']}
        add={text('guide_add_objection')}
        fresh={() => ({ id: freshId(guide, 'objection'), text: '', step: guide.steps[0].id })}
      >
        {(one) => (
          <>
            <Words path={[...one, 'text']} />
            <Choice path={[...one, 'step']} label={text('guide_route')} options={steps} />
          </>
        )}
      </Items>
      <Items
        path={[...path, 'followUpQuestions']}
        add={text('guide_add_question')}
        fresh={() => ({ id: freshId(guide, 'question'), text: '' })}
      >
        {(one) => <Words path={[...one, 'text']} rows={2} hasBlanks />}
      </Items>
    </>
  );
}
