import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedSmallTerritory } from './support/seedSmallTerritory.ts';
import { tableHash } from './support/tableHash.ts';
import { emptyTemplate } from './support/template.ts';
import { MINISTRY, openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate(), MINISTRY);
  await seedSmallTerritory(territory.clone.ownerUrl);
});
afterAll(() => territory.close());

const text = (operatesFrom = '2026-01-01') => ({ number: '1', issuer: 'UBTVQH', operatesFrom });
const version = '2025-07-01';
const whole = (to: string) => [{ to, extent: 'WHOLE' }];
const formed = (code: string, fullName: string, parent: string) => [
  { code, fullName, kind: 'COMMUNE', parent },
];
const given = (unit: string, to: string) => [{ unit, version, gives: [{ to, extent: 'PARTIAL' }] }];
const renamed = (unit: string, fullName: string) => [{ unit, version, fullName }];

/** The type, what is asked of it, the input, and what is answered: data, Vietnamese, English. */
const CASES: readonly (readonly [string, string, object, object, string, string])[] = [
  [
    'ReorganisationDayNotRecorded',
    'day firstDay',
    { legalText: text('2025-06-30') },
    { code: 'DAY_NOT_RECORDED', day: '2025-06-30', firstDay: '2025-07-01' },
    'Ngày 30/06/2025 trước ngày 01/07/2025, ngày đầu của mô hình hai cấp.',
    '2025-06-30 lies before 2025-07-01, the first day of the two tiers.',
  ],
  [
    'ReorganisationDaysOutOfOrder',
    'adoptedOn effectiveOn operatesFrom',
    { legalText: { ...text(), adoptedOn: '2026-02-01' } },
    {
      code: 'DAYS_OUT_OF_ORDER',
      adoptedOn: '2026-02-01',
      effectiveOn: null,
      operatesFrom: '2026-01-01',
    },
    'Các ngày của văn bản phải theo thứ tự: thông qua, có hiệu lực, đi vào hoạt động.',
    'A legal text is adopted, takes effect and operates, in this order.',
  ],
  [
    'ReorganisationChangesNothing',
    'subject: unit { code }',
    { legalText: text() },
    { code: 'NO_CHANGE', subject: null },
    'Không có đơn vị nào được thành lập, thay đổi hay giải thể.',
    'No unit is formed, changed or dissolved.',
  ],
  [
    'ReorganisationGap',
    'unit { code fullName unit { id } } reason to',
    { dissolved: [{ unit: '10001', version, goesTo: whole('10002') }] },
    {
      code: 'GAP',
      unit: { code: '10001', fullName: 'Xã An', unit: { id: '10001.2@2025-12-31' } },
      reason: 'GOES_TO_UNIT_NOT_LISTED',
      to: '10002',
    },
    'Xã An (10001) được chuyển vào 10002, nhưng đơn vị đó không được thành lập hay ghi là thay đổi ở đây.',
    'Xã An (10001) goes to 10002, which is neither formed nor listed as changed here.',
  ],
  [
    'ReorganisationOverlap',
    'unit { code unit { id } } overlap: reason other { code fullName }',
    { formed: formed('10002', 'Xã Mới', '10'), changed: given('10001', '10002') },
    {
      code: 'OVERLAP',
      unit: { code: '10002', unit: null },
      overlap: 'CODE_HELD',
      other: { code: '10002', fullName: 'Xã Bình' },
    },
    'Mã của Xã Mới (10002) thuộc về Xã Bình (10002).',
    'The code of Xã Mới (10002) belongs to Xã Bình (10002).',
  ],
  [
    'UnitNotLiving',
    'reference subject: unit { fullName } day livedFrom: validFrom validTo',
    { changed: renamed('10004.1', 'Xã Mới') },
    {
      code: 'NOT_LIVING',
      reference: '10004.1',
      subject: { fullName: 'Xã Cũ' },
      day: '2026-01-01',
      livedFrom: '2025-07-01',
      validTo: '2025-10-01',
    },
    'Xã Cũ (10004) không tồn tại vào ngày 01/01/2026: đã chấm dứt từ ngày 01/10/2025.',
    'Xã Cũ (10004) does not exist on 2026-01-01: it ended on 2025-10-01.',
  ],
  [
    'UnitChangesLater',
    'unit { code } day changedOn',
    { changed: renamed('10005', 'Xã Mới') },
    { code: 'LATER_CHANGE', unit: { code: '10005' }, day: '2026-01-01', changedOn: '2026-06-01' },
    'Xã Muộn (10005) đã có thay đổi ghi nhận vào ngày 01/06/2026, nên không thể thay đổi từ ngày 01/01/2026.',
    'Xã Muộn (10005) has a change recorded on 2026-06-01: none can come on 2026-01-01.',
  ],
  [
    'UnitVersionStale',
    'unit { code } givenVersion version',
    { changed: [{ unit: '10001', fullName: 'Xã Mới' }] },
    { code: 'STALE_VERSION', unit: { code: '10001' }, givenVersion: null, version },
    'Xã An (10001) đã có phiên bản khác phiên bản làm căn cứ: từ ngày 01/07/2025.',
    'Xã An (10001) has another version, of 2025-07-01, than the input was based on.',
  ],
  [
    'UnitOrphaned',
    'unit { code } parentReference above: parent { code }',
    { formed: formed('10009', 'Xã Mới', '77'), changed: given('10001', '10009') },
    { code: 'ORPHAN', unit: { code: '10009' }, parentReference: '77', above: null },
    'Xã Mới (10009) được đặt trực thuộc 77, nhưng không có đơn vị đó.',
    'Xã Mới (10009) would lie under 77, which there is not.',
  ],
  [
    'UnitOutsideParent',
    'unit { code } parent { code } validFrom parentFrom parentTo',
    { changed: [{ unit: '10001', version, parent: '40' }] },
    {
      code: 'CHILD_OUTSIDE_PARENT',
      unit: { code: '10001' },
      parent: { code: '40' },
      validFrom: '2026-01-01',
      parentFrom: '2025-07-01',
      parentTo: '2026-12-01',
    },
    'Xã An (10001) không thể trực thuộc Tỉnh Tạm (40) từ ngày 01/01/2026: đơn vị này tồn tại từ ngày 01/07/2025 đến trước ngày 01/12/2026.',
    'Xã An (10001) cannot lie under Tỉnh Tạm (40) from 2026-01-01 on: that lives from 2025-07-01 until 2026-12-01.',
  ],
  [
    'UnitKindMismatch',
    'unit { code } kind mismatch: reason expected',
    { changed: [{ unit: '10001', version, kind: 'WARD' }] },
    {
      code: 'KIND_MISMATCH',
      unit: { code: '10001' },
      kind: 'WARD',
      mismatch: 'NAME_OF_ANOTHER_KIND',
      expected: 'Phường',
    },
    'Tên của Xã An (10001) phải bắt đầu bằng "Phường".',
    'The name of Xã An (10001) must begin with "Phường".',
  ],
  [
    'UnitNameTaken',
    'unit { code } parent { code } bearer: other { code }',
    { changed: renamed('10001', 'Xã BÌNH') },
    {
      code: 'SAME_NAME',
      unit: { code: '10001' },
      parent: { code: '10' },
      bearer: { code: '10002' },
    },
    'Xã BÌNH (10001) trùng tên với Xã Bình (10002) trong Tỉnh Đông (10).',
    'Xã BÌNH (10001) bears the name of Xã Bình (10002) in Tỉnh Đông (10).',
  ],
  [
    'UnitGoesOn',
    'unit { code }',
    {
      formed: formed('10001', 'Xã An Mới', '10'),
      dissolved: [{ unit: '10001', version, goesTo: whole('10001') }],
    },
    { code: 'GOES_ON', unit: { code: '10001' } },
    'Xã An (10001) một mình nhập toàn bộ vào đơn vị mang cùng mã: đó vẫn là đơn vị ấy, hãy ghi là thay đổi.',
    'Xã An (10001) goes whole and alone into a unit of its own code: it goes on, list it as changed.',
  ],
];

