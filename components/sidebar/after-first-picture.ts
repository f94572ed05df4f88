/** What the sidebar loads right after its first picture, as one script: nobody asks for any of it within a frame. */
export { AgreedSheet } from './agreed-sheet.tsx';
export { CoverPanel } from './cover-panel.tsx';
export { EndPanel } from './end-panel.tsx';
export { LastTimeSheet } from './last-time-sheet.tsx';
export { MenuItems } from './menu-items.tsx';
export { NotesSheet } from './notes-sheet.tsx';
export { StepInFull } from './step-in-full.tsx';
