import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { safeText, toCsv } from '../src/table/spreadsheet.ts';
import { toTables } from '../src/table/toTables.ts';

describe('toTables', () => {
  it('makes the edges of a connection rows, and nested objects dotted columns', () => {
    const data = {
      units: {
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        edges: [
          { cursor: 'x', node: { code: '00004', parent: { code: '01' } } },
          { cursor: 'y', node: { code: '00008', parent: null } },
        ],
      },
    };
    const [table, ...others] = toTables(data);
    expect(others).toEqual([]);
    expect(table?.columns).toEqual(expect.arrayContaining(['code', 'parent.code', 'totalCount']));
    const code = table?.columns.indexOf('code') ?? -1;
    expect(table?.rows.map((row) => row[code])).toEqual(['00004', '00008']);
  });

  it('repeats a row for each item of its one list', () => {
    const data = {
      unit: {
        fullName: 'Phường Sài Gòn',
        predecessors: [
          { extent: 'PARTIAL', unit: { code: '26737' } },
          { extent: 'WHOLE', unit: { code: '26740' } },
        ],
      },
    };
    expect(toTables(data)).toEqual([
      {
        name: 'unit',
        columns: ['fullName', 'predecessors.extent', 'predecessors.unit.code'],
        rows: [
          ['Phường Sài Gòn', 'PARTIAL', '26737'],
          ['Phường Sài Gòn', 'WHOLE', '26740'],
        ],
      },
    ]);
  });

  it('names the field where aliases have the same columns', () => {
    expect(toTables({ before: { code: '01' }, after: { code: '02' } })).toEqual([
      {
        name: 'before, after',
        columns: ['field', 'code'],
        rows: [
          ['before', '01'],
          ['after', '02'],
        ],
      },
    ]);
  });

  it('gives every row a cell for every column, whatever the answer', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const { object } = fc.letrec((tie) => ({
      object: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'), { maxKeys: 4 }),
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(leaf, { maxLength: 3 }),
        tie('object'),
        fc.array(tie('object'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(object, (data) => {
        for (const { columns, rows } of toTables(data)) {
          for (const row of rows) expect(row).toHaveLength(columns.length);
        }
      }),
    );
  });
});

describe('toCsv', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('=1+1', '+84', '-2', '@x', '\tx', ' =cmd', '00004', 'a"b', 'a,b', 'a\r\nb'),
  );

  it('is read back by a CSV reader as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = toCsv({ name: 't', columns: ['a', 'b', 'c'], rows });
        const read = parse(csv, { bom: true, relax_column_count: false, skip_empty_lines: false });
        expect(read).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(safeText))]);
      }),
    );
  });

  it('keeps codes and lets no text be a formula', () => {
    const csv = toCsv({ name: 't', columns: ['code'], rows: [['00004'], ['=1+1'], ['@x'], [-2]] });
    expect(csv).toBe("\uFEFFcode\r\n00004\r\n'=1+1\r\n'@x\r\n-2\r\n");
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(safeText(text)).not.toMatch(/^\s*[=+@-]/);
      }),
    );
  });
});
