/** The document of the sidebar, and that of the desk, which is the sidebar with more around it: both are one script. */
import { startSidebar } from './start.tsx';

if (window.location.pathname === '/desk.html') void import('./desk.tsx').then(({ startDesk }) => startDesk());
else void startSidebar('docked');
