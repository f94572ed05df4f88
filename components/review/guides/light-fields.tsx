/** The lights of a step, and where each leads. */
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { EMPTY_LIGHT } from '../../../lib/domain/guide/editor.ts';
import type { Light, Route } from '../../../lib/domain/guide/guide.ts';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './editor.module.css';
import { anchorOf, useEditor } from './editor-context.ts';
import { Choice, Lines, Words } from './fields.tsx';
import { stepWords } from './place-words.ts';

/** The green light of a step, or that there is none. */
export function GreenLight({ path, light }: { readonly path: JsonPath; readonly light: Light | null }) {
  const { model } = useEditor();
  const text = useStrings();
  return (
    <fieldset class={styles.item} id={anchorOf(path)}>
      <legend>{text('guide_field_green')}</legend>
      {light === null ? (
        <Button size="slim" onClick={() => model.put(path, EMPTY_LIGHT)}>
          {text('guide_add_green')}
        </Button>
      ) : (
        <>
          <LightFields path={path} light={light} />
          <Button size="slim" onClick={() => model.put(path, null)}>
            {text('guide_remove_green')}
          </Button>
        </>
      )}
    </fieldset>
  );
}

/** What stands in a light. */
export function LightFields({ path, light }: { readonly path: JsonPath; readonly light: Light | undefined }) {
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
          name: stepWords(text, at, name),
        })),
        { value: 'stay', name: text('guide_route_stay') },
        { value: 'end', name: text('guide_route_end') },
      ]}
      choose={(chosen) =>
        model.put(
          path,
          chosen.startsWith('step:') ? { to: 'step', step: chosen.slice('step:'.length) } : { to: chosen },
        )
      }
    />
  );
}
