import { describe, expect, it } from '@jest/globals';
import { type FaultCase, faultsOf } from './support/faultsOf.ts';
import {
  change,
  dissolve,
  form,
  moveTo,
  onDay,
  partTo,
  smallTerritory,
  unitOf,
} from './support/smallTerritory.ts';

const DAY = '2026-01-01';

const CASES: readonly FaultCase[] = [
  ['an empty input', {}, ['NO_CHANGE']],
  ['a unit that stays as it is', { changed: [change('10001')] }, ['NO_CHANGE 10001']],
  [
    'a unit given the name that it has',
    { changed: [change('10001', { fullName: 'Xã An', parent: '10' })] },
    ['NO_CHANGE 10001'],
  ],
  ['a code that no unit bore', { changed: [change('99999')] }, ['NOT_LIVING']],
  ['an id that no unit has', { changed: [change('10001.9')] }, ['NOT_LIVING']],
  [
    'a unit dissolved before',
    { changed: [change('10004.1', { fullName: 'Xã Mới' })] },
    ['NOT_LIVING 10004'],
  ],
  [
    'a unit with a later change',
    { changed: [change('10005', { fullName: 'Xã Mới' })] },
    ['LATER_CHANGE 10005'],
  ],
  [
    'a unit whose end is recorded',
    { changed: [change('40', { fullName: 'Tỉnh Mới' })] },
    ['LATER_CHANGE 40'],
  ],
  [
    'another version than the newest',
    { changed: [change('10001', { version: '2025-08-01', fullName: 'Xã Mới' })] },
    ['STALE_VERSION 10001'],
  ],
  [
    'no version for a unit that has one',
    { changed: [change('10001', { version: null, fullName: 'Xã Mới' })] },
    ['STALE_VERSION 10001'],
  ],
  [
    'communes left under a dissolved province',
    { changed: [change('30')], dissolved: [dissolve('20', [moveTo('30')])] },
    ['ORPHAN 20001', 'ORPHAN 20002'],
  ],
  [
    'communes that come under the province that is dissolved',
    {
      changed: [change('30')],
      dissolved: [dissolve('20', [moveTo('30')], { childrenTo: '20' })],
    },
    ['ORPHAN 20001', 'ORPHAN 20002'],
  ],
  [
    'a new unit under a parent that there is not',
    {
      formed: [form('10009', 'Xã Mới', '77')],
      changed: [change('10001', { gives: [partTo('10009')] })],
    },
    ['ORPHAN 10009'],
  ],
  [
    'a unit transferred to a parent that is to end',
    { changed: [change('10001', { parent: '40' })] },
    ['CHILD_OUTSIDE_PARENT 10001'],
  ],
  [
    'a commune under a commune',
    { changed: [change('10001', { parent: '10002' })] },
    ['KIND_MISMATCH 10001 PARENT_OF_WRONG_LEVEL'],
  ],
  [
    'a ward named as a commune',
    { changed: [change('10001', { kind: 'WARD' })] },
    ['KIND_MISMATCH 10001 NAME_OF_ANOTHER_KIND'],
  ],
  [
    'a commune named as a ward',
    { changed: [change('10001', { fullName: 'Phường An' })] },
    ['KIND_MISMATCH 10001 NAME_OF_ANOTHER_KIND'],
  ],
  [
    'a city named as a province',
    { changed: [change('10', { kind: 'MUNICIPALITY', fullName: 'Tỉnh Đông' })] },
    ['KIND_MISMATCH 10 NAME_OF_ANOTHER_KIND'],
  ],
  [
    'a name that is its kind alone',
    { changed: [change('10001', { fullName: 'Xã' })] },
    ['KIND_MISMATCH 10001 NAME_OF_ANOTHER_KIND'],
  ],
  [
    'a commune made a province',
    { changed: [change('10001', { kind: 'PROVINCE', fullName: 'Tỉnh An' })] },
    ['KIND_MISMATCH 10001 LEVEL_CHANGES'],
  ],
  [
    'a new district',
    {
      formed: [form('101', 'Huyện Mới', '10', 'DISTRICT')],
      changed: [change('10001', { gives: [partTo('101')] })],
    },
    ['KIND_MISMATCH 101 NO_SUCH_KIND'],
  ],
  [
    'a new township',
    {
      formed: [form('10009', 'Thị trấn Mới', '10', 'TOWNSHIP')],
      changed: [change('10001', { gives: [partTo('10009')] })],
    },
    ['KIND_MISMATCH 10009 NO_SUCH_KIND'],
  ],
  [
    'a commune with the code of a district',
    {
      formed: [form('109', 'Xã Mới', '10')],
      changed: [change('10001', { gives: [partTo('109')] })],
    },
    ['KIND_MISMATCH 109 CODE_OF_ANOTHER_LEVEL'],
  ],
  [
    'a commune that goes into a province',
    { changed: [change('20')], dissolved: [dissolve('10001', [moveTo('20')])] },
    ['KIND_MISMATCH 10001 GOES_TO_ANOTHER_LEVEL'],
  ],
  [
    'the country',
    { changed: [change('VN', { fullName: 'Việt Nam Mới' })] },
    ['KIND_MISMATCH VN IS_COUNTRY'],
  ],
  [
    'a name that a sibling bears, in another placement of the tone mark and case',
    { changed: [change('10001', { fullName: 'Xã BÌNH' })] },
    ['SAME_NAME 10001'],
  ],
  [
    'a name that a sibling will bear from a later day on',
    { changed: [change('10001', { fullName: 'Xã Sau' })] },
    ['SAME_NAME 10001'],
  ],
  [
    'a transfer under a parent where the name is borne',
    { changed: [change('20001', { parent: '10' })] },
    ['SAME_NAME 20001'],
  ],
];

