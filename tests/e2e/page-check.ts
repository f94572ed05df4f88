import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** As much of axe as is used within a page. */
declare const window: {
  readonly axe: {
    run(
      context: unknown,
      options: object,
    ): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly help: string;
        readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
      }[];
    }>;
  };
};

/** WCAG 2.2 A and AA, and the practices that axe knows beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What is wrong with a document as it stands, in words: what axe finds, and what does not fit the width. axe is
 * handed over the debugging protocol, for the extension's policy lets no foreign script in.
 */
export async function problemsOf(side: Frame | Page): Promise<string[]> {
  await side.evaluate(`typeof window.axe === 'undefined' && void (() => { ${axe.source} })()`);
  return side.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: tags,
      // Documents in frames are checked by themselves.
      iframes: false,
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${String(target)} ${failureSummary}`),
      ),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide, where there are ${clientWidth}`] : []),
    ];
  }, TAGS);
}

/** What moves by itself just now, each by its element's class or name. */
export async function movements(side: Frame | Page): Promise<string[]> {
  return side.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10)
      .map((animation) => {
        const target = (animation.effect as KeyframeEffect | null)?.target;
        return target?.className || target?.localName || 'something';
      }),
  );
}
