import { expect, test } from 'vitest';
import { messageDescriptor, UserFacingError } from '../../../../lib/i18n/message-descriptor.ts';
import { answering } from '../../../../lib/rpc/thread-answers.ts';

test('work answers with what it gives', async () => {
  const { double } = answering({ double: async (number: number) => number * 2 });
  expect(await double(4)).toEqual({ answer: 8 });
});

test('what fails keeps its name and what a person is told, and what Dexie has within', async () => {
  const inner = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const { told, within, odd } = answering({
    told: () => Promise.reject(new UserFacingError(messageDescriptor('import_stale'))),
    within: () => Promise.reject(Object.assign(new Error('aborted'), { name: 'AbortError', inner })),
    odd: () => Promise.reject('out of memory'),
  });
  expect(await told()).toEqual({
    failure: { name: 'ToldError', message: 'import_stale', told: { key: 'import_stale', values: {} } },
  });
  expect(await within()).toEqual({
    failure: {
      name: 'AbortError',
      message: 'aborted',
      inner: { name: 'QuotaExceededError', message: 'full' },
    },
  });
  expect(await odd()).toEqual({ failure: { name: 'Error', message: 'out of memory' } });
});
