import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { listingFiles } from '../../scripts/release/listing.ts';
import { listingTexts } from '../../scripts/release/listing-texts.ts';
import { readBuilt } from './built.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

test('every permission of both packages has its reason in the listing, and no text is too long for the stores', () => {
  const listing = listingFiles({
    manifests: [readBuilt('chrome-mv3').manifest, readBuilt('firefox-mv3').manifest],
    summary: messages.extensionDescription.message,
    texts: listingTexts,
    privacyPolicy: read('docs/privacy-policy.md'),
  });
  expect(listing.get('permissions.txt')).toContain('https://meet.google.com/*');
});

test('the README names every permission that has a reason', () => {
  const readme = read('README.md');
  const named = Object.keys(listingTexts.reasons).map((permission) =>
    permission.replace(/^https:\/\/(\*\.)?|\/\*$/g, ''),
  );
  expect(named.filter((permission) => !readme.includes(`\`${permission}\``))).toEqual([]);
});
