import type { TerritoryContext } from '../context.ts';
import type { UnitKey, UnitRow } from '../loaders/unit.ts';
import type { Conversion, Target } from '../queries/conversion.ts';
import { unitOf } from '../resolvers/unitOf.ts';

/** What stands behind the columns of a converted file: the fields of `UnitConversion`. */
export const CONVERSION_COLUMNS = [
  'input',
  'status',
  'matchedBy',
  'sources',
  'candidate',
  'candidates',
  'extent',
  'residentsFollow',
  'unitId',
  'unitCode',
  'unitFullName',
  'provinceCode',
  'provinceFullName',
  'residentsTarget',
  'failure',
  'firstRecordedDay',
  'near',
] as const;

type Cells = Readonly<Record<(typeof CONVERSION_COLUMNS)[number], string>>;

/** The cells of one answer: a row for each target, and one where there is none. */
export async function conversionCells(
  conversion: Conversion,
  context: TerritoryContext,
): Promise<readonly (readonly string[])[]> {
  const { targets } = conversion;
  // All at once, so that the loaders read the units of all answers together.
  const [own, ...rows] = await Promise.all([
    ownCells(conversion, context),
    ...targets.map((target, at) => targetCells(target, at, context)),
  ]);
  return (rows.length === 0 ? [noTarget] : rows).map((row): string[] => {
    const cells: Cells = { ...own, ...row };
    return CONVERSION_COLUMNS.map((column) => cells[column]);
  });
}

async function ownCells(conversion: Conversion, context: TerritoryContext) {
  const { input, status, matchedBy, failure, targets, firstRecordedDay } = conversion;
  const all = (keys: readonly UnitKey[]) => Promise.all(keys.map((key) => unitOf(key, context)));
  const [sources, residents, near] = await Promise.all([
    all(conversion.sources),
    all(conversion.residentsTarget === null ? [] : [conversion.residentsTarget]),
    all(conversion.near),
  ]);
  return {
    input,
    status,
    matchedBy: matchedBy ?? '',
    sources: sources.map(named).join('; '),
    candidates: String(targets.length),
    residentsTarget: residents.map(named).join('; '),
    failure: failure ?? '',
    firstRecordedDay: firstRecordedDay ?? '',
    near: near.map((unit) => `${named(unit)} (${unit.day})`).join('; '),
  };
}

function named({ code, fullName }: UnitRow): string {
  return `${code} ${fullName}`;
}

const noTarget = {
  candidate: '',
  extent: '',
  residentsFollow: '',
  unitId: '',
  unitCode: '',
  unitFullName: '',
  provinceCode: '',
  provinceFullName: '',
};

async function targetCells(
  { unit: key, extent, residentsFollow }: Target,
  at: number,
  context: TerritoryContext,
): Promise<typeof noTarget> {
  const unit = await unitOf(key, context);
  const province =
    unit.provinceId === null ? null : await unitOf({ ...key, id: unit.provinceId }, context);
  return {
    candidate: String(at + 1),
    extent,
    residentsFollow: String(residentsFollow),
    unitId: unit.unitId,
    unitCode: unit.code,
    unitFullName: unit.fullName,
    provinceCode: province?.code ?? '',
    provinceFullName: province?.fullName ?? '',
  };
}
