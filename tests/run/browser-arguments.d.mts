/** The command line of a browser that has the extension in this folder and nothing else. */
export function browserArguments(extension: string, profile: string, ...disabledFeatures: string[]): string[];
/** Writes the preferences of a new profile. A profile that was used before keeps its own. */
export function writePreferences(profile: string, thirdPartyCookies: 'blocked' | 'allowed'): void;
