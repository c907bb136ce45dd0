import { existsSync } from 'node:fs';
import { groupBy } from '@haicap/subgraph-kit';
import {
  type ReferenceData,
  readReferenceData,
  referenceFolder,
} from '@haicap/territory/testing/referenceData';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

const reference = readReferenceData();

if (reference) {
  describe('held against the official table, through the graph', () => against(reference));
} else {
  test('there are no reference data here: nothing is held against them', () => {
    process.stderr.write(`No reference data in ${referenceFolder()}: nothing is held against it\n`);
    expect(existsSync(referenceFolder())).toBe(false);
  });
}

interface Converted {
  readonly input: string;
  readonly status: string;
  readonly residentsTarget: { code: string } | null;
  readonly targets: readonly { extent: string; unit: { code: string } }[];
}

function against({ legacyCommunes, communes, lineage }: ReferenceData): void {
  let territory: TestTerritory;
  let graph: OpenGraph;
  let forward: ReadonlyMap<string, Converted>;

  beforeAll(async () => {
    territory = await openTerritory(officialTemplate());
    graph = await openGraph([territory.subgraph]);
    const codes = legacyCommunes.map((row) => String(row.code));
    forward = await convert(codes, '2025-06-30', '2025-07-01');
  }, 180_000);
  afterAll(async () => {
    await graph?.close();
    await territory?.close();
  });

  async function convert(codes: readonly string[], from: string, to: string) {
    const answers = new Map<string, Converted>();
    for (let start = 0; start < codes.length; start += 1000) {
      const inputs = codes.slice(start, start + 1000).map((code) => ({ code }));
      const { data, errors } = await graph.ask(
        `query ($inputs: [ConvertUnitInput!]!, $from: Date!, $to: Date!) {
           convertUnits(inputs: $inputs, from: $from, to: $to) {
             input status residentsTarget { code } targets { extent unit { code } } } }`,
        { inputs, from, to },
      );
      expect(errors).toBeUndefined();
      for (const answer of data.convertUnits as Converted[]) answers.set(answer.input, answer);
    }
    return answers;
  }

  const byOld = groupBy(
    lineage.filter((row) => row.old_code !== ''),
    (row) => String(row.old_code),
  );

  test('every old code converts to just what the table says, with its extent', () => {
    expect(forward.size).toBe(10_035);
    for (const [code, rows] of byOld) {
      const expected = rows.map((row) => `${row.new_code} ${row.extent}`).sort();
      const targets = forward
        .get(code)
        ?.targets.map(({ unit, extent }) => `${unit.code} ${extent}`);
      expect([code, targets?.sort()]).toEqual([code, expected]);
    }
  });

  test('the six rows without a commune are found under their districts', async () => {
    const rows = lineage.filter((row) => row.old_code === '');
    expect(rows).toHaveLength(6);
    const codes = rows.map((row) => String(row.old_district_code));
    const districts = await convert(codes, '2025-06-30', '2025-07-01');
    for (const { old_district_code, new_code } of rows) {
      const answer = districts.get(String(old_district_code));
      expect(answer?.targets.map(({ unit }) => unit.code)).toContain(new_code);
      // Kim Sơn had communes as well; the five island districts had none and went whole.
      if (old_district_code === '376') continue;
      expect(answer?.targets).toEqual([{ extent: 'WHOLE', unit: { code: new_code } }]);
    }
  });

  test('440 were split and list all their parts; the others have one answer', () => {
    const several = [...forward.values()].filter(({ status }) => status === 'SEVERAL');
    expect(several).toHaveLength(440);
    expect(several.reduce((sum, { targets }) => sum + targets.length, 0)).toBe(970);
    const exact = [...forward.values()].filter(({ status }) => status === 'EXACT');
    expect(exact).toHaveLength(9595);
  });

  test('the residents of 58 split ones went to one unit, the one that the note names', () => {
    const rows = lineage.filter((row) => row.note_vi?.includes('toàn bộ dân số'));
    expect(rows).toHaveLength(58);
    for (const row of rows) {
      expect(forward.get(String(row.old_code))?.residentsTarget?.code).toBe(row.new_code);
    }
    const resolved = [...forward.values()].filter(
      ({ status, residentsTarget }) => status === 'SEVERAL' && residentsTarget,
    );
    expect(resolved).toHaveLength(58);
  });

  test('converting back contains the start', async () => {
    const codes = communes.map((row) => String(row.code));
    const back = await convert(codes, '2025-07-01', '2025-06-30');
    expect(back.size).toBe(3321);
    for (const { old_code, new_code } of lineage) {
      if (!old_code) continue;
      const sources = back.get(String(new_code))?.targets.map(({ unit }) => unit.code);
      expect(sources).toContain(old_code);
    }
  });
}
