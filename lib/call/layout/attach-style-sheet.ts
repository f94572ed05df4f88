/** A style sheet on a document or a shadow root that can be changed and taken off again. */
export interface AttachedStyleSheet {
  /** Puts these rules in the place of the earlier ones, and the sheet back on if the page threw it off. */
  replace(rules: string): void;
  /** Takes it off; `replace` puts it on again. */
  takeOff(): void;
}

/**
 * Makes a style sheet for a root. It is a constructed one, which no content security policy and no Trusted Types
 * rule of the page speaks to. Firefox does not let a content script adopt one: there it is a style element, which
 * it exempts from the page's policy.
 *
 * @param root what the rules are for
 * @param home where a style element would stand
 */
export function attachStyleSheet(root: Document | ShadowRoot, home: () => Node): AttachedStyleSheet {
  try {
    const sheet = new CSSStyleSheet();
    const takeOff = () => {
      if (root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
    const replace = (rules: string) => {
      sheet.replaceSync(rules);
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    root.adoptedStyleSheets = [...root.adoptedStyleSheets];
    return { replace, takeOff };
  } catch {
    return wearElement(root, home);
  }
}

function wearElement(root: Document | ShadowRoot, home: () => Node): AttachedStyleSheet {
  const element = (root.ownerDocument ?? (root as Document)).createElement('style');
  return {
    replace(rules) {
      element.textContent = rules;
      if (!element.isConnected || element.parentNode !== home()) home().appendChild(element);
    },
    takeOff: () => element.remove(),
  };
}
