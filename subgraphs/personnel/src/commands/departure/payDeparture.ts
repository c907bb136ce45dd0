import { badInput, insertRow, pastDay, permit, requiredText } from '@haicap/subgraph-kit';
import type { PayDepartureInput } from '../../__generated__/types.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { departureStep } from './departureStep.ts';

const AMOUNT = 'select coalesce(amount, 0)::text as amount from departure where id = $1';

/** Records a payment; the last one says that all is paid. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function payDeparture(
  request: CommandRequest,
  input: PayDepartureInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'departures:pay');
  const { today } = request;
  const { departure: departureId, amount, isLast } = input;
  const on = pastDay('input.on', input.on, today);
  const reference = requiredText('input.reference', input.reference, 100);
  if (amount <= 0) throw badInput('input.amount', 'expected more than 0.');
  return departureStep(request, {
    name: 'payDeparture',
    step: 'PAY',
    input,
    on,
    // A payment is made once: whatever the version, its reference names it.
    about: reference,
    lets: false,
    fields: ['payments', ...(isLast ? ['status', 'paidOn'] : [])],
    plan: () => ({}),
    async write(client, _, { person }) {
      await insertRow(client, 'payment', {
        departure_id: departureId,
        person_id: person.id,
        unit_id: person.unitId,
        reference,
        paid_on: on,
        amount,
        reported_on: today,
      });
      const { rows } = await client.query<{ amount: string }>(AMOUNT, [departureId]);
      const paid = { status: 'PAID', paid_on: on, paid_reported_on: today };
      const total = BigInt(rows[0]?.amount ?? 0) + BigInt(amount);
      return { set: { amount: total.toString(), ...(isLast ? paid : {}) } };
    },
  });
}
