import type { TerritoryContext } from '../context.ts';
import type { UnitKey, UnitRow } from '../loaders/unit.ts';
import type { Conversion, Target } from '../queries/conversion.ts';

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
  const own = await ownCells(conversion, context);
  const rows =
    targets.length === 0
      ? [noTarget]
      : await Promise.all(targets.map((target, at) => targetCells(target, at, context)));
  return rows.map((row): string[] => {
    const cells: Cells = { ...own, ...row };
    return CONVERSION_COLUMNS.map((column) => cells[column]);
  });
}

async function ownCells(conversion: Conversion, context: TerritoryContext) {
  const { input, status, matchedBy, failure, targets, sources, residentsTarget } = conversion;
  const all = async (keys: readonly UnitKey[], textOf: (unit: UnitRow) => string) =>
    (await Promise.all(keys.map((key) => read(key, context)))).map(textOf).join('; ');
  const named = (unit: UnitRow) => `${unit.code} ${unit.fullName}`;
  return {
    input,
    status,
    matchedBy: matchedBy ?? '',
    sources: await all(sources, named),
    candidates: String(targets.length),
    residentsTarget: residentsTarget === null ? '' : await all([residentsTarget], named),
    failure: failure ?? '',
    firstRecordedDay: conversion.firstRecordedDay ?? '',
    near: await all(conversion.near, (unit) => `${named(unit)} (${unit.day})`),
  };
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
  const unit = await read(key, context);
  const province =
    unit.provinceId === null ? null : await read({ ...key, id: unit.provinceId }, context);
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

async function read(key: UnitKey, { loaders }: TerritoryContext): Promise<UnitRow> {
  const unit = await loaders.unit.load(key);
  if (!unit) throw new Error(`Unit ${key.id} is not there on ${key.day}.`);
  return unit;
}
