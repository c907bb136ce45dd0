import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { record, reword } from './minuteCommands.ts';
import { openMinutes } from './openMinutes.ts';

const FIRST = { meeting: 'council-1', number: '1/BB', words: 'secret words' };

let minutes: Awaited<ReturnType<typeof openMinutes>>;
beforeAll(async () => {
  minutes = await openMinutes();
});
afterAll(() => minutes.close());
beforeEach(() => minutes.rows('truncate minute, change_log, command_result'));

const all = () => minutes.rows('select id, words, version from minute order by id');
const log = () =>
  minutes.rows('select entity, operation, fields, "values" from change_log order by sequence');
const lastAudit = async () =>
  (await minutes.rows('select * from audit_entry order by sequence desc limit 1'))[0];

describe('a command that fits', () => {
  it('is written with its change log and its audit, neither of which has a value', async () => {
    expect(await record(minutes.request, FIRST)).toEqual({
      entityId: 'council-1',
      alreadyRecorded: false,
    });
    expect(await all()).toEqual([{ id: 'council-1', words: 'secret words', version: 1 }]);
    expect(await log()).toEqual([
      { entity: 'Minute', operation: 'CREATED', fields: ['number', 'words'], values: null },
      { entity: 'Person', operation: 'UPDATED', fields: ['minutes'], values: null },
    ]);
    expect(await lastAudit()).toMatchObject({
      action: 'WRITE',
      subject: 'officer',
      operation: 'WriteMinute',
      persons: ['somebody'],
      entities: ['Minute council-1'],
      fields: ['number', 'words', 'minutes'],
    });
    const [kept] = await minutes.rows('select r::text as row from command_result r');
    expect(kept?.row).not.toMatch(/secret words|1\/BB/);
  });

  it('answers with the first result when the same input comes again in another order', async () => {
    await record(minutes.request, FIRST);
    const { words, number, meeting } = FIRST;
    expect(await record(minutes.request, { words, number, meeting })).toEqual({
      entityId: 'council-1',
      alreadyRecorded: true,
    });
    expect(await log()).toHaveLength(2);
  });

  it('refuses another input about the same', async () => {
    await record(minutes.request, FIRST);
    expect(await record(minutes.request, { ...FIRST, words: 'other words' })).toEqual({
      fault: { code: 'CONFLICTING_INPUT', entityId: 'council-1' },
    });
    expect(await all()).toEqual([{ id: 'council-1', words: 'secret words', version: 1 }]);
  });

  it('is recorded once, however many send it at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => record(minutes.request, FIRST)),
    );
    const known = outcomes.map((one) => 'alreadyRecorded' in one && one.alreadyRecorded);
    expect(known.sort()).toEqual([false, true, true, true, true, true]);
    expect(await log()).toHaveLength(2);
  });
});

describe('a command that does not', () => {
  it('lets one of many that rest on the same version through, and tells the others the newest', async () => {
    await record(minutes.request, FIRST);
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((words) =>
        reword(minutes.request, { id: 'council-1', version: 1, words }),
      ),
    );
    const stale = { fault: { code: 'STALE_VERSION', givenVersion: 1, version: 2 } };
    expect(outcomes.filter((one) => 'fault' in one)).toEqual([stale, stale, stale]);
    expect((await all())[0]).toMatchObject({ version: 2 });
  });

  it('leaves a row of the audit where its refusal tells of somebody, and nothing else', async () => {
    const input = { id: 'nowhere', version: 1, words: 'x' };
    expect(await reword(minutes.request, input)).toEqual({ fault: { code: 'MINUTE_NOT_FOUND' } });
    expect(await lastAudit()).toMatchObject({
      action: 'READ',
      operation: 'WriteMinute',
      persons: ['somebody'],
      fields: ['minutes'],
    });
    expect(await minutes.rows('select from command_result')).toHaveLength(0);
  });

  it('is refused by name where a constraint stands for that', async () => {
    await record(minutes.request, FIRST);
    expect(await record(minutes.request, { ...FIRST, meeting: 'council-2' })).toEqual({
      fault: { code: 'NUMBER_TAKEN' },
    });
    expect(await all()).toHaveLength(1);
  });

  it('fails, with nothing written, where a constraint is a fault of ours', async () => {
    await expect(record(minutes.request, { ...FIRST, words: 'impossible' })).rejects.toMatchObject({
      constraint: 'minute_words_check',
    });
    expect(await minutes.rows('select from command_result')).toHaveLength(0);
    expect(await log()).toEqual([]);
  });

  it('is tried once more after a collision', async () => {
    let tries = 0;
    const decide = () => {
      tries += 1;
      if (tries > 1) return {};
      throw Object.assign(new Error('another was first'), { code: '40001' });
    };
    expect(await record(minutes.request, FIRST, { decide })).toMatchObject({
      alreadyRecorded: false,
    });
    expect([tries, (await all()).length]).toEqual([2, 1]);
  });
});

describe('outside the territory', () => {
  const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };

  it('forbids a new row', async () => {
    const elsewhere = { ...FIRST, unit: '26734.2' };
    await expect(record(minutes.request, elsewhere)).rejects.toMatchObject(FORBIDDEN);
    expect(await all()).toEqual([]);
  });

  it('forbids to change a row that can be read', async () => {
    await minutes.rows(`insert into minute values ('theirs', '26734.2', '9/BB', 'old', 1)`);
    const input = { id: 'theirs', version: 1, words: 'new' };
    await expect(reword(minutes.request, input)).rejects.toMatchObject(FORBIDDEN);
    expect(await all()).toEqual([{ id: 'theirs', words: 'old', version: 1 }]);
  });
});
