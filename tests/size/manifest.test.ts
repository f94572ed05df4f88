import { describe, expect, test } from 'vitest';
import { OPTIONAL_SITES, patternsOf, SITES, SITES_AT_INSTALL } from '../../lib/call/platforms/registry.ts';
import { readBuilt } from './built.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (target) => {
  const { manifest, files } = readBuilt(target);
  const policy = new Map(
    manifest.content_security_policy.extension_pages
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values.join(' ')]),
  );

  test('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  test('asks for these permissions and no others', () => {
    const panel = target === 'firefox-mv3' ? [] : ['sidePanel'];
    expect([...manifest.permissions].sort()).toEqual([
      'alarms',
      'scripting',
      ...panel,
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions.toSorted()).toEqual(patternsOf(SITES_AT_INSTALL).toSorted());
    // Asked for when the person switches reminders on.
    expect(manifest.optional_permissions).toEqual(['notifications', 'idle']);
    // When they switch the site on.
    expect(manifest.optional_host_permissions?.toSorted()).toEqual(patternsOf(OPTIONAL_SITES).toSorted());
  });

  test('stands on the call sites alone', () => {
    const scripts = manifest.content_scripts.map(({ matches }) => matches.toSorted());
    expect(scripts).toEqual(Array(2).fill(patternsOf(SITES_AT_INSTALL).toSorted()));
    // Nothing can be added to these later, so the optional sites stand among them.
    const shown = manifest.web_accessible_resources.map(({ matches }) => matches.toSorted());
    expect(shown).toEqual([patternsOf(SITES).toSorted()]);
  });

  test('asks for a place in the toolbar where a browser gives one', () => {
    expect(manifest.action?.default_area).toBe(target === 'firefox-mv3' ? 'navbar' : undefined);
  });

  test('has a sidebar of the browser’s own in Firefox alone, which nobody meets unasked', () => {
    const sidebar = target === 'firefox-mv3' ? { default_panel: 'beside.html', open_at_install: false } : {};
    expect({ ...manifest.sidebar_action }).toMatchObject(sidebar);
    expect(files.has('beside.html')).toBe(target === 'firefox-mv3');
  });

  test('has no part in private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets nothing out and nothing foreign in', () => {
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('form-action')).toBe("'none'");
    expect([...policy.values()].filter((values) => /unsafe|https?:|\*/.test(values))).toEqual([]);
  });

  test('gives the sidebar to the call pages by its plain address', () => {
    const [resource, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(resource).toMatchObject({ resources: ['sidebar.html'] });
    // With it, Chromium blocks the frame under Zoom's COEP.
    expect(Object.keys(resource ?? {})).not.toContain('use_dynamic_url');
  });

  test('no page or style names an address outside the package', () => {
    const pages = [...files].filter(([path]) => /\.(html|css)$/.test(path));
    expect(pages.length).toBeGreaterThan(2);
    const foreign = pages.filter(([, content]) =>
      /(src|href)="(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import/.test(content.toString()),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
  });
});

test('Firefox gets the id under which it keeps people’s notes, and is told that nothing is collected', () => {
  expect(readBuilt('firefox-mv3').manifest.browser_specific_settings?.gecko).toMatchObject({
    id: 'kitchen-table@kitchen-table.invalid',
    data_collection_permissions: { required: ['none'] },
  });
  expect(readBuilt('chrome-mv3').manifest.browser_specific_settings).toBeUndefined();
});
