/** Whose method this is. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The about line: the guide's title, its organization and its authors. */
export function Credit() {
  const { title, organization, authors } = useModel().guide.value.credit;
  const text = useStrings();
  return <p class="credit">{text('credit', { title, organization, authors: text.list(authors) })}</p>;
}
