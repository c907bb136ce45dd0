import { groupBy } from '@haicap/subgraph-kit';
import type { Candidate } from '../../rules/reinforcement/choosePeople.ts';
import type { Cell, Place, Sender } from '../../rules/reinforcement/PlanInput.ts';
import type { ProvinceCell } from './cellsOfProvince.ts';

const cellKey = ({
  organisationId,
  category,
  speciality,
}: Omit<Cell, 'unitId' | 'formerDistrict'>) => `${organisationId} ${category} ${speciality}`;

/**
 * Who could send: bodies of the province and its communes with more people present than their
 * quota. Of those no more than may be moved, where it is known who they are.
 */
export function sendersOf(
  cells: readonly ProvinceCell[],
  candidates: readonly Candidate[] | null,
): readonly Sender[] {
  const movable = candidates && groupBy(candidates, cellKey);
  return cells
    .filter(({ level, present, quota }) => level !== 'CENTRAL' && present > quota)
    .map((cell) => ({
      ...cell,
      provincial: cell.level === 'PROVINCE',
      spare: Math.min(
        cell.present - cell.quota,
        movable ? (movable.get(cellKey(cell))?.length ?? 0) : Number.POSITIVE_INFINITY,
      ),
    }));
}

/**
 * Where people lack: in the bodies of communes, what is asked for, and what is vacant beyond that.
 * A need asks for places that are vacant; where it asks for more, more are wanted than the quota.
 */
export function placesOf(
  cells: readonly ProvinceCell[],
  province: string,
  priorityUnits: ReadonlySet<string>,
): readonly Place[] {
  return cells
    .filter(({ level, unitId }) => level !== 'CENTRAL' && unitId !== province)
    .flatMap((cell) => {
      const asked = cell.needs.reduce((sum, { lacking }) => sum + lacking, 0);
      const place = { ...cell, priority: priorityUnits.has(cell.unitId) };
      const vacant = cell.quota - cell.present - asked;
      return [
        ...cell.needs.map(({ id, lacking }) => ({ ...place, needId: id, count: lacking })),
        ...(vacant > 0 ? [{ ...place, needId: null, count: vacant }] : []),
      ];
    });
}
