import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attendanceImport, meetingsImport } from './meetingImports.ts';
import { openMeetings } from './openMeetings.ts';

const HEADERS = ['Meeting code', 'Unit code', 'Title', 'After', 'Valid from', 'Valid to'];
const FIRST = ['H1', '26740', 'họp', '', '01/07/2025', '05/07/2025'];
const SECOND = ['H2', '26740', 'bàn', 'H1', '05/07/2025', ''];
const ELSEWHERE = ['H3', '26734.2', 'gặp', '', '01/07/2025', ''];

let meetings: Awaited<ReturnType<typeof openMeetings>>;
beforeAll(async () => {
  meetings = await openMeetings();
});
afterAll(() => meetings.close());
beforeEach(() => meetings.rows('truncate meeting, attendance, change_log'));

const imported = (...rows: readonly (readonly string[])[]) =>
  meetings.csv(meetingsImport, [HEADERS, ...rows]);
const stored = () =>
  meetings.rows('select code, title, valid_to, version from meeting order by code');
const logged = () =>
  meetings.rows(
    `select entity, operation, fields from change_log where "values" is null order by sequence`,
  );
const audits = () =>
  meetings.rows('select operation, entities, fields from audit_entry order by at, sequence');

describe('rows that fit', () => {
  it('are written with where they come from, one audit row, and ids and fields in the log', async () => {
    const before = (await audits()).length;
    const result = await imported(FIRST, SECOND, ELSEWHERE);
    expect(result).toMatchObject({ outcome: 'written', added: 3, changed: 0, same: 0, faults: [] });
    expect(
      await meetings.rows(`select unit_id, title, shouted, valid_from, valid_to, end_reported_on,
        reported_on, version, provenance, source from meeting where code = 'H1'`),
    ).toEqual([
      {
        unit_id: '26740.2',
        title: 'họp',
        shouted: 'HỌP meetings.csv',
        valid_from: '2025-07-01',
        valid_to: '2025-07-05',
        end_reported_on: '2026-11-25',
        reported_on: '2026-11-25',
        version: 1,
        provenance: 'IMPORTED',
        source: 'meetings.csv:2, 2026-11-25',
      },
    ]);
    expect(await logged()).toHaveLength(3);
    expect((await logged())[1]).toEqual({
      entity: 'Meeting',
      operation: 'CREATED',
      fields: ['reportedOn', 'title', 'unit', 'validFrom'],
    });
    const after = await audits();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toEqual({
      operation: 'import meetings',
      entities: ['meetings.csv', `sha256:${result.fingerprint}`, '26734.2', '26740.2'],
      fields: ['code', 'unit', 'title', 'after', 'validFrom', 'validTo', 'reportedOn'],
    });
  });

  it('change nothing when they come again, and leave no trace of it', async () => {
    await imported(FIRST, SECOND);
    const before = [await stored(), await logged(), await audits()];
    expect(await imported(FIRST, SECOND)).toMatchObject({ added: 0, changed: 0, same: 2 });
    expect([await stored(), await logged(), await audits()]).toEqual(before);
  });

  it('leave alone what the file has no column for, and count the version up', async () => {
    await imported(FIRST, SECOND);
    const rows = [
      ['Meeting code', 'Unit code', 'Title', 'Valid from'],
      ['H1', '26740', 'họp lại', '01/07/2025'],
    ];
    expect(await meetings.csv(meetingsImport, rows)).toMatchObject({ changed: 1, added: 0 });
    expect((await stored())[0]).toEqual({
      code: 'H1',
      title: 'họp lại',
      valid_to: '2025-07-05',
      version: 2,
    });
    expect((await logged()).at(-1)).toEqual({
      entity: 'Meeting',
      operation: 'UPDATED',
      fields: ['title'],
    });
  });

  it('make room for one another: one ends sooner before the other begins sooner', async () => {
    await imported(SECOND.with(3, '').with(4, '10/07/2025'), FIRST.with(5, '10/07/2025'));
    await imported(SECOND.with(3, ''), FIRST);
    expect(await stored()).toEqual([
      { code: 'H1', title: 'họp', valid_to: '2025-07-05', version: 2 },
      { code: 'H2', title: 'bàn', valid_to: null, version: 2 },
    ]);
  });

  it('of a part count the version of the whole up, and are told as its field', async () => {
    await imported(FIRST);
    const rows = [
      ['Meeting code', 'People'],
      ['H1', '40'],
    ];
    expect(await meetings.csv(attendanceImport, rows)).toMatchObject({ added: 1 });
    expect(
      await meetings.rows('select people, version from attendance join meeting on true'),
    ).toEqual([{ people: 40, version: 2 }]);
    expect((await logged()).at(-1)).toEqual({
      entity: 'Meeting',
      operation: 'UPDATED',
      fields: ['attendance'],
    });
  });
});

