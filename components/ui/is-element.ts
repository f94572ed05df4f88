/** Whether something is an element. */

/** Also one of another window's, as of the floating window, whose classes are other objects than this window's. */
export function isElement(one: unknown): one is Element {
  return (one as Partial<Node> | null)?.nodeType === 1;
}
