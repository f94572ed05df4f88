import { expect, test } from 'vitest';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import { guidesOf } from '../../../../../lib/domain/guide/guides.ts';
import { readGuideFile } from '../../../../../lib/domain/guide/read-guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { toldOf } from '../../../strings.ts';

const OURS: Guide = { ...sixSteps, id: 'ours', name: 'Ours' };
const bytes = (guide: Guide) => new TextEncoder().encode(JSON.stringify(guide));

test('a conversation has the guide that it was begun by; where that is gone, the one in use', () => {
  const both = guidesOf({ own: [OURS], inUse: 'ours' });
  expect([both.of('six-steps'), both.of('ours'), both.of(null), both.of('gone')]).toEqual([
    sixSteps,
    OURS,
    OURS,
    OURS,
  ]);
});

test('where the one in use is gone, the six steps are in use', () => {
  expect(guidesOf({ own: [], inUse: 'gone' }).inUse).toBe(sixSteps);
});

test('a file is read, but not under the id of the one that came with it, nor of any size', async () => {
  expect(readGuideFile(bytes(OURS), [sixSteps.id])).toEqual(OURS);
  expect(await toldOf(() => readGuideFile(bytes(sixSteps), [sixSteps.id]))).toContain(
    'At “id”: “six-steps” is the ID',
  );
  const long = new Uint8Array(1_000_001).fill(32);
  expect(await toldOf(() => readGuideFile(Uint8Array.of(0x89, 0x50, 0xff, 0xfe), []))).toBe(
    'This isn’t a text file. Choose another one.',
  );
  expect(await toldOf(() => readGuideFile(long, [sixSteps.id]))).toContain('too large');
});
