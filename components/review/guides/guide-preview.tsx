/** The guide that is written, in the sidebar itself. */
import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './editor.module.css';
import { useEditor } from './editor-context.ts';

/** The sidebar's document, which keeps nothing there, with the guide as it is now, at the step that is being written. */
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
  return (
    <aside class={styles.preview} aria-labelledby="preview-title">
      <h3 id="preview-title">{text('guide_preview_title')}</h3>
      <p>{text('guide_preview_hint')}</p>
      <iframe ref={frame} title={text('guide_preview_title')} src="/sidebar.html#preview" />
    </aside>
  );
}
