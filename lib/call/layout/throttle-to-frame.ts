/** Calls a function at most once a frame, with the latest value; not at all once the signal aborts. */
export function throttleToFrame<Value>(
  window: Window,
  call: (value: Value) => void,
  signal: AbortSignal,
): (value: Value) => void {
  let latest: { readonly value: Value } | undefined;
  return (value) => {
    const isWaiting = latest !== undefined;
    latest = { value };
    if (isWaiting) return;
    window.requestAnimationFrame(() => {
      const due = latest;
      latest = undefined;
      if (due !== undefined && !signal.aborted) call(due.value);
    });
  };
}
