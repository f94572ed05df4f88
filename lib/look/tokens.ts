/**
 * The colours and measures that everything is drawn with: the documents (as custom properties, see
 * `scripts/styles/tokens-in-sheets.ts`), the dock in the call's page, and the icons. Each by itself and not in a table: a bundler puts
 * it in where it is used, and the content script, which has few bytes to spare, carries no names of them.
 */

/** What everything stands on. */
export const paper = '#fbf9f6';
/** As `paper`, in dark. */
export const paperDark = '#1c1a18';
/** What lies on it. */
export const card = '#ffffff';
/** As `card`, in dark. */
export const cardDark = '#262320';
/** Between two things. */
export const line = '#e6e0d8';
/** As `line`, in dark. */
export const lineDark = '#3a3530';
/** An edge that must be seen to know that something can be filled or pressed: 3:1 on paper and card. */
export const edge = '#8f867b';
/** As `edge`, in dark. */
export const edgeDark = '#7d746a';
/** Words. */
export const ink = '#23201c';
/** As `ink`, in dark. */
export const inkDark = '#efe9e1';
/** Words that matter less. */
export const soft = '#6a6259';
/** As `soft`, in dark. */
export const softDark = '#a89f94';
/** The one accent. */
export const accent = '#43489b';
/** As `accent`, in dark. */
export const accentDark = '#b3b7f5';
/** What stands on the accent. */
export const onAccent = '#ffffff';
/** As `onAccent`, in dark. */
export const onAccentDark = '#1c1a18';
/** What is late, or went wrong. */
export const late = '#a3321b';
/** As `late`, in dark. */
export const lateDark = '#ff9d86';
/** Only for the lights. */
export const green = '#1f7a4a';
/** As `green`, in dark. */
export const greenDark = '#6fcf97';
/** What stands below words about a green light. */
export const greenBg = '#e6f4ec';
/** As `greenBg`, in dark. */
export const greenBgDark = '#1d3327';
/** Only for the lights. */
export const yellow = '#8a5a00';
/** As `yellow`, in dark. */
export const yellowDark = '#f0c24b';
/** What stands below words about a yellow light. */
export const yellowBg = '#fdf3d9';
/** As `yellowBg`, in dark. */
export const yellowBgDark = '#3a2f14';

/** What words are in for whoever asks the system for more contrast. */
export const contrastInk = '#000000';
/** As `contrastInk`, in dark. */
export const contrastInkDark = '#ffffff';
/** As `contrastInk`, of words that matter less. */
export const contrastSoft = '#3b352e';
/** As `contrastSoft`, in dark. */
export const contrastSoftDark = '#d9d2c8';
/** As `contrastInk`, of the accent. */
export const contrastAccent = '#2a2f80';
/** As `contrastAccent`, in dark. */
export const contrastAccentDark = '#d3d6ff';
/** As `contrastInk`, of what is late. */
export const contrastLate = '#861f0a';
/** As `contrastLate`, in dark. */
export const contrastLateDark = '#ffc1b3';
/** As `contrastInk`, of a green light. */
export const contrastGreen = '#0d5730';
/** As `contrastGreen`, in dark. */
export const contrastGreenDark = '#a3e8c0';
/** As `contrastInk`, of a yellow light. */
export const contrastYellow = '#634000';
/** As `contrastYellow`, in dark. */
export const contrastYellowDark = '#ffdc80';

/** Of the icon in the toolbar. 3:1 and more on light and dark toolbars, and under white: a browser does not say which. */
export const tile = '#7277d2';

/** How round a corner is. */
export const radius = '12px';
/** The system's own font. */
export const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
