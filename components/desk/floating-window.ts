/** A small window over all others (Document Picture-in-Picture), or where the browser has none, a small window. */

/** The window, which this document fills. */
export interface FloatingWindow {
  readonly window: Window;
  /** Whether the browser keeps it over the windows of other programs. */
  readonly isOnTop: boolean;
}

/** What the types of the DOM do not know of yet. */
interface PictureInPicture {
  requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
}

/** As it opens, CSS px; the person can make it larger and smaller. */
const SIZE = { width: 320, height: 400 };

/** Opens one, to be called at the person's own request. Rejects with the browser's Error, and where it opens none. */
export async function openFloatingWindow(): Promise<FloatingWindow> {
  const { documentPictureInPicture } = window as { documentPictureInPicture?: PictureInPicture };
  const opened =
    (await documentPictureInPicture?.requestWindow(SIZE)) ??
    window.open('', '', `popup,width=${SIZE.width},height=${SIZE.height}`);
  if (opened === null) throw new Error('The browser opened no window.');
  await furnish(opened.document);
  return { window: opened, isOnTop: documentPictureInPicture !== undefined };
}

/** Gives it the styles of this document, and waits for them: without, what it shows would jump. */
async function furnish(page: Document): Promise<void> {
  const { lang, dir } = document.documentElement;
  Object.assign(page.documentElement, { lang, dir });
  page.title = document.title;
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(
    sheets.map(({ href }) => {
      const link = page.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href });
      page.head.append(link);
      return new Promise((loaded, failed) => {
        link.onload = loaded;
        link.onerror = failed;
      });
    }),
  );
}
