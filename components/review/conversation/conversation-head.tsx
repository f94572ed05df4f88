/** Who it was with, when, how long, and what it came to. */
import { isPractice } from '../../../lib/domain/conversation/practice.ts';
import { talkedFor } from '../../../lib/domain/conversation/talked-for.ts';
import { Button } from '../../ui/button.tsx';
import { formatLength } from '../../ui/format-time.ts';
import { useStrings } from '../../ui/strings.tsx';
import { toHash } from '../route.ts';
import * as styles from './conversation-head.module.css';
import { outcomeWords } from './in-words.ts';
import { markdownName, markdownOf } from './markdown.ts';
import type { ConversationModel } from './model.ts';

/** The head of a conversation's page, with the ways back, to the person, and to paper. */
export function ConversationHead({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const { person, startedAt, ended, call } = model.state.value;
  const page = isPractice({ call }) ? 'practice' : 'conversations';
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'full', timeStyle: 'short' });
  const began = startedAt ?? 0;
  const name = person?.name || text('no_name_yet');
  const save = () => {
    const { guide, locale } = model;
    model.saveMarkdown(
      markdownName(began),
      markdownOf(text, model.state.peek(), guide.peek(), locale, document.documentElement.lang),
    );
  };
  return (
    <div class={styles.head}>
      <a class={styles.back} href={toHash(page)}>
        ← {text(`section_${page}`)}
      </a>
      <h2 dir="auto">
        {person === null || page === 'practice' ? name : <a href={toHash('people', person.id)}>{name}</a>}
      </h2>
      <p class={styles.facts}>
        {[
          ...(page === 'practice' ? [text('practice_kept_apart')] : []),
          day.format(began),
          formatLength(text, talkedFor(model.state.value)),
          ...outcomeWords(text, model.guide.value, model.state.value),
        ].join(' · ')}
      </p>
      <div class={styles.actions}>
        {ended === null ? (
          <Button size="slim" onClick={model.end}>
            {text('conversation_end')}
          </Button>
        ) : (
          <Button size="slim" onClick={model.reopen}>
            {text('conversation_reopen')}
          </Button>
        )}
        <Button size="slim" onClick={model.print}>
          {text('print')}
        </Button>
        <Button size="slim" onClick={save}>
          {text('save_as_markdown')}
        </Button>
      </div>
      {ended === null && <p class={styles.hint}>{text('not_ended_yet_hint')}</p>}
    </div>
  );
}
