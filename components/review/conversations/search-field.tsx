/** The search over everything that was noted. */
import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../../ui/text-field.tsx';
import type { ConversationsModel } from './model.ts';

/** The field; the key `/` leads to it from anywhere on the page where nothing is typed. */
export function SearchField({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  useEffect(() => {
    const listening = new AbortController();
    const toSearch = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', toSearch, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return (
    <search class="search">
      <TextField
        label={text('review_search')}
        hideLabel
        type="search"
        value={model.query.value}
        onType={model.search}
        onFocus={model.prepare}
        field={field}
        placeholder={text('review_search_hint')}
      />
      <kbd>/</kbd>
    </search>
  );
}
