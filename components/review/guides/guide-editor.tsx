/** A guide that is written: its fields, the picture of its routes, and how it looks in a call. */
import { useEffect, useMemo } from 'preact/hooks';
import { emptyStep } from '../../../lib/domain/guide/editor.ts';
import { Button } from '../../ui/button.tsx';
import { clamped } from '../../ui/clamped.module.css';
import { useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { NotThere } from '../not-there.tsx';
import { toHash } from '../route.ts';
import { UnsavedAlert } from '../unsaved-alert.tsx';
import { DeleteGuide } from './delete-guide.tsx';
import * as styles from './editor.module.css';
import { EditorContext, useEditor } from './editor-context.ts';
import { FaultList } from './fault-list.tsx';
import { GuidePreview } from './guide-preview.tsx';
import type { GuideEditorModel } from './model.ts';
import { placeWords } from './place-words.ts';
import { RoutesPicture } from './routes-picture.tsx';
import { StepEditor } from './step-editor.tsx';
import { Objections, WholeGuide } from './whole-guide.tsx';

/** A guide by its id; the model lives as long as it is shown. */
export function GuideById(props: { readonly id: string; readonly open: (id: string) => GuideEditorModel }) {
  const { id, open } = props;
  const model = useMemo(() => open(id), [id, open]);
  useEffect(() => model.close, [model]);
  const text = useStrings();
  if (model.editor.value == null) {
    const gone = model.editor.value === undefined ? text('guide_gone') : null;
    return <NotThere page="prepare" gone={gone} problem={model.unread.value} />;
  }
  return (
    <EditorContext.Provider value={model}>
      <EditorPage />
    </EditorContext.Provider>
  );
}

function EditorPage() {
  const { model, guide } = useEditor();
  const text = useStrings();
  return (
    <main
      class={styles.page}
      onKeyDown={(event) => {
        const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
        if (!isUndo) return;
        event.preventDefault();
        if (event.shiftKey) model.redo();
        else model.undo();
      }}
    >
      <a class={list.back} href={toHash('prepare')}>
        ← {text('section_prepare')}
      </a>
      <h2 class={clamped} dir="auto" title={guide.name}>
        {guide.name || text('guide_unnamed')}
      </h2>
      <UnsavedAlert model={model} />
      <Bar />
      <FaultList />
      <div class={styles.both}>
        <form class={styles.form} onSubmit={(event) => event.preventDefault()}>
          <WholeGuide />
          <RoutesPicture />
          <section aria-labelledby="steps-title">
            <h3 id="steps-title">{text('guide_field_steps')}</h3>
            {guide.steps.map(({ id }, at) => (
              <StepEditor key={id} at={at} />
            ))}
            <Button onClick={() => model.edit({ do: 'add', path: ['steps'], value: emptyStep(guide) })}>
              {text('guide_add_step')}
            </Button>
          </section>
          <Objections />
        </form>
        <GuidePreview />
      </div>
      <div class={styles.end}>
        <DeleteGuide deletion={model.deletion} size="slim" />
      </div>
    </main>
  );
}

/** Taking back, doing again, and a file of it. */
function Bar() {
  const { model, guide } = useEditor();
  const text = useStrings();
  const editor = model.editor.value;
  const undoes = editor?.done.at(-1)?.edit;
  const redoes = editor?.undone.at(-1)?.edit;
  return (
    <div class={styles.bar}>
      <Button size="slim" disabled={undoes === undefined} onClick={model.undo} title="Ctrl+Z">
        {undoes === undefined
          ? text('action_undo')
          : text('guide_undo', { what: placeWords(text, guide, undoes.path) })}
      </Button>
      <Button size="slim" disabled={redoes === undefined} onClick={model.redo} title="Ctrl+Shift+Z">
        {redoes === undefined
          ? text('action_redo')
          : text('guide_redo', { what: placeWords(text, guide, redoes.path) })}
      </Button>
      <Button size="slim" onClick={model.save}>
        {text('guide_save')}
      </Button>
    </div>
  );
}