describe('planReorganisation refuses', () => {
  it.each(CASES)('%s', (_, what, expected) => {
    expect(faultsOf(onDay(DAY, what))).toEqual(expected);
  });

  it('a day before the two tiers', () => {
    const changed = [change('10001', { fullName: 'Xã Mới' })];
    expect(faultsOf(onDay('2025-06-30', { changed }))).toEqual(['DAY_NOT_RECORDED']);
    expect(faultsOf(onDay('2025-07-01', { changed }))).toEqual(['LATER_CHANGE 10001']);
    expect(faultsOf(onDay('2025-07-02', { changed }))).toEqual([]);
  });

  it('days that are not in their order', () => {
    const input = onDay(DAY, { changed: [change('10001', { fullName: 'Xã Mới' })] });
    const text = (adoptedOn: string | null, effectiveOn: string | null) =>
      faultsOf({ ...input, legalText: { ...input.legalText, adoptedOn, effectiveOn } });
    expect(text('2025-12-02', '2025-12-01')).toEqual(['DAYS_OUT_OF_ORDER']);
    expect(text('2026-01-02', null)).toEqual(['DAYS_OUT_OF_ORDER']);
    expect(text(null, '2026-01-02')).toEqual(['DAYS_OUT_OF_ORDER']);
    expect(text('2025-12-01', DAY)).toEqual([]);
  });

  it('a day on which something went into the unit, and lets the day after pass', () => {
    const state = smallTerritory().map((unit) =>
      unit.id === '10001.2' ? { ...unit, lineageOn: DAY } : unit,
    );
    const changed = [change('10001', { fullName: 'Xã Mới' })];
    expect(faultsOf(onDay(DAY, { changed }), state)).toEqual(['LATER_CHANGE 10001']);
    expect(faultsOf(onDay('2026-01-02', { changed }), state)).toEqual([]);
  });

  it('to dissolve a province under which a commune is formed later', () => {
    const later = { validFrom: '2026-09-01' };
    const unit = unitOf('20003.1', 'COMMUNE', 'Xã Sẽ Có', '30.1');
    const formed = {
      ...unit,
      ...later,
      versions: unit.versions.map((version) => ({ ...version, ...later })),
    };
    const what = { changed: [change('20')], dissolved: [dissolve('30', [moveTo('20')])] };
    expect(faultsOf(onDay(DAY, what), [...smallTerritory(), formed])).toEqual([
      'CHILD_OUTSIDE_PARENT 20003',
    ]);
  });

  it('everything that is at fault at once', () => {
    const what = {
      formed: [form('10002', 'Phường Mới', '77')],
      changed: [change('10005', { fullName: 'Xã Khác' })],
      dissolved: [dissolve('10001', [partTo('10003')])],
    };
    expect(faultsOf(onDay(DAY, what)).sort()).toEqual([
      'GAP 10001 GOES_TO_UNIT_NOT_LISTED',
      'GAP 10001 REST_GOES_NOWHERE',
      'GAP 10002 FORMED_OF_NOTHING',
      'KIND_MISMATCH 10002 NAME_OF_ANOTHER_KIND',
      'LATER_CHANGE 10005',
      'ORPHAN 10002',
      'OVERLAP 10002 CODE_HELD',
    ]);
  });
});
