/** Whether the browser may check the spelling of what is typed. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The choice, live; a document without one has it off. */
export const Spelling = createContext<ReadonlySignal<boolean> | null>(null);

/** Returns whether spelling is checked, and renders the component anew when that changes. */
export function useSpelling(): boolean {
  return useContext(Spelling)?.value ?? false;
}

/** The choice as a signal. `follow` calls back with it now and after every change; where it cannot be read, it stays off. */
export function spellingSignal(
  follow: (listener: (isOn: boolean) => void) => Promise<void>,
): ReadonlySignal<boolean> {
  const isOn = signal(false);
  follow((now) => {
    isOn.value = now;
  }).catch(() => undefined);
  return isOn;
}