describe('enactReorganisation refuses', () => {
  it.each(CASES)('with %s, in two languages', async (type, asked, input, expected, vi, en) => {
    const before = await tableHash(territory.database);
    const mutation = `mutation ($input: EnactReorganisationInput!) {
      enactReorganisation(input: $input) {
        __typename ... on Refusal { code message }
        ... on ReorganisationRefusal { others { code } } ... on ${type} { ${asked} } } }`;
    for (const [language, message] of [['vi', vi] as const, ['en', en] as const]) {
      const variables = { input: { legalText: text(), ...input } };
      const { data, errors } = await territory.ask(mutation, variables, undefined, language);
      expect(errors).toEqual([]);
      const answer = { __typename: type, ...expected, message, others: [] };
      expect(data.enactReorganisation).toEqual(answer);
    }
    expect(await tableHash(territory.database)).toBe(before);
  });

  it('with all that is at fault, the first with the others beside it', async () => {
    const { data } = await territory.ask(
      `mutation ($input: EnactReorganisationInput!) { enactReorganisation(input: $input) {
         __typename ... on ReorganisationRefusal { code others { __typename code others { code } } } } }`,
      {
        input: {
          legalText: text(),
          changed: [...renamed('10005', 'Xã Khác'), ...renamed('10001', 'Phường An')],
        },
      },
    );
    expect(data.enactReorganisation).toEqual({
      __typename: 'UnitChangesLater',
      code: 'LATER_CHANGE',
      others: [{ __typename: 'UnitKindMismatch', code: 'KIND_MISMATCH', others: [] }],
    });
  });

  it.each([
    ['input.changed[0].unit', { changed: [{ unit: 'Xã An' }] }],
    ['input.changed[0].unit', { changed: [{ unit: '10001@2025-12-31' }] }],
    ['input.formed[0].code', { formed: formed('1000x', 'Xã Mới', '10') }],
    ['input.legalText.number', { legalText: { ...text(), number: ' ' } }],
    [
      'input.changed[0].gives[0].partName',
      { changed: [{ unit: '10001', gives: [{ to: '10002', extent: 'WHOLE', partName: 'Ấp' }] }] },
    ],
  ])('the form of %s with an error', async (argument, input) => {
    const { errors } = await territory.ask(
      `mutation ($input: EnactReorganisationInput!) { enactReorganisation(input: $input) { __typename } }`,
      { input: { legalText: text(), ...input } },
    );
    expect(errors.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });
});
