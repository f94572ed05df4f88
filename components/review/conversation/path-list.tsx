/** The path through the steps in words: what its picture shows, for everyone who does not see it. */
import type { ConversationState } from '../../../lib/domain/conversation/state.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { useStrings } from '../../ui/strings.tsx';
import { pathWords } from './path-words.ts';
import { Section } from './section.tsx';

/** The list of the stays. */
export function PathList({ guide, state }: { readonly guide: Guide; readonly state: ConversationState }) {
  const text = useStrings();
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
  return <Section title={text('review_path')} items={items} />;
}
