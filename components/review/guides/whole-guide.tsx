/** What a guide says besides its steps. */
import { freshId } from '../../../lib/domain/guide/editor.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './editor.module.css';
import { useEditor } from './editor-context.ts';
import { Choice, Lines, Words } from './fields.tsx';
import { Items } from './items.tsx';
import { LanguageField } from './language-field.tsx';

/** Characters of a guide's name that can be typed: two lines of its page. A file may bring a longer one. */
const LONGEST_NAME = 120;

/** What is said of the guide as a whole. */
export function WholeGuide() {
  const { guide, model } = useEditor();
  const text = useStrings();
  return (
    <section aria-label={text('guide_title')}>
      <div class={styles.fields}>
        <Words path={['name']} most={LONGEST_NAME} />
        <LanguageField />
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
          {(one, at) => (
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
              {guide.blanks[at]?.about === 'campaign' && (
                <Check
                  isOn={guide.blanks[at].personal === true}
                  change={(isOn) => model.put([...one, 'personal'], isOn ? true : undefined)}
                >
                  {text('guide_blank_personal')}
                </Check>
              )}
            </>
          )}
        </Items>
      </Fold>
      <Fold summary={text('guide_field_tips')}>
        <Items path={['tips']} add={text('guide_add_tip')} fresh={() => ({ title: '', text: '' })}>
          {(one) => (
            <>
              <Words path={[...one, 'title']} />
              <Words path={[...one, 'text']} rows={3} />
              <Choice
                path={[...one, 'moment']}
                options={[
                  { value: '', name: text('guide_moment_none') },
                  { value: 'ask', name: text('guide_moment_ask') },
                  { value: 'no', name: text('guide_moment_no') },
                ]}
                choose={(chosen) => model.put([...one, 'moment'], chosen === '' ? undefined : chosen)}
              />
              <Words path={[...one, 'gist']} isOptional />
            </>
          )}
        </Items>
      </Fold>
      <Fold summary={text('guide_field_scale')}>
        {guide.scale === undefined ? (
          <Button size="slim" onClick={() => model.put(['scale'], { text: '', low: '', high: '' })}>
            {text('guide_add_scale')}
          </Button>
        ) : (
          <>
            <Words path={['scale', 'text']} hasBlanks />
            <Words path={['scale', 'low']} />
            <Words path={['scale', 'high']} />
            <Button size="slim" onClick={() => model.put(['scale'], undefined)}>
              {text('guide_remove_scale')}
            </Button>
          </>
        )}
      </Fold>
    </section>
  );
}

/** What people say against it, at any step. */
export function Objections() {
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
