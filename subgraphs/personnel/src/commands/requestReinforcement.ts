import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestReinforcementInput } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import { NEED_COLUMNS, type NeedRow } from '../loaders/reinforcement.ts';
import { guardedCommand } from './guardedCommand.ts';
import { readHeadcount } from './reinforcement/readHeadcount.ts';
import {
  type ReinforcementRefusal,
  reinforcementRefusal,
} from './reinforcement/reinforcementRefusal.ts';
import { livingOrganisation } from './rows/livingOrganisation.ts';
import { waitInLine } from './rows/waitInLine.ts';

/** A need that is recorded. */
export interface ReinforcementRequested {
  readonly __typename: 'ReinforcementRequested';
  readonly need: NeedRow;
  readonly alreadyRequested: boolean;
}

const KNOWN = `
select ${NEED_COLUMNS} from reinforcement_need t
where t.organisation_id = $1 and t.category = $2 and t.speciality = $3 and t.needed_from = $4
  and t.closed_on is null`;
const INSERT = `
insert into reinforcement_need as t (organisation_id, category, speciality, needed_from, id, unit_id,
  headcount, reported_on, provenance)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${NEED_COLUMNS}`;

/** Records that a body asks for people. Errors: BAD_USER_INPUT, FORBIDDEN. */
export function requestReinforcement(
  { organisation, category, speciality, headcount: given, neededFrom }: RequestReinforcementInput,
  context: PersonnelContext,
  info: GraphQLResolveInfo,
): Promise<ReinforcementRequested | ReinforcementRefusal> {
  const { language, today } = context;
  const headcount = readHeadcount(given);
  const key = [organisation, category, speciality, neededFrom];
  return guardedCommand(context, info, async ({ client, record }) => {
    await waitInLine(client, 'requestReinforcement', ...key);
    const known = (await client.query<NeedRow>(KNOWN, key)).rows[0];
    if (known) {
      return known.headcount === headcount
        ? requested(known, true)
        : reinforcementRefusal('CONFLICTING_INPUT', language, { need: known });
    }
    const body = await livingOrganisation(client, organisation, neededFrom);
    if (body === null) return reinforcementRefusal('ORGANISATION_NOT_LIVING', language);
    const values = [...key, randomUUID(), body.unitId, headcount, today, body.provenance];
    const need = (await client.query<NeedRow>(INSERT, values)).rows[0] as NeedRow;
    const fields = ['organisation', 'category', 'speciality', 'headcount', 'neededFrom'];
    await record({ entities: [need.id, organisation], fields }, [
      { entity: 'Reinforcement', entityId: need.id, operation: 'CREATED', fields },
    ]);
    return requested(need, false);
  });
}

const requested = (need: NeedRow, alreadyRequested: boolean): ReinforcementRequested => ({
  __typename: 'ReinforcementRequested',
  need,
  alreadyRequested,
});
