import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { purgeLog } from '../../../../../lib/domain/conversation/purge-log.ts';
import { device, doings, shown, takingsBack } from './some-events.ts';

test('what a log amounts to stays, however much of it was taken back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(doings, takingsBack), { maxLength: 40 }), (things) => {
      const here = device();
      let conversation = here.begin();
      for (const doing of things) {
        here.pass(1_000);
        conversation = here.act(conversation, doing).after;
      }
      const scrubbed = purgeLog(conversation.log);
      expect(shown(foldConversation(scrubbed).state)).toEqual(shown(conversation.state));
      expect(purgeLog(scrubbed)).toEqual(scrubbed);
    }),
  );
});

test('no word of a deleted note, or of one that was undone, is left', () => {
  const here = device();
  let conversation = here.begin();
  const noted = (id: string, text: string) => intents.addNote({ id, text, step: 'agitation', begunAt: 1 });
  const doings = [
    () => noted('one', 'deleted words'),
    () => noted('two', 'kept words'),
    (state: typeof conversation.state) => intents.editNote(state, 'one', 'deleted words, edited'),
    (state: typeof conversation.state) => intents.deleteNote(state, 'one'),
    () => noted('three', 'undone words'),
    intents.undo,
  ];
  for (const doing of doings) conversation = here.act(conversation, doing).after;
  const left = JSON.stringify(purgeLog(conversation.log));
  expect(left).toContain('kept words');
  expect(left).not.toMatch(/deleted words|undone words/);
});
