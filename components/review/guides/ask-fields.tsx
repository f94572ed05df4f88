/** What only an ask has. */
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { freshId } from '../../../lib/domain/guide/editor.ts';
import type { No, Step } from '../../../lib/domain/guide/guide.ts';
import { nameOfNo } from '../../ui/name-of-no.ts';
import { useStrings } from '../../ui/strings.tsx';
import { useEditor } from './editor-context.ts';
import { Choice, Lines, OptionalScript, Words } from './fields.tsx';
import { Items } from './items.tsx';
import { stepWords } from './place-words.ts';

const KINDS_OF_NO: readonly No[] = ['not-now', 'not-that', 'not-ever'];

/** From the silence to every answer that is no yes. */
export function AskFields({ path, step }: { readonly path: JsonPath; readonly step: Step }) {
  const { guide } = useEditor();
  const text = useStrings();
  const steps = guide.steps.map(({ id, name }, at) => ({
    value: id,
    name: stepWords(text, at, name),
  }));
  const replies = step.noReplies ?? [];
  const unused = KINDS_OF_NO.filter((kind) => !replies.some((one) => one.kind === kind));
  return (
    <>
      <Words path={[...path, 'silence']} isOptional />
      <OptionalScript path={[...path, 'smallerAsk']} />
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
      <Items
        path={[...path, 'noReplies']}
        add={unused.length === 0 ? null : text('guide_add_no')}
        fresh={() => ({ kind: unused[0], means: '' })}
      >
        {(one, at) => (
          <>
            <Choice
              path={[...one, 'kind']}
              label={text('guide_no_kind')}
              options={KINDS_OF_NO.filter((kind) => kind === replies[at]?.kind || unused.includes(kind)).map(
                (kind) => ({ value: kind, name: nameOfNo(text, kind) }),
              )}
            />
            <Words path={[...one, 'means']} />
            <Words path={[...one, 'say']} isOptional />
            <Lines path={[...one, 'lessons']} />
          </>
        )}
      </Items>
    </>
  );
}
