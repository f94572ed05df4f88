/** Files in a real Firefox: what reads them is a worker there, too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchFirefox } from './firefox.ts';

test('a list of people is brought in, and what is none is refused', async () => {
  await using firefox = await launchFirefox();
  const folder = await mkdtemp(join(tmpdir(), 'kitchen-table-'));
  const files = { list: join(folder, 'people.csv'), other: join(folder, 'other.json') };
  await writeFile(files.list, 'Name,Email\nLin Wu,lin@example.org\n');
  await writeFile(files.other, '[1, 2]');
  const review = await firefox.open('/review.html');
  await review.evaluate(() => {
    location.hash = '#/settings';
  });
  const field = await review.waitForSelector('input[type="file"][accept*="csv"]');
  const shows = (words: string) =>
    expect.poll(() => review.evaluate(() => document.body.textContent)).toContain(words);
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(files.other);
  await shows('This isn’t a Kitchen Table backup. Backups end in .json or .json.age.');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(files.list);
  const bring = await review.waitForSelector('h3 + table ~ div > button:last-of-type');
  await bring?.click();
  await shows('Done. Everything in the file is here now.');
  await review.evaluate(() => {
    location.hash = '#/people';
  });
  await shows('Lin Wu');
  await rm(folder, { recursive: true, force: true });
});
