/** Changes the last item if it is the one meant. */
export function replaceLast<Item extends object>(
  items: Item[],
  isMeant: (item: Item) => boolean,
  change: Partial<Item>,
): void {
  const last = items.at(-1);
  if (last !== undefined && isMeant(last)) items[items.length - 1] = { ...last, ...change };
}
