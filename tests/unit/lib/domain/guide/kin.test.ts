import { describe, expect, test } from 'vitest';
import { loadAllShipped } from '../../../../all-shipped-guides.ts';

describe.each(['en', 'es'])('the guides that ship, in %s', (language) => {
  test('what they will do is kin of the ask wherever both are asked for', async () => {
    for (const { id, blanks } of await loadAllShipped(language)) {
      const kinOf = (name: string) => blanks.find((blank) => blank.id === name)?.kin;
      expect([id, kinOf('what-they-will-do')]).toEqual([id, kinOf('the-ask')]);
    }
  });
});
