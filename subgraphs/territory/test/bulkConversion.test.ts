import { existsSync } from 'node:fs';
import { poolOf } from '@haicap/subgraph-kit';
import { recordStatements } from '@haicap/test-kit';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BulkTable } from '../src/bulk/BulkTable.ts';
import { conversionCells } from '../src/bulk/conversionCells.ts';
import { type ConvertTableResult, convertTable } from '../src/bulk/convertTable.ts';
import { requestOf } from '../src/bulk/requestOf.ts';
import { convertUnits } from '../src/queries/convertUnits.ts';
import { type ReferenceData, readReferenceData, referenceFolder } from './referenceData.ts';
import { type BulkFiles, csvOf, openBulkFiles, rowsOf } from './support/bulkFiles.ts';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory, TODAY } from './support/territory.ts';

jest.setTimeout(300_000);

let territory: TestTerritory;
let files: BulkFiles;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
  files = await openBulkFiles();
});
afterAll(async () => {
  await files.close();
  await territory.close();
});

type Rows = Record<string, string>[];

async function convert(
  table: BulkTable,
  from = '2025-06-30',
  to?: string,
): Promise<{ rows: Rows; result: ConvertTableResult }> {
  const pieces: string[] = [];
  const result = await convertTable({
    url: territory.clone.appUrl,
    table,
    today: TODAY,
    from,
    ...(to === undefined ? {} : { to }),
    write: async (text) => void pieces.push(text),
  });
  return { rows: rowsOf(pieces.join('')), result };
}

const reference = readReferenceData();

if (!reference) {
  it('there are no reference data here: nothing is held against them', () => {
    process.stderr.write(`No reference data in ${referenceFolder()}: nothing is held against it\n`);
    expect(existsSync(referenceFolder())).toBe(false);
  });
} else {
  describeAgainst(reference);
}

function describeAgainst({ legacyCommunes, lineage }: ReferenceData): void {
  const edges = new Map<string, Set<string>>();
  for (const { old_code = '', new_code, extent } of lineage) {
    const known = edges.get(old_code) ?? new Set();
    edges.set(old_code, known.add(`${new_code} ${extent}`));
  }

  describe('100,000 rows of all 10,035 old codes and of 2,000 addresses', () => {
    const inputOf = (at: number) => {
      const unit = legacyCommunes[at % legacyCommunes.length];
      const address = `${unit?.full_name}, ${unit?.district}, ${unit?.province}`;
      return at % 50 === 0 && at < 100_000 ? address : (unit?.code ?? '');
    };
    const given = Array.from({ length: 100_000 }, (_, at) => [
      String(at),
      inputOf(at),
      'Bến, "Nghé"',
    ]);
    let rows: Rows;
    let result: ConvertTableResult;
    beforeAll(async () => {
      const table = await files.table(csvOf([['STT', 'Đơn vị', 'Ghi chú'], ...given]), 'Đơn vị');
      ({ rows, result } = await convert(table, '2025-06-30', '2025-07-01'));
    });

    it('each row once for each unit that the official table names, in the order of the rows', () => {
      const found = new Map<string, Set<string>>();
      for (const { STT = '', unitCode, extent } of rows) {
        const known = found.get(STT) ?? new Set();
        found.set(STT, known.add(`${unitCode} ${extent}`));
      }
      const wrong = given.filter(([stt = ''], at) => {
        const wanted =
          edges.get(legacyCommunes[at % legacyCommunes.length]?.code ?? '') ?? new Set();
        const got = found.get(stt) ?? new Set();
        return got.size !== wanted.size || [...wanted].some((edge) => !got.has(edge));
      });
      expect(wrong).toEqual([]);
      expect([...found.keys()]).toEqual(given.map(([stt]) => stt));
    });

    it('keeps the columns, and the zeros of every code', () => {
      expect(rows.filter((row) => row['Ghi chú'] !== 'Bến, "Nghé"')).toEqual([]);
      expect(rows.filter(({ unitCode = '' }) => !/^\d{5}$/.test(unitCode))).toEqual([]);
      expect(rows.filter((row) => row.input !== row['Đơn vị'])).toEqual([]);
      expect(rows[1]).toMatchObject({ 'Đơn vị': legacyCommunes[1]?.code, provinceCode: '01' });
    });

    it('counts what it did', () => {
      const several = given.filter((_, at) => {
        return (edges.get(legacyCommunes[at % legacyCommunes.length]?.code ?? '')?.size ?? 0) > 1;
      }).length;
      expect(result).toEqual({
        rows: 100_000,
        written: rows.length,
        statuses: { EXACT: 100_000 - several, SEVERAL: several, UNKNOWN: 0 },
      });
    });
  });
}