describe('rows that do not fit', () => {
  const OVERLAPS = ['H9', '26740', 'chen', '', '02/07/2025', '03/07/2025'];
  const AFTER = ['H10', '26734', 'sau', 'H9', '02/07/2025', ''];

  it('refuse the whole file, with every fault and nothing written', async () => {
    const result = await imported(FIRST, ['H4', '99999', 'x', '', '03/07/2025', '03/07/2025']);
    expect(result).toMatchObject({ outcome: 'refused', rejected: 1, faultCount: 2 });
    expect(result.faults.map(({ line, field, reason }) => [line, field, reason])).toEqual([
      [3, 'unit', 'UNKNOWN_REFERENCE'],
      [3, 'validTo', 'CONTRADICTS_COLUMN'],
    ]);
    expect([await stored(), await logged()]).toEqual([[], []]);
  });

  it('are left out if asked, with what refers to them', async () => {
    const result = await meetings.csv(meetingsImport, [HEADERS, FIRST, OVERLAPS, AFTER], {
      skipBad: true,
    });
    expect(result.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'CONTRADICTS_RECORD'],
      [4, 'REFERS_TO_REJECTED_ROW'],
    ]);
    expect((await stored()).map(({ code }) => code)).toEqual(['H1']);
  });

  it('are found beside what is recorded, also by another batch', async () => {
    await imported(FIRST);
    expect(await imported(OVERLAPS)).toMatchObject({ outcome: 'refused' });
    const again = [HEADERS, ['H5', '26734', 'a', '', '01/07/2025', ''], AFTER.with(3, '')];
    expect(await meetings.csv(meetingsImport, again, { batchRows: 1 })).toMatchObject({
      outcome: 'refused',
      rejected: 1,
    });
  });
});

describe('samples', () => {
  const sample = (code: string, unit: string) =>
    `('${code}', '${unit}', '2020-01-01', '2020-01-02', '2020-01-02', 'SAMPLE')`;
  beforeEach(() =>
    meetings.rows(`insert into meeting (code, unit_id, valid_from, valid_to, reported_on, provenance)
      values ${sample('S1', '26740.2')}, ${sample('S2', '26734.2')}`),
  );
  const codes = async () => (await stored()).map(({ code }) => code);

  it('go where rows are written of the unit, and stay elsewhere', async () => {
    const result = await imported(FIRST);
    expect(await codes()).toEqual(['H1', 'S2']);
    expect(result.notes).toEqual([{ vi: 'meetings 26740.2', en: 'meetings 26740.2' }]);
  });

  it('stay where all is taken back, whose notes are told all the same', async () => {
    const rows = [HEADERS, FIRST];
    const result = await meetings.csv(meetingsImport, rows, { dryRun: true });
    expect(result).toMatchObject({ outcome: 'dry-run', added: 1 });
    expect(result.notes).toHaveLength(1);
    expect(await codes()).toEqual(['S1', 'S2']);
  });
});
