import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory.close());

const QUERY = `query ($inputs: [ConvertUnitInput!]!, $from: Date, $to: Date) {
  convertUnits(inputs: $inputs, from: $from, to: $to) {
    input status matchedBy failure firstRecordedDay
    sources { id fullName }
    targets { extent residentsFollow unit { id fullName } path { effectiveOn extent } }
    residentsTarget { fullName }
    near { id fullName }
  }
}`;

interface Converted {
  readonly input: string;
  readonly status: string;
  readonly matchedBy: string | null;
  readonly failure: string | null;
  readonly firstRecordedDay: string | null;
  readonly sources: readonly { id: string; fullName: string }[];
  readonly targets: readonly {
    extent: string;
    residentsFollow: boolean;
    unit: { id: string; fullName: string };
    path: readonly { effectiveOn: string; extent: string }[];
  }[];
  readonly residentsTarget: { fullName: string } | null;
  readonly near: readonly { id: string; fullName: string }[];
}

async function convert(
  inputs: readonly ({ code: string } | { address: string })[],
  from: string | null,
  to: string | null,
): Promise<Converted[]> {
  const { data, errors } = await territory.ask(QUERY, { inputs, from, to });
  expect(errors).toEqual([]);
  return data.convertUnits;
}

const one = async (code: string, from: string | null, to: string | null) =>
  (await convert([{ code }], from, to))[0] as Converted;

const namesOf = (converted: Converted) => converted.targets.map((target) => target.unit.fullName);

describe('codes, forward', () => {
  it('answers one unit for a commune that went whole', async () => {
    const converted = await one('26740', '2025-06-30', '2025-07-01');
    expect(converted).toMatchObject({ input: '26740', status: 'EXACT', matchedBy: 'CODE' });
    expect(converted.targets).toEqual([
      {
        extent: 'WHOLE',
        residentsFollow: true,
        unit: { id: '26740.2@2025-07-01', fullName: 'Phường Sài Gòn' },
        path: [{ effectiveOn: '2025-07-01', extent: 'WHOLE' }],
      },
    ]);
  });

  it('lists all parts of a split commune, and no answer for its residents', async () => {
    // The official table: Đại Mỗ (00634) is the one that was split into five.
    const converted = await one('00634', '2025-06-30', '2025-07-01');
    expect(converted.status).toBe('SEVERAL');
    expect(namesOf(converted)).toEqual([
      'Phường Xuân Phương',
      'Phường Tây Mỗ',
      'Phường Đại Mỗ',
      'Phường Hà Đông',
      'Phường Dương Nội',
    ]);
    expect(converted.targets.every((target) => target.extent === 'PARTIAL')).toBe(true);
    expect(converted.residentsTarget).toBeNull();
  });

  it('says where the residents went when that is one unit', async () => {
    const rows: { predecessor: string; successor: string }[] = await territory.database.query(
      `select p.code as predecessor, s.full_name as successor from unit_lineage l
       join unit p on p.id = l.predecessor_id
       join unit_version s on s.unit_id = l.successor_id and s.valid_from = '2025-07-01'
       where l.extent = 'PARTIAL' and l.residents_follow order by p.code`,
    );
    expect(rows).toHaveLength(58);
    const converted = await convert(
      rows.map((row) => ({ code: row.predecessor })),
      '2025-06-30',
      '2025-07-01',
    );
    for (const [i, answer] of converted.entries()) {
      expect(answer.status).toBe('SEVERAL');
      expect(answer.residentsTarget?.fullName).toBe(rows[i]?.successor);
    }
  });

  it('is the unit itself where it went on, over the changes of 2026 as well', async () => {
    // 25270 Lộc Ninh became a ward on 30 April 2026 and kept its code.
    const converted = await one('25270', '2025-07-01', '2026-04-30');
    expect(converted.status).toBe('EXACT');
    expect(converted.targets[0]).toMatchObject({
      extent: 'WHOLE',
      unit: { id: '25270.2@2026-04-30', fullName: 'Phường Lộc Ninh' },
      path: [],
    });
    // Thổ Châu went on through 1 July 2025.
    expect((await one('31105', '2025-06-30', null)).targets[0]?.unit.id).toBe('31105.1');
  });

  it('converts provinces, island districts, and other districts through their communes', async () => {
    expect(namesOf(await one('02', '2025-06-30', '2025-07-01'))).toEqual(['Tỉnh Tuyên Quang']);
    expect(namesOf(await one('755', '2025-06-30', '2025-07-01'))).toEqual(['Đặc khu Côn Đảo']);
    const district = await one('760', '2025-06-30', '2025-07-01');
    expect(district.status).toBe('SEVERAL');
    const rows: { name: string }[] = await territory.database.query(
      `select distinct s.full_name as name, s.code from unit_version c
       join unit_lineage l on l.predecessor_id = c.unit_id
       join unit_version s on s.unit_id = l.successor_id and s.valid_from = '2025-07-01'
       where c.district_id = '760.1' and c.level = 'COMMUNE' order by s.code`,
    );
    expect(namesOf(district)).toEqual(rows.map((row) => row.name));
  });
});

