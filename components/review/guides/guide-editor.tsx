/** A guide that is written: its fields, the picture of its routes, and how it looks in a call. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { GuideEdit } from '../../../lib/domain/guide/editor.ts';
import { emptyStep, freshId } from '../../../lib/domain/guide/editor.ts';
import { formatMessage } from '../../../lib/i18n/message-descriptor.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { NotThere } from '../not-there.tsx';
import { toHash } from '../route.ts';
import { UnsavedAlert } from '../unsaved-alert.tsx';
import { DeleteGuide } from './delete-guide.tsx';
import * as styles from './editor.module.css';
import { anchorOf, Choice, EditorContext, Items, Lines, useEditor, Words } from './fields.tsx';
import { GuidePreview } from './guide-preview.tsx';
import type { GuideEditorModel } from './model.ts';
import { placeWords } from './place-words.ts';
import { RoutesPicture } from './routes-picture.tsx';
import { StepEditor } from './step-editor.tsx';

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
      <h2 dir="auto">{guide.name || text('guide_unnamed')}</h2>
      <UnsavedAlert model={model} />
      <Bar />
      <Faults />
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
          : text('guide_undo', { what: editWords(text, guide, undoes) })}
      </Button>
      <Button size="slim" disabled={redoes === undefined} onClick={model.redo} title="Ctrl+Shift+Z">
        {redoes === undefined
          ? text('action_redo')
          : text('guide_redo', { what: editWords(text, guide, redoes) })}
      </Button>
      <Button size="slim" onClick={model.save}>
        {text('guide_save')}
      </Button>
    </div>
  );
}

/** What a change was about, in words. */
function editWords(text: Translate, guide: Parameters<typeof placeWords>[1], made: GuideEdit): string {
  return placeWords(text, guide, made.path);
}

/** All that keeps it from being used, each leading to its field. */
function Faults() {
  const { model, guide } = useEditor();
  const text = useStrings();
  const shown = useRef<HTMLDetailsElement>(null);
  const faults = model.faults.value;
  if (faults.length === 0) return <p role="status">{text('guide_is_ready')}</p>;
  const lead = (path: (typeof faults)[number]['path']) => {
    // The nearest field around it.
    for (let length = path.length; length > 0; length -= 1) {
      const place = document.getElementById(anchorOf(path.slice(0, length)));
      if (place === null) continue;
      place.closest('details')?.setAttribute('open', '');
      const field = place.querySelector<HTMLElement>('input, textarea, select, button') ?? place;
      field.focus();
      return;
    }
  };
  return (
    <section class={styles.faults} aria-labelledby="faults-title">
      <p id="faults-title" role="status">
        {text.plural('guide_faults', faults.length)}
      </p>
      <details ref={shown} open={faults.length <= 5}>
        <summary>{text('guide_faults_show')}</summary>
        <ul>
          {faults.map(({ path, problem }) => (
            <li key={`${path.join()} ${problem.key}`}>
              <button type="button" class={styles.leads} onClick={() => lead(path)}>
                {placeWords(text, guide, path) || text('guide_title')}
              </button>{' '}
              {formatMessage(problem, text)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** What is said of the guide as a whole. */
function WholeGuide() {
  const { guide, model } = useEditor();
  const text = useStrings();
  return (
    <section aria-label={text('guide_title')}>
      <div class={styles.fields}>
        <Words path={['name']} />
        <Words path={['language']} />
        <Words path={['credit', 'title']} label={text('guide_field_credit')} />
        <Words path={['credit', 'organization']} />
      </div>
      <Lines path={['about']} />
      <Fold summary={text('guide_field_blanks')}>
        <Items
          path={['blanks']}
          add={text('guide_add_blank')}
          fresh={() => ({ id: freshId(guide, 'blank'), label: '', hint: '', about: 'person' })}
        >
          {(one) => (
            <>
              <Words path={[...one, 'label']} />
              <Words path={[...one, 'hint']} />
              <Choice
                path={[...one, 'about']}
                label={text('guide_blank_about')}
                options={[
                  { value: 'person', name: text('guide_blank_person') },
                  { value: 'campaign', name: text('guide_blank_campaign') },
                ]}
              />
            </>
          )}
        </Items>
      </Fold>
      <Fold summary={text('guide_field_scale')}>
        {guide.scale === undefined ? (
          <Button size="slim" onClick={() => model.set(['scale'], { text: '', low: '', high: '' })}>
            {text('guide_add_scale')}
          </Button>
        ) : (
          <>
            <Words path={['scale', 'text']} hasBlanks />
            <Words path={['scale', 'low']} />
            <Words path={['scale', 'high']} />
            <Button size="slim" onClick={() => model.set(['scale'], undefined)}>
              {text('guide_remove_scale')}
            </Button>
          </>
        )}
      </Fold>
    </section>
  );
}

/** What people say against it, at any step. */
function Objections() {
  const { guide } = useEditor();
  const text = useStrings();
  return (
    <Fold summary={text('guide_field_objections')}>
      <Items
        path={['objections']}
        add={text('guide_add_objection')}
        fresh={() => ({
          id: freshId(guide, 'objection'),
          text: '',
          acknowledge: '',
          affirm: '',
          redirect: '',
        })}
      >
        {(one) => (
          <>
            <Words path={[...one, 'text']} />
            <Words path={[...one, 'acknowledge']} rows={2} />
            <Words path={[...one, 'affirm']} rows={2} />
            <Words path={[...one, 'redirect']} rows={2} />
          </>
        )}
      </Items>
    </Fold>
  );
}
