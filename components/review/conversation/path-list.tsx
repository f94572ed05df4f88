/** The path through the steps in words: what its picture shows, for everyone who does not see it. */
import type { ConversationState } from '../../../lib/conversation/state.ts';
import type { Guide } from '../../../lib/guide/guide.ts';
import { useStrings } from '../../ui/strings.tsx';
import { pathWords } from './path-words.ts';
import { Section } from './section.tsx';

/** The list of the stays. */
export function PathList({ guide, state }: { readonly guide: Guide; readonly state: ConversationState }) {
  const text = useStrings();
  return <Section title={text('review_path')} items={pathWords(text, guide, state)} />;
}
