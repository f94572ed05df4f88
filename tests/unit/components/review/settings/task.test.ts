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
    expect(task.value).toMatchObject({ state: 'working', done: 0.5 });
    return end();
  });
  late(0.9);
  expect(task.value.state).toBe(state);
});

it.each([
  ['cancelled', 'stops', (cancelled: AbortSignal) => Promise.reject(cancelled.reason)],
  ['done', 'was done by then', async () => ({ state: 'done' }) as const],
] as const)('is %s where work that is to stop %s', async (state, _why, end) => {
  const task = newTask();
  await runTask(task, async (progress, cancelled) => {
    progress(0.5);
    const working = task.value;
    if (working.state === 'working') working.cancel?.();
    expect(cancelled.aborted).toBe(true);
    expect(task.value).toEqual({ state: 'working', done: 0.5, cancel: null });
    progress(0.6);
    expect(task.value).toEqual({ state: 'working', done: 0.6, cancel: null });
    return end(cancelled);
  });
  expect(task.value.state).toBe(state);
});
