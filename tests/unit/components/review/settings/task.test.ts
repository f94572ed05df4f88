import { expect, it } from 'vitest';
import { newTask, runTask } from '../../../../../components/review/settings/task.ts';

it.each([
  ['done', async () => ({ state: 'done' }) as const],
  ['failed', () => Promise.reject(new Error('The disk is full.'))],
])('is %s also where it is said afterwards how much of it is', async (state, end) => {
  const task = newTask();
  let late: (done: number) => void = () => {};
  await runTask(task, (progress) => {
    late = progress;
    progress(0.5);
    expect(task.value).toEqual({ state: 'working', done: 0.5 });
    return end();
  });
  late(0.9);
  expect(task.value.state).toBe(state);
});
