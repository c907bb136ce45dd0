import { groupBy } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { PartyOrganisationLevel } from '../../entities/enums.ts';
import { type Policies, type PolicyUse, withPolicies } from '../../rules/policies/Policies.ts';
import { type UnitDay, unitDayKey } from '../partyOrganisation.ts';
import { readinessValues } from '../readinessSql.ts';
import { foundIn } from './foundIn.ts';
import type { ProgressFound } from './ProgressFound.ts';
import type { ProgressRow } from './ProgressRow.ts';
import { progressSql } from './progressSql.ts';
import { structureValues } from './structureSql.ts';

/** A unit on a day, and which levels of organisations count; all when empty. */
export interface ProgressKey extends UnitDay {
  readonly levels: readonly PartyOrganisationLevel[];
}

/** The progress of a unit, and the readings that it rests on. */
export interface ProgressOf extends ProgressFound {
  readonly policies: readonly PolicyUse[];
}

/** The values that progressSql reads. */
function valuesOf(
  keys: readonly ProgressKey[],
  levels: readonly PartyOrganisationLevel[],
  policies: Policies,
) {
  const canBeAt = (own: PartyOrganisationLevel) =>
    levels.length === 0 || levels.some((level) => level === own || !OF_ONE_KIND.has(level));
  return [
    keys.map(({ id }) => id),
    keys.map(({ day }) => day),
    levels,
    canBeAt('PROVINCE'),
    canBeAt('COMMUNE'),
    ...readinessValues(policies),
    ...structureValues(policies),
  ];
}

/** Levels that are at one kind of unit alone: communes, provinces, or the country itself. */
const OF_ONE_KIND: ReadonlySet<PartyOrganisationLevel> = new Set([
  'COMMUNE',
  'PROVINCE',
  'CENTRAL_BODY',
  'ARMED_FORCES',
]);

const isCountry = ({ id }: ProgressKey) => id === 'VN';

/** The progress of units with all under them; null where there is no organisation. */
export function congressProgressLoader(
  pool: Pool,
  policies: Policies,
): DataLoader<ProgressKey, ProgressOf | null, string> {
  return new DataLoader(
    async (keys) => {
      const places = new Map<ProgressKey, ProgressOf>();
      for (const of of groupBy(keys, ({ levels }) => levels.join()).values()) {
        const levels = of[0]?.levels ?? [];
        const { values, policies: used } = withPolicies(policies, (read) => ({
          values: valuesOf(of, levels, read),
        }));
        const { rows } = await pool.query<ProgressRow>(progressSql(of.some(isCountry)), values);
        for (const [at, group] of groupBy(rows, (row) => row.at)) {
          const key = of[at - 1];
          const found = foundIn(group);
          if (key && found) places.set(key, { ...found, policies: used });
        }
      }
      return keys.map((key) => places.get(key) ?? null);
    },
    { cacheKeyFn: (key) => `${unitDayKey(key)} ${key.levels.join()}` },
  );
}
