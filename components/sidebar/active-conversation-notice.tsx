/** With two conversations on: which one the hotkeys act on. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** A line that stands only where more than one conversation is on. */
export function LivePlace() {
  const { live, opening } = useModel();
  const text = useStrings();
  const [newest, ...others] = live.value;
  if (newest === undefined || others.length === 0) return null;
  return (
    <p class="live" role="status">
      {newest.tab === opening.tab
        ? text('live_here')
        : newest.name === ''
          ? text('live_elsewhere_unnamed')
          : text('live_elsewhere', { name: newest.name })}
    </p>
  );
}
