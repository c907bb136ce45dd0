import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { undoList } from './undo.ts';

test('parts stop one after the other, the newest first, and once', async () => {
  const undo = undoList();
  const order: string[] = [];
  for (const name of ['postgres', 'pool', 'gateway']) {
    await undo.start(
      async () => name,
      async (part) => {
        order.push(`${part} stops`);
        await turn();
        order.push(`${part} stopped`);
      },
    );
  }
  await Promise.all([undo.all(), undo.all()]);
  expect(order).toEqual([
    'gateway stops',
    'gateway stopped',
    'pool stops',
    'pool stopped',
    'postgres stops',
    'postgres stopped',
  ]);
});

test('a part that is still starting is waited for, then stopped', async () => {
  const undo = undoList();
  const order: string[] = [];
  const starting = undo.start(
    async () => {
      await turn();
      order.push('started');
    },
    async () => order.push('stopped'),
  );
  await undo.all();
  await starting;
  expect(order).toEqual(['started', 'stopped']);
});

test('a part that could not be started is not stopped', async () => {
  const undo = undoList();
  const fails = async () => Promise.reject(new Error('taken'));
  const stop = async () => Promise.reject(new Error('never started'));
  await expect(undo.start(fails, stop)).rejects.toThrow('taken');
  await undo.all();
});

test('one that fails to stop keeps no other from stopping, and is told at the end', async () => {
  const undo = undoList();
  let stopped = false;
  await undo.start(
    async () => undefined,
    async () => {
      stopped = true;
    },
  );
  await undo.start(
    async () => undefined,
    async () => Promise.reject(new Error('stays')),
  );
  await expect(undo.all()).rejects.toThrow('stays');
  expect(stopped).toBe(true);
});

test('nothing starts once stopping has begun', async () => {
  const undo = undoList();
  await undo.all();
  let begun = false;
  const starting = undo.start(
    async () => {
      begun = true;
    },
    async () => undefined,
  );
  await expect(starting).rejects.toThrow('Haicap is stopping.');
  expect(begun).toBe(false);
});
