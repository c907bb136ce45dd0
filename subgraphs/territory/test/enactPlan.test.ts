import { describe, expect, it } from '@jest/globals';
import { canonicalInput } from '../src/rules/reorganisation/canonicalInput.ts';
import { planReorganisation } from '../src/rules/reorganisation/planReorganisation.ts';
import type { ReorganisationInput } from '../src/rules/reorganisation/ReorganisationInput.ts';
import type { ReorganisationPlan } from '../src/rules/reorganisation/ReorganisationPlan.ts';
import { territoryState } from '../src/rules/reorganisation/TerritoryState.ts';
import {
  change,
  dissolve,
  form,
  moveTo,
  onDay,
  partTo,
  smallTerritory,
} from './support/smallTerritory.ts';

const DAY = '2026-01-01';

type What = Partial<Omit<ReorganisationInput, 'legalText'>>;

/** The plan in short: who begins, as what and where; who ends; what goes where. */
function planned(what: What): Record<string, unknown> {
  const input = canonicalInput(onDay(DAY, what));
  const outcome = planReorganisation(territoryState(smallTerritory()), input);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  const { plan } = outcome;
  return {
    formed: plan.formed.map(({ id }) => id).sort(),
    dissolved: [...plan.dissolved].sort(),
    versions: plan.versions.map(versionInShort).sort(),
    lineage: plan.lineage
      .map((edge) => `${edge.predecessorId}>${edge.successorId} ${edge.extent}`)
      .sort(),
  };
}

function versionInShort(version: ReorganisationPlan['versions'][number]): string {
  const { unitId, kind, name, parentId, provinceId, formerDistrictId } = version;
  return `${unitId} ${kind} ${name} < ${parentId} in ${provinceId}, ${formerDistrictId}`;
}

describe('planReorganisation', () => {
  it('merges two communes into a new one under the code of the first', () => {
    expect(
      planned({
        formed: [form('10001', 'Xã An Bình', '10')],
        dissolved: [dissolve('10001', [moveTo('10001')]), dissolve('10002.1', [moveTo('10001')])],
      }),
    ).toEqual({
      formed: ['10001.3'],
      dissolved: ['10001.2', '10002.1'],
      versions: ['10001.3 COMMUNE An Bình < 10.1 in 10.1, 100.1'],
      lineage: ['10001.2>10001.3 WHOLE', '10002.1>10001.3 WHOLE'],
    });
  });

  it('merges one commune into another that goes on and gains a version', () => {
    expect(
      planned({
        changed: [change('10001')],
        dissolved: [dissolve('10002', [moveTo('10001')])],
      }),
    ).toEqual({
      formed: [],
      dissolved: ['10002.1'],
      versions: ['10001.2 COMMUNE An < 10.1 in 10.1, 100.1'],
      lineage: ['10002.1>10001.2 WHOLE'],
    });
  });

  it('splits a commune into two new ones, one under a code that was free', () => {
    expect(
      planned({
        formed: [
          form('10004', 'Xã Bình Trên', '10'),
          form('10009', 'Phường Bình Dưới', '10', 'WARD'),
        ],
        dissolved: [dissolve('10002', [partTo('10004'), partTo('10009')])],
      }),
    ).toEqual({
      formed: ['10004.2', '10009.1'],
      dissolved: ['10002.1'],
      versions: [
        '10004.2 COMMUNE Bình Trên < 10.1 in 10.1, 100.1',
        '10009.1 WARD Bình Dưới < 10.1 in 10.1, null',
      ],
      lineage: ['10002.1>10004.2 PARTIAL', '10002.1>10009.1 PARTIAL'],
    });
  });

  it('splits a commune whose area goes to one and whose population to two (Kỳ Lợi)', () => {
    const plan = planned({
      changed: [change('10001'), change('10003')],
      dissolved: [dissolve('10002', [partTo('10001'), partTo('10003', { moved: 'POPULATION' })])],
    });
    expect(plan.lineage).toEqual(['10002.1>10001.2 PARTIAL', '10002.1>10003.1 PARTIAL']);
  });

  it('moves a part from one unit to another, both going on', () => {
    expect(
      planned({ changed: [change('10001', { gives: [partTo('10002')] }), change('10002')] }),
    ).toEqual({
      formed: [],
      dissolved: [],
      versions: [
        '10001.2 COMMUNE An < 10.1 in 10.1, 100.1',
        '10002.1 COMMUNE Bình < 10.1 in 10.1, 100.1',
      ],
      lineage: ['10001.2>10002.1 PARTIAL'],
    });
  });

  it('renames, changes the kind, and transfers', () => {
    const changed = [
      change('10001', { fullName: 'Xã  An Mới ' }),
      change('10002', { fullName: 'Phường Bình', kind: 'WARD' }),
      change('10003', { parent: '20' }),
    ];
    expect(planned({ changed }).versions).toEqual([
      '10001.2 COMMUNE An Mới < 10.1 in 10.1, 100.1',
      '10002.1 WARD Bình < 10.1 in 10.1, 100.1',
      '10003.1 WARD Chi < 20.1 in 20.1, 100.1',
    ]);
  });

  it('two units may swap names, and a code may pass to a new unit on the day it is freed', () => {
    const changed = [
      change('10001', { fullName: 'Xã Bình' }),
      change('10002', { fullName: 'Xã An' }),
    ];
    expect(planned({ changed }).versions).toHaveLength(2);
  });

  it('forms a province of two, with all their communes but one that is renamed on the way', () => {
    expect(
      planned({
        formed: [form('20', 'Thành phố Tây Nam', 'VN', 'MUNICIPALITY')],
        changed: [change('20001', { fullName: 'Xã An Tây' })],
        dissolved: [
          dissolve('20', [moveTo('20')], { childrenTo: '20' }),
          dissolve('30', [moveTo('20')]),
        ],
      }),
    ).toEqual({
      formed: ['20.2'],
      dissolved: ['20.1', '30.1'],
      versions: [
        '20.2 MUNICIPALITY Tây Nam < VN in 20.2, null',
        '20001.1 COMMUNE An Tây < 20.2 in 20.2, 100.1',
        '20002.1 WARD Dung < 20.2 in 20.2, 100.1',
      ],
      lineage: ['20.1>20.2 WHOLE', '30.1>20.2 WHOLE'],
    });
  });

  it('takes the order of an input for nothing', () => {
    const formed = [form('10004', 'Xã Một', '10'), form('10009', 'Xã Hai', '10')];
    const dissolved = [dissolve('10002', [partTo('10009'), partTo('10004')])];
    const one = canonicalInput(onDay(DAY, { formed, dissolved }));
    const reversed = dissolved.map((unit) => ({ ...unit, goesTo: unit.goesTo.toReversed() }));
    const other = canonicalInput(onDay(DAY, { formed: formed.toReversed(), dissolved: reversed }));
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});
