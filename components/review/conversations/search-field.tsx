/** The search over everything that was noted. */
import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';
import type { ConversationsModel } from './model.ts';

/** The field; the key `/` leads to it from anywhere on the page where nothing is typed. */
export function SearchField({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const field = useRef<HTMLInputElement>(null);
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
      <input
        autocomplete="off"
        ref={field}
        type="search"
        aria-label={text('review_search')}
        placeholder={text('review_search_hint')}
        value={model.query.value}
        onFocus={model.prepare}
        onInput={({ currentTarget }) => model.search(currentTarget.value)}
      />
      <kbd>/</kbd>
    </search>
  );
}
