/** What is made when it is first wanted, and kept. */

/** Returns what gives the same thing each time, made by the first call. What `make` throws is thrown, and made again next time. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
