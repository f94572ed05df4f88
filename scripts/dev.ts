// `npm run dev`: a browser with the extension, beside a page like Meet's that is served on this machine. What is changed
// in the code is built and loaded again while it runs. Ends when the browser is closed.
import { resolve } from 'node:path';
import process from 'node:process';
import { createServer } from 'wxt';
import { MEET_CALL, startCallPages } from '../tests/e2e/call-pages/server.ts';
import { explainMissingDisplay, openBrowser } from './open-browser.ts';

explainMissingDisplay('dev');

const pages = await startCallPages();
const server = await createServer({ mode: 'development' });
await server.start();

console.log(`\nA browser opens at ${MEET_CALL}, a page of this machine. Close the browser to end.`);
const code = await openBrowser({
  extension: resolve('.output/chrome-mv3-dev'),
  args: [...pages.chromiumArguments, MEET_CALL],
});
await server.stop();
await pages.close();
process.exit(code);
