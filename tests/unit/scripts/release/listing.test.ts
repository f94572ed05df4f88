import { expect, test } from 'vitest';
import {
  listingFiles,
  permissionReasons,
  requestedPermissions,
} from '../../../../scripts/release/listing.ts';
import { listingTexts } from '../../../../scripts/release/listing-texts.ts';

const chrome = {
  permissions: ['storage', 'alarms'],
  optional_permissions: ['idle'],
  host_permissions: ['https://a.example/*'],
  content_scripts: [{ matches: ['https://a.example/*', 'https://b.example/*'] }],
};
const firefox = { permissions: ['storage', 'menus'], optional_host_permissions: ['https://c.example/*'] };

test('permissions, optional ones and addresses of all manifests are asked for, each once', () => {
  expect(requestedPermissions([chrome, firefox])).toEqual([
    'storage',
    'alarms',
    'idle',
    'https://a.example/*',
    'https://b.example/*',
    'menus',
    'https://c.example/*',
  ]);
});

test('each permission comes with its reason, in the order of the manifest', () => {
  const reasons = { alarms: 'To wake up.', storage: 'To keep settings.' };
  expect(permissionReasons([{ permissions: ['storage', 'alarms'] }], reasons)).toEqual([
    { permission: 'storage', reason: 'To keep settings.' },
    { permission: 'alarms', reason: 'To wake up.' },
  ]);
});

test.each([
  ['none', {}],
  ['a blank one', { storage: ' ' }],
])('a permission with %s for a reason is refused by name', (_what, reasons) => {
  expect(() => permissionReasons([{ permissions: ['storage'] }], reasons)).toThrow(
    'No reason is given for storage.',
  );
});

test('a reason for what is no longer asked for is refused by name', () => {
  expect(() => permissionReasons([{}], { tabs: 'To look at tabs.' })).toThrow(
    'A reason is given for what is not asked for: tabs.',
  );
});

const sources = {
  manifests: [{ permissions: ['storage'] }],
  summary: 'A guide.',
  texts: { ...listingTexts, reasons: { storage: 'To keep settings.' } },
  privacyPolicy: '# Privacy policy\n',
};

test('the listing has a file for each field of the forms', () => {
  const files = listingFiles(sources);
  expect([...files.keys()]).toEqual([
    'summary.txt',
    'description.txt',
    'single-purpose.txt',
    'permissions.txt',
    'data-use.txt',
    'notes-to-reviewers.txt',
    'privacy-policy.md',
  ]);
  expect(files.get('summary.txt')).toBe('A guide.\n');
  expect(files.get('permissions.txt')).toBe('storage\nTo keep settings.\n');
  expect(files.get('privacy-policy.md')).toBe('# Privacy policy\n');
});

test('a text that is longer than the form takes is refused', () => {
  expect(() => listingFiles({ ...sources, summary: 'x'.repeat(133) })).toThrow(
    'The summary has 133 characters, and 132 is the most.',
  );
  expect(listingFiles({ ...sources, summary: 'x'.repeat(132) }).size).toBe(7);
});
