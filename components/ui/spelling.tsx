/** Whether the browser may check the spelling of what is typed. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The choice, live; a document without one has it off. */
export const Spelling = createContext<ReadonlySignal<boolean> | null>(null);

/** Returns whether spelling is checked, and renders the component anew when that changes. */
export function useSpelling(): boolean {
  return useContext(Spelling)?.value ?? false;
}
