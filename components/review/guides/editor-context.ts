/** The guide that is written, for all that is within its page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { JsonPath } from '../../../lib/domain/file-reading/describe-issue.ts';
import { isSamePath } from '../../../lib/domain/guide/editor.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { formatMessage } from '../../../lib/i18n/message-descriptor.ts';
import { useStrings } from '../../ui/strings.tsx';
import type { GuideEditorModel } from './model.ts';

/** The model of the guide that is written, for all that is within its page. */
export const EditorContext = createContext<GuideEditorModel | null>(null);

/** The model, and the guide as it is now. Throws outside of the page of a guide. */
export function useEditor(): { readonly model: GuideEditorModel; readonly guide: Guide } {
  const model = useContext(EditorContext);
  const guide = model?.guide.value;
  if (model === null || guide === undefined) throw new Error('There is no guide around this component.');
  return { model, guide };
}

/** What is wrong at a place, in sentences; null where nothing is. */
export function useFault(path: JsonPath): string | null {
  const { model } = useEditor();
  const text = useStrings();
  const found = model.faults.value.filter((fault) => isSamePath(fault.path, path));
  return found.length === 0 ? null : found.map(({ problem }) => formatMessage(problem, text)).join(' ');
}

/** Where a field is found by its place, for who leads there. */
export function anchorOf(path: JsonPath): string {
  return `at-${path.join('-')}`;
}
