/** One field that leads anywhere in the review. Loaded when it is opened first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { wordsOf } from '../../../lib/domain/search/find.ts';
import { createSearchEngine } from '../../search/search-engine.ts';
import type { Results, SearchSources } from '../../search/search-sources.ts';
import { Alert } from '../../ui/alert.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Marked } from '../../ui/marked.tsx';
import { errorMessage, useStrings } from '../../ui/strings.tsx';
import type { TextFieldElement } from '../../ui/text-field.tsx';
import * as styles from './palette.module.css';
import { type PaletteOption, paletteOptions } from './palette-options.ts';

/** Nothing that the person wrote is found in these: no hit is marked. */
const NAMED_BY_US: ReadonlySet<PaletteOption['kind']> = new Set(['pages', 'settings', 'steps']);

/** A combobox over a list (APG): arrows choose, Enter goes there, Escape closes. */
export function Palette(props: {
  readonly sources: SearchSources;
  /** The one in use, whose steps are offered. */
  readonly guide: Guide;
  /** Goes to an address within the review. */
  readonly go: (href: string) => void;
  readonly close: () => void;
  /** BCP 47. */
  readonly locale: string;
}) {
  const { sources, guide, go, close, locale } = props;
  const text = useStrings();
  const { query, results, isReading, problem, type } = useSearch(sources);
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<TextFieldElement>(null);
  /** Enter was pressed before anything was found for what is typed. */
  const [isAwaited, setAwaited] = useState(false);
  const options = paletteOptions(query, results, guide, { text, locale });
  const words = wordsOf(query);
  const isFound = results !== null && results.words.join(' ') === words.join(' ');
  const chosen = Math.min(active, options.length - 1);
  const open = (option: PaletteOption | undefined) => {
    if (option === undefined) return;
    close();
    go(option.href);
  };
  const enter = () => {
    const option = options[chosen];
    const isOurs = option !== undefined && NAMED_BY_US.has(option.kind);
    // What stands there may have been found for what was typed before, and a letter typed just now is not shown yet.
    const isShown = field.current?.value === query;
    if (isShown && (isOurs || isFound || words.length === 0)) open(option);
    else setAwaited(true);
  };
  useEffect(() => {
    if (!isAwaited || !isFound || (options.length === 0 && isReading)) return;
    setAwaited(false);
    open(options[chosen]);
  });
  return (
    <Dialog element={dialog} labelledBy="palette-title" onClose={close} class={styles.palette ?? ''}>
      <h2 id="palette-title">{text('palette')}</h2>
      <Combobox
        id="palette-options"
        field={field}
        label={text('palette')}
        listLabel={text('palette')}
        input={{
          value: query,
          onType(typed) {
            setActive(0);
            setAwaited(false);
            type(typed);
          },
          onEnter: enter,
          // The browser would empty the field first. Closed by itself, the dialog gives the focus back.
          onEscape: () => dialog.current?.close(),
          placeholder: text('palette_hint'),
        }}
        options={options.map((option, index) => ({
          key: `${option.kind} ${option.href} ${index}`,
          content: (
            <>
              <span dir="auto">
                <Marked text={option.words} words={NAMED_BY_US.has(option.kind) ? [] : wordsOf(query)} />
              </span>
              <small dir="auto">{option.who || text(`palette_${option.kind}`)}</small>
            </>
          ),
        }))}
        chosen={chosen}
        choose={setActive}
        take={(index) => open(options[index])}
        classes={{ list: styles.options, option: styles.option }}
      />
      <p role="status" class={styles.none}>
        {query.trim() !== '' && options.length === 0 && text('palette_none')}
      </p>
      {problem !== null && <Alert>{text('did_not_work', { reason: problem })}</Alert>}
    </Dialog>
  );
}

function useSearch(sources: SearchSources) {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<Results | null>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRef('');
  const engine = useRef<ReturnType<typeof createSearchEngine> | null>(null);
  useEffect(() => {
    const following = new AbortController();
    const listener = {
      query: () => typed.current,
      show: setResults,
      setReading,
      failed: (error: unknown) => setProblem(errorMessage(error)),
    };
    engine.current = createSearchEngine(sources, listener, following.signal);
    return () => following.abort();
  }, [sources]);
  return {
    query,
    results,
    /** Whether not everything has been looked through yet. */
    isReading,
    problem,
    type(text: string) {
      typed.current = text;
      setQuery(text);
      engine.current?.look();
    },
  };
}