it('gives the fields of convertUnits, and a row for what has no answer', async () => {
  const { rows } = await convert(await files.table('Mã,status\n26740,x\n99999,y\n1,\n'));
  expect(rows).toEqual([
    {
      Mã: '26740',
      status: 'x',
      input: '26740',
      'haicap.status': 'EXACT',
      matchedBy: 'CODE',
      sources: '26740 Phường Bến Nghé',
      candidate: '1',
      candidates: '1',
      extent: 'WHOLE',
      residentsFollow: 'true',
      unitId: '26740.2',
      unitCode: '26740',
      unitFullName: 'Phường Sài Gòn',
      provinceCode: '79',
      provinceFullName: 'Thành phố Hồ Chí Minh',
      residentsTarget: '26740 Phường Sài Gòn',
      failure: '',
      firstRecordedDay: '',
      near: '',
    },
    expect.objectContaining({
      Mã: '99999',
      'haicap.status': 'UNKNOWN',
      failure: 'NO_SUCH_CODE',
      unitCode: '',
    }),
    expect.objectContaining({
      Mã: '1',
      'haicap.status': 'UNKNOWN',
      near: expect.stringContaining('00001 Phường Phúc Xá (2025-06-30)'),
    }),
  ]);
});

it('converts back, and refuses a day before the first recorded one', async () => {
  // The official table: Phường Sài Gòn is of all of Bến Nghé, parts of Đa Kao and Nguyễn Thái Bình.
  const table = await files.table('Mã xã\n26740\n');
  const { rows } = await convert(table, '2025-07-01', '2025-06-30');
  expect(rows.map((row) => row.unitFullName)).toEqual([
    'Phường Đa Kao',
    'Phường Bến Nghé',
    'Phường Nguyễn Thái Bình',
  ]);
  await expect(convert(table, '2025-06-29')).rejects.toThrow(
    'the first recorded day is 2025-06-30',
  );
});

it('stops between two batches', async () => {
  const stop = new AbortController();
  const codes = Array.from({ length: 3000 }, (_, at) => String(10_000 + at));
  const done: number[] = [];
  const work = convertTable({
    url: territory.clone.appUrl,
    table: await files.table(`Mã xã\n${codes.join('\n')}\n`),
    today: TODAY,
    from: '2025-06-30',
    write: async () => undefined,
    onProgress: (rows) => {
      done.push(rows);
      if (rows === 1000) stop.abort();
    },
    signal: stop.signal,
  });
  await expect(work).rejects.toThrow('aborted');
  expect(done).toEqual([0, 1000]);
});

it('takes as many statements for 1,000 inputs of a batch as for one', async () => {
  const rows: { code: string }[] = await territory.database.query(
    `select code from unit_version where level = 'COMMUNE' and valid_from = '2025-06-30'
     order by code limit 1000`,
  );
  const counted = async (inputs: typeof rows) => {
    const record = recordStatements(poolOf(territory.database));
    const context = requestOf(territory.database, TODAY);
    const found = await convertUnits(context, { inputs, from: '2025-06-30' });
    await Promise.all(found.map((one) => conversionCells(one, context)));
    record.stop();
    return record.dataStatements().length;
  };
  expect(await counted(rows)).toBe(await counted(rows.slice(0, 1)));
});