describe('codes, back and in general', () => {
  it('lists what a commune was formed from', async () => {
    const converted = await one('26740', '2026-11-25', '2025-06-30');
    expect(converted.status).toBe('SEVERAL');
    expect(converted.targets.map((target) => [target.unit.fullName, target.extent])).toEqual([
      ['Phường Đa Kao', 'PARTIAL'],
      ['Phường Bến Nghé', 'WHOLE'],
      ['Phường Nguyễn Thái Bình', 'PARTIAL'],
    ]);
  });

  it('answers a code without a day for all that ever bore it', async () => {
    const converted = await one('26740', null, '2025-07-01');
    expect(converted.sources.map((source) => source.id)).toEqual([
      '26740.1@2025-06-30',
      '26740.2@2025-07-01',
    ]);
    expect(namesOf(converted)).toEqual(['Phường Sài Gòn']);
    // 00634 was Đại Mỗ, split into five, and is Tây Mỗ.
    const split = await one('00634', null, '2025-07-01');
    expect(split.status).toBe('SEVERAL');
    expect(split.targets).toHaveLength(5);
  });

  it('keeps the order of the inputs and answers doubles twice', async () => {
    const converted = await convert(
      ['26740', '00634', '26740', '99999'].map((code) => ({ code })),
      '2025-06-30',
      '2025-07-01',
    );
    expect(converted.map((answer) => [answer.input, answer.status])).toEqual([
      ['26740', 'EXACT'],
      ['00634', 'SEVERAL'],
      ['26740', 'EXACT'],
      ['99999', 'UNKNOWN'],
    ]);
  });

  it('knows no code that nobody bears, and shows who bears it on other days or with zeros', async () => {
    const unknown = await one('99999', '2025-06-30', '2025-07-01');
    expect(unknown).toMatchObject({
      status: 'UNKNOWN',
      failure: 'NO_SUCH_CODE',
      targets: [],
      near: [],
    });
    const district = await one('760', '2025-07-01', '2026-01-01');
    expect(district).toMatchObject({ status: 'UNKNOWN', failure: 'NO_SUCH_CODE' });
    expect(district.near).toEqual([{ id: '760.1@2025-06-30', fullName: 'Quận 1' }]);
    const unpadded = await one('4', '2025-07-01', '2026-01-01');
    expect(unpadded.status).toBe('UNKNOWN');
    expect(unpadded.near.map((near) => near.fullName)).toContain('Phường Ba Đình');
    const long = await one('267401', '2025-07-01', '2026-01-01');
    expect(long.near).toEqual([]);
  });

  it('knows nothing of days before the first recorded one', async () => {
    for (const [from, to] of [
      ['2024-12-31', '2025-07-01'],
      ['2025-07-01', '2024-12-31'],
    ] as const) {
      expect(await one('26740', from, to)).toMatchObject({
        status: 'UNKNOWN',
        failure: 'DAY_NOT_RECORDED',
        firstRecordedDay: '2025-06-30',
        targets: [],
      });
    }
  });

  it.each([
    [[{ code: '1', address: 'x' }]],
    [[{}]],
    [[{ code: null }]],
    [Array.from({ length: 1001 }, () => ({ code: '26740' }))],
  ])('refuses inputs that are not what was asked for', async (inputs) => {
    const { errors } = await territory.ask(QUERY, { inputs });
    expect(errors.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('takes at most three data statements for 1,000 codes', async () => {
    const rows: { code: string }[] = await territory.database.query(
      `select code from unit_version where level = 'COMMUNE' and valid_from = '2025-06-30'
       order by md5(code) limit 1000`,
    );
    const { data, errors, statements } = await territory.ask(
      `query ($inputs: [ConvertUnitInput!]!) {
         convertUnits(inputs: $inputs, from: "2025-06-30", to: "2025-07-01") {
           input status targets { extent residentsFollow unit { code fullName } } } }`,
      { inputs: rows },
    );
    expect(errors).toEqual([]);
    expect(data.convertUnits).toHaveLength(1000);
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});

describe('addresses', () => {
  it.each([
    ['Phường Bến Nghé, Quận 1, TP.HCM', 'EXACT_NAME', 'Phường Sài Gòn'],
    ['12 Nguyễn Huệ, P. Bến Nghé, Q.1, TP HCM', 'EXACT_NAME', 'Phường Sài Gòn'],
    ['phuong ben nghe, quan 1, tphcm', 'WITHOUT_DIACRITICS', 'Phường Sài Gòn'],
    ['Xã Thổ Châu, TP Phú Quốc, Kiên Giang', 'EXACT_NAME', 'Đặc khu Thổ Châu'],
    ['Huyện Côn Đảo, Bà Rịa - Vũng Tàu', 'EXACT_NAME', 'Đặc khu Côn Đảo'],
  ])('reads %s', async (address, matchedBy, target) => {
    const [converted] = await convert([{ address }], '2025-06-30', '2025-07-01');
    expect(converted).toMatchObject({ input: address, status: 'EXACT', matchedBy });
    expect(namesOf(converted as Converted)).toEqual([target]);
  });

  it("is the caller's choice where a name is borne twice, and never a guess", async () => {
    // "Xã Tân Phú" stood in many districts.
    const [converted] = await convert([{ address: 'Xã Tân Phú' }], '2025-06-30', '2025-06-30');
    const rows: { id: string }[] = await territory.database.query(
      `select unit_id as id from unit_version where valid_from = '2025-06-30'
       and full_name = 'Xã Tân Phú' order by unit_id`,
    );
    expect(converted?.status).toBe('SEVERAL');
    expect(converted?.targets.map((target) => target.unit.id)).toEqual(
      rows.map((row) => `${row.id}@2025-06-30`),
    );
  });

  it('does not take a district that the province does not have', async () => {
    const [converted] = await convert(
      [{ address: 'Phường Bến Nghé, Quận 1, Hà Nội' }],
      '2025-06-30',
      '2025-07-01',
    );
    expect(converted).toMatchObject({ status: 'UNKNOWN', failure: 'NO_SUCH_NAME', targets: [] });
    expect(converted?.near.map((near) => near.fullName)).toContain('Phường Bến Nghé');
  });

  it('shows what lies one typing error away, and says that it knows no answer', async () => {
    const [converted] = await convert(
      [{ address: 'Phường Bến Ngé, Quận 1, TP.HCM' }],
      '2025-06-30',
      '2025-07-01',
    );
    expect(converted).toMatchObject({ status: 'UNKNOWN', failure: 'NO_SUCH_NAME' });
    expect(converted?.near[0]?.fullName).toBe('Phường Bến Nghé');
  });

  it('knows names from before the first recorded day', async () => {
    const [former] = await territory.database.query(
      `select f.full_name || ', ' || f.district_name || ', ' || f.province_name as address,
              array_agg(v.full_name order by v.code) as names
       from former_name f join former_name_unit fu on fu.former_name_id = f.id
       join unit_version v on v.unit_id = fu.unit_id and v.valid_from <= '2025-07-01'
         and (v.valid_to is null or v.valid_to > '2025-07-01')
       group by f.id having count(*) = 1 order by md5(f.id) limit 1`,
    );
    const [converted] = await convert([{ address: former.address }], null, '2025-07-01');
    expect(converted).toMatchObject({ status: 'EXACT', matchedBy: 'FORMER_NAME' });
    expect(namesOf(converted as Converted)).toEqual(former.names);
  });

  it('takes as many statements for many addresses as for one', async () => {
    const rows: { address: string }[] = await territory.database.query(
      `select c.full_name || ', ' || d.full_name || ', ' || p.full_name as address
       from unit_version c
       join unit_version d on d.unit_id = c.district_id and d.valid_from = '2025-06-30'
       join unit_version p on p.unit_id = c.province_id and p.valid_from = '2025-06-30'
       where c.level = 'COMMUNE' and c.valid_from = '2025-06-30' order by md5(c.code) limit 1000`,
    );
    const ask = (inputs: readonly { address: string }[]) =>
      territory.ask(
        `query ($inputs: [ConvertUnitInput!]!) {
           convertUnits(inputs: $inputs, from: "2025-06-30", to: "2025-06-30") {
             input status targets { unit { fullName } } } }`,
        { inputs },
      );
    const all = await ask(rows);
    expect(all.errors).toEqual([]);
    expect(all.data.convertUnits.filter((answer: Converted) => answer.status !== 'EXACT')).toEqual(
      [],
    );
    expect(all.statements.length).toBe((await ask(rows.slice(0, 1))).statements.length);
  });
});
