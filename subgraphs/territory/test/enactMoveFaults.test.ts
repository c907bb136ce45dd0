import { describe, expect, it } from '@jest/globals';
import { type FaultCase, faultsOf } from './support/faultsOf.ts';
import { change, dissolve, form, moveTo, onDay, partTo } from './support/smallTerritory.ts';

const DAY = '2026-01-01';

const CASES: readonly FaultCase[] = [
  [
    'a unit dissolved into nothing',
    { dissolved: [dissolve('10001', [])] },
    ['GAP 10001 GOES_NOWHERE'],
  ],
  [
    'one part of a dissolved unit alone',
    { changed: [change('10002')], dissolved: [dissolve('10001', [partTo('10002')])] },
    ['GAP 10001 REST_GOES_NOWHERE'],
  ],
  [
    'the area of a dissolved unit alone',
    {
      changed: [change('10002'), change('10003')],
      dissolved: [
        dissolve('10001', [partTo('10002', { moved: 'AREA' }), partTo('10003', { moved: 'AREA' })]),
      ],
    },
    ['GAP 10001 POPULATION_GOES_NOWHERE'],
  ],
  [
    'the population of a dissolved unit alone',
    {
      changed: [change('10002')],
      dissolved: [dissolve('10001', [moveTo('10002', { moved: 'POPULATION' })])],
    },
    ['GAP 10001 AREA_GOES_NOWHERE'],
  ],
  [
    'a unit that goes to one that is not listed',
    { dissolved: [dissolve('10001', [moveTo('10002')])] },
    ['GAP 10001 GOES_TO_UNIT_NOT_LISTED'],
  ],
  [
    'a unit that goes to one that is dissolved as well',
    {
      changed: [change('10003')],
      dissolved: [dissolve('10001', [moveTo('10002')]), dissolve('10002', [moveTo('10003')])],
    },
    ['GAP 10001 GOES_TO_UNIT_NOT_LISTED'],
  ],
  [
    'a unit formed of nothing',
    { formed: [form('10009', 'Xã Mới', '10')] },
    ['GAP 10009 FORMED_OF_NOTHING'],
  ],
  [
    'a code formed twice',
    {
      formed: [form('10009', 'Xã Một', '10'), form('10009', 'Xã Hai', '10')],
      changed: [change('10001', { gives: [partTo('10009')] })],
    },
    ['OVERLAP 10009 CODE_FORMED_TWICE', 'GAP 10009 FORMED_OF_NOTHING'],
  ],
  [
    'a code that a living unit holds',
    {
      formed: [form('10002', 'Xã Mới', '10')],
      changed: [change('10001', { gives: [partTo('10002')] })],
    },
    ['OVERLAP 10002 CODE_HELD'],
  ],
  [
    'a unit listed twice',
    {
      changed: [change('10001', { fullName: 'Xã Mới' })],
      dissolved: [dissolve('10001.2', [moveTo('10001')])],
    },
    ['OVERLAP 10001 UNIT_LISTED_TWICE', 'GAP 10001 GOES_TO_UNIT_NOT_LISTED'],
  ],
  [
    'a unit that goes whole to two',
    {
      changed: [change('10002'), change('10003')],
      dissolved: [
        dissolve('10001', [moveTo('10002'), moveTo('10003', { residentsFollow: false })]),
      ],
    },
    ['OVERLAP 10001 WHOLE_AND_MORE'],
  ],
  [
    'a unit that goes whole and goes on',
    {
      changed: [
        change('10001', { gives: [moveTo('10002', { residentsFollow: false })] }),
        change('10002'),
      ],
    },
    ['OVERLAP 10001 WHOLE_BUT_GOES_ON'],
  ],
  [
    'residents who follow to two units',
    {
      changed: [change('10002'), change('10003')],
      dissolved: [
        dissolve('10001', [
          partTo('10002', { residentsFollow: true }),
          partTo('10003', { residentsFollow: true }),
        ]),
      ],
    },
    ['OVERLAP 10001 RESIDENTS_TWICE'],
  ],
  [
    'residents who all leave a unit that goes on',
    {
      changed: [
        change('10001', { gives: [partTo('10002', { residentsFollow: true })] }),
        change('10002'),
      ],
    },
    ['OVERLAP 10001 RESIDENTS_TWICE'],
  ],
  [
    'two parts to one unit',
    {
      changed: [change('10002')],
      dissolved: [dissolve('10001', [partTo('10002'), partTo('10002.1')])],
    },
    ['OVERLAP 10001 ONE_UNIT_TWICE'],
  ],
  [
    'a unit that gives to itself',
    { changed: [change('10001', { gives: [partTo('10001')] })] },
    ['OVERLAP 10001 INTO_ITSELF'],
  ],
  [
    'one unit whole and alone into its own code',
    {
      formed: [form('10001', 'Xã An Mới', '10')],
      dissolved: [dissolve('10001', [moveTo('10001')])],
    },
    ['GOES_ON 10001'],
  ],
];

describe('planReorganisation refuses', () => {
  it.each(CASES)('%s', (_, what, expected) => {
    expect(faultsOf(onDay(DAY, what))).toEqual(expected);
  });
});
