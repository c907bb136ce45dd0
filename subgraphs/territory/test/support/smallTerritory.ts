import type { UnitKind, UnitLevel } from '../../src/entities/enums.ts';
import type {
  ChangedUnit,
  DissolvedUnit,
  FormedUnit,
  ReorganisationInput,
  UnitMove,
} from '../../src/rules/reorganisation/ReorganisationInput.ts';
import type { StateUnit } from '../../src/rules/reorganisation/TerritoryState.ts';

export const START = '2025-07-01';

const LEVELS: Readonly<Record<string, UnitLevel>> = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  MUNICIPALITY: 'PROVINCE',
};

/** A unit with one version from the first day of the two tiers on. */
export function unitOf(
  id: string,
  kind: UnitKind,
  fullName: string,
  parentId: string | null,
): StateUnit {
  const [code = '', ordinal = '1'] = id.split('.');
  const level = LEVELS[kind] ?? 'COMMUNE';
  const version = {
    validFrom: START,
    validTo: null,
    kind,
    level,
    fullName,
    parentId,
    provinceId: level === 'COUNTRY' ? null : level === 'PROVINCE' ? id : parentId,
    formerDistrictId: level === 'COMMUNE' ? '100.1' : null,
  };
  return {
    id,
    code,
    ordinal: Number(ordinal),
    validFrom: START,
    validTo: null,
    lineageOn: null,
    versions: [version],
  };
}

const commune = (id: string, fullName: string, parentId: string) =>
  unitOf(id, fullName.startsWith('Phường') ? 'WARD' : 'COMMUNE', fullName, parentId);

/** Ends a unit's life and its last version. */
export function ended(unit: StateUnit, validTo: string): StateUnit {
  return { ...unit, validTo, versions: unit.versions.map((one) => ({ ...one, validTo })) };
}

/** Two provinces with a few communes, one dissolved before, one with a change of mid-2026. */
export function smallTerritory(): StateUnit[] {
  const later = commune('10005.1', 'Xã Muộn', '10.1');
  const [now] = later.versions;
  if (!now) throw new Error('There is no version.');
  return [
    unitOf('VN', 'COUNTRY', 'Việt Nam', null),
    unitOf('10.1', 'PROVINCE', 'Tỉnh Đông', 'VN'),
    unitOf('20.1', 'MUNICIPALITY', 'Thành phố Tây', 'VN'),
    unitOf('30.1', 'PROVINCE', 'Tỉnh Nam', 'VN'),
    commune('10001.2', 'Xã An', '10.1'),
    commune('10002.1', 'Xã Bình', '10.1'),
    commune('10003.1', 'Phường Chi', '10.1'),
    ended(commune('10004.1', 'Xã Cũ', '10.1'), '2025-10-01'),
    {
      ...later,
      versions: [
        { ...now, validTo: '2026-06-01' },
        { ...now, validFrom: '2026-06-01', fullName: 'Xã Sau' },
      ],
    },
    commune('20001.1', 'Xã An', '20.1'),
    commune('20002.1', 'Phường Dung', '20.1'),
    ended(unitOf('40.1', 'PROVINCE', 'Tỉnh Tạm', 'VN'), '2026-12-01'),
  ];
}

export const moveTo = (to: string, more: Partial<UnitMove> = {}): UnitMove => ({
  to,
  extent: 'WHOLE',
  moved: 'AREA_AND_POPULATION',
  residentsFollow: (more.extent ?? 'WHOLE') === 'WHOLE',
  partName: null,
  note: null,
  ...more,
});

export const partTo = (to: string, more: Partial<UnitMove> = {}): UnitMove =>
  moveTo(to, { extent: 'PARTIAL', ...more });

export const form = (
  code: string,
  fullName: string,
  parent: string,
  kind: UnitKind = 'COMMUNE',
): FormedUnit => ({ code, fullName, kind, parent });

export const change = (unit: string, more: Partial<ChangedUnit> = {}): ChangedUnit => ({
  unit,
  version: START,
  fullName: null,
  kind: null,
  parent: null,
  gives: [],
  ...more,
});

export const dissolve = (
  unit: string,
  goesTo: readonly UnitMove[],
  more: Partial<DissolvedUnit> = {},
): DissolvedUnit => ({ unit, version: START, goesTo, childrenTo: null, ...more });

/** What happens by a made-up legal text on a day. */
export function onDay(
  operatesFrom: string,
  what: Partial<Omit<ReorganisationInput, 'legalText'>>,
  number = `1/${operatesFrom}`,
): ReorganisationInput {
  const legalText = {
    number,
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: null,
    adoptedOn: null,
    effectiveOn: null,
    operatesFrom,
  };
  return { legalText, formed: [], changed: [], dissolved: [], ...what };
}
