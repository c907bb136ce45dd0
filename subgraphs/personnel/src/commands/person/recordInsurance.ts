import { addToMonth, monthOf } from '@haicap/domain-kit';
import { badInput, permit } from '@haicap/subgraph-kit';
import type { RecordInsuranceInput } from '../../__generated__/types.ts';
import { type Refused, refused } from '../../rules/CommandFault.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runPersonCommand } from './personCommand.ts';
import { recordRow } from './recordRow.ts';

/** The first other period that shares a month with the one that is recorded. */
const OVERLAP = `
select from_month as "fromMonth", to_month as "toMonth" from insurance_period
where person_id = $1 and from_month <> $2 and from_month <= $3 and to_month >= $2
order by from_month limit 1`;

/** Records months of social insurance, each once. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function recordInsurance(
  request: CommandRequest,
  input: RecordInsuranceInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'people:write', 'people:pay');
  const { today } = request;
  const { fromMonth, toMonth, publicBody, arduous, compensated } = input;
  if (toMonth < fromMonth || toMonth > monthOf(today)) {
    throw badInput('input.toMonth', `expected ${fromMonth} to ${monthOf(today)}.`);
  }
  return runPersonCommand(request, {
    name: 'recordInsurance',
    about: [fromMonth],
    input,
    fields: ['insurance'],
    load: async (client, { id }) => {
      const values = [id, fromMonth, toMonth];
      return (await client.query<{ fromMonth: string; toMonth: string }>(OVERLAP, values)).rows;
    },
    decide: ([other]) => (other ? overlaps(fromMonth, other) : {}),
    write: (client, _, person) =>
      recordRow(
        client,
        'insurance_period',
        person,
        { from_month: fromMonth },
        {
          to_month: toMonth,
          public_body: publicBody ?? true,
          arduous: arduous ?? false,
          compensated: compensated ?? false,
          reported_on: today,
        },
      ),
  });
}

function overlaps(
  fromMonth: string,
  other: { readonly fromMonth: string; readonly toMonth: string },
): Refused {
  return refused({
    code: 'DAY_OUT_OF_ORDER',
    on: `${fromMonth}-01`,
    earliest: `${addToMonth(other.toMonth, 1)}-01`,
    latest: null,
  });
}
