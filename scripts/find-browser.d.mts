/** The first of these names that can be run from the PATH, or undefined. */
export function findOnPath(...names: string[]): string | undefined;
/** The Chromium-family browser to use on this machine, or undefined where there is none. */
export function findBrowser(): string | undefined;
/** The Firefox to use on this machine, or undefined where there is none; Debian's before any other. */
export function findFirefox(): string | undefined;
