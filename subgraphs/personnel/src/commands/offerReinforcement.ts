import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { OfferReinforcementInput } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import { OFFER_COLUMNS, type OfferRow, offerOpen } from '../loaders/reinforcement.ts';
import { guardedCommand } from './guardedCommand.ts';
import { readHeadcount } from './reinforcement/readHeadcount.ts';
import {
  type ReinforcementRefusal,
  reinforcementRefusal,
} from './reinforcement/reinforcementRefusal.ts';
import { livingOrganisation } from './rows/livingOrganisation.ts';
import { waitInLine } from './rows/waitInLine.ts';

/** An offer that is recorded. */
export interface ReinforcementOffered {
  readonly __typename: 'ReinforcementOffered';
  readonly offer: OfferRow;
  readonly alreadyOffered: boolean;
}

const KNOWN = `
select ${OFFER_COLUMNS} from reinforcement_offer t
where t.organisation_id = $1 and t.category = $2 and t.speciality = $3 and ${offerOpen('$4')}`;
const INSERT = `
insert into reinforcement_offer as t (organisation_id, category, speciality, reported_on, id,
  unit_id, headcount, until, provenance)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${OFFER_COLUMNS}`;

/** Records that a body could send people. Errors: BAD_USER_INPUT, FORBIDDEN. */
export function offerReinforcement(
  { organisation, category, speciality, headcount: given, until: day }: OfferReinforcementInput,
  context: PersonnelContext,
  info: GraphQLResolveInfo,
): Promise<ReinforcementOffered | ReinforcementRefusal> {
  const { language, today } = context;
  const headcount = readHeadcount(given);
  const until = day ?? null;
  const key = [organisation, category, speciality];
  return guardedCommand(context, info, async ({ client, record }) => {
    await waitInLine(client, 'offerReinforcement', ...key);
    const known = (await client.query<OfferRow>(KNOWN, [...key, today])).rows[0];
    if (known) {
      return known.headcount === headcount && known.until === until
        ? offered(known, true)
        : reinforcementRefusal('CONFLICTING_INPUT', language, { offer: known });
    }
    if (until !== null && until < today) return reinforcementRefusal('DAY_OUT_OF_ORDER', language);
    const body = await livingOrganisation(client, organisation, today);
    if (body === null) return reinforcementRefusal('ORGANISATION_NOT_LIVING', language);
    const values = [...key, today, randomUUID(), body.unitId, headcount, until, body.provenance];
    const offer = (await client.query<OfferRow>(INSERT, values)).rows[0] as OfferRow;
    const fields = ['organisation', 'category', 'speciality', 'headcount', 'until'];
    await record({ entities: [offer.id, organisation], fields }, [
      { entity: 'Reinforcement', entityId: offer.id, operation: 'CREATED', fields },
    ]);
    return offered(offer, false);
  });
}

const offered = (offer: OfferRow, alreadyOffered: boolean): ReinforcementOffered => ({
  __typename: 'ReinforcementOffered',
  offer,
  alreadyOffered,
});
