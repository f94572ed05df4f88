/** The guide that is written, in the sidebar itself. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { useMedia } from '../../ui/use-media.ts';
import * as styles from './editor.module.css';
import { useEditor } from './editor-context.ts';

/** A window with no room for the preview beside the fields. The style sheet goes by the same. */
const NARROW = '(max-width: 860px)';

/**
 * The sidebar's document, which keeps nothing there, with the guide as it is now, at the step that is being written. In a
 * narrow window it stays at the foot, and is opened over the fields.
 */
export function GuidePreview() {
  const { model, guide } = useEditor();
  const text = useStrings();
  const frame = useRef<HTMLIFrameElement>(null);
  const step = guide.steps[Math.min(model.step.value, guide.steps.length - 1)]?.id ?? '';
  const shown = { guide, step };
  const latest = useRef(shown);
  latest.current = shown;
  const isReady = useRef(false);
  const show = () => {
    if (isReady.current) frame.current?.contentWindow?.postMessage(latest.current, location.origin);
  };
  useEffect(show, [guide, step]);
  useEffect(() => {
    // It says when it is ready to be shown something.
    const hear = ({ source, origin }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      isReady.current = true;
      show();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  const isNarrow = useMedia(NARROW);
  const [isOpen, setOpen] = useState(false);
  return (
    <aside class={styles.preview} aria-label={text('guide_preview_title')}>
      {isNarrow ? (
        <Button size="slim" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text('guide_preview_title')}
        </Button>
      ) : (
        <h3>{text('guide_preview_title')}</h3>
      )}
      {/* Hidden and not left out: it has its document already when it is opened. */}
      <div hidden={isNarrow && !isOpen}>
        <p>{text('guide_preview_hint')}</p>
        <iframe ref={frame} title={text('guide_preview_title')} src="/sidebar.html#preview" />
      </div>
    </aside>
  );
}
