import { useEffect } from 'preact/hooks';

/** Runs something once what it stands in is painted, and shows nothing itself. */
export function OncePainted({ run }: { readonly run: () => unknown }) {
  useEffect(() => void run(), [run]);
  return null;
}
