/** The picture of a conversation's path, and what its signs mean. */
import type { ConversationState } from '../../../lib/domain/conversation/state.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { formatLength } from '../../ui/format-time.ts';
import { useStrings } from '../../ui/strings.tsx';
import { pathWords } from './in-words.ts';
import * as styles from './path-figure.module.css';
import { Legend } from './path-legend.tsx';
import { Section } from './section.tsx';
import { PathDrawing } from './timeline.tsx';
import { pathPicture } from './timeline-layout.ts';

/** What a path is drawn from. */
interface PathModel {
  readonly guide: { readonly value: Guide };
  readonly state: { readonly value: ConversationState };
}

/** The picture; the list of the same path beside it says in words what it shows. */
export function PathFigure({ model }: { readonly model: PathModel }) {
  const text = useStrings();
  const [guide, state] = [model.guide.value, model.state.value];
  const picture = pathPicture(
    state,
    guide.steps.map(({ id }) => id),
  );
  const back = picture.moves.filter(({ isBack }) => isBack).length;
  const name = text('path_picture', {
    minutes: formatLength(text, picture.length),
    steps: text.plural('path_steps', picture.stays.length),
    returns: text.plural('path_returns', back),
  });
  return (
    <figure class={styles.figure}>
      <PathDrawing picture={picture} guide={guide} name={name} />
      <Legend picture={picture} />
    </figure>
  );
}

/** The list of the stays. */
export function PathList({ model }: { readonly model: PathModel }) {
  const text = useStrings();
  const [guide, state] = [model.guide.value, model.state.value];
  const items = pathWords(text, guide, state).map(({ at, step, about }) => ({
    at,
    words: (
      <>
        <span lang={guide.language} dir="auto">
          {step}
        </span>
        {about.map((words) => ` · ${words}`)}
      </>
    ),
  }));
  return <Section title={text('path_through_steps')} items={items} />;
}
