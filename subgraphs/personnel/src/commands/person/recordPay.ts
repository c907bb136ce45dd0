import {
  badInput,
  insertRow,
  laterDay,
  permit,
  possibleDay,
  updateRow,
} from '@haicap/subgraph-kit';
import type { RecordPayInput } from '../../__generated__/types.ts';
import { placeSpell } from '../../rules/staffing/placeSpell.ts';
import type { Spell } from '../../rules/staffing/StaffState.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runPersonCommand } from './personCommand.ts';

const DECIMAL = /^\d{1,10}(\.\d{1,4})?$/;
const SPELLS = `
select valid_from as "validFrom", valid_to as "validTo" from pay
where person_id = $1 and component = $2 order by valid_from`;

/** Records a component of somebody's pay from a day on. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function recordPay(request: CommandRequest, input: RecordPayInput): Promise<Outcome> {
  permit(request, 'people:read', 'people:write', 'people:pay');
  const { today } = request;
  const { component, measure, value } = input;
  if (!DECIMAL.test(value)) throw badInput('input.value', 'expected a decimal such as "4.65".');
  const from = possibleDay('input.from', input.from, today);
  const to = laterDay('input.to', input.to, from);
  return runPersonCommand(request, {
    name: 'recordPay',
    about: [component, from],
    input,
    fields: ['pay'],
    load: async (client, { id }) => (await client.query<Spell>(SPELLS, [id, component])).rows,
    decide: (spells) => placeSpell(spells, from, to),
    async write(client, plan, { id, unitId }) {
      const key = { person_id: id, component };
      const row = { measure, value, valid_to: plan.validTo, reported_on: today };
      if (plan.ends) {
        await updateRow(client, 'pay', { ...key, valid_from: plan.ends }, { valid_to: from });
      }
      if (plan.corrects) await updateRow(client, 'pay', { ...key, valid_from: from }, row);
      else await insertRow(client, 'pay', { ...key, unit_id: unitId, valid_from: from, ...row });
      return {};
    },
  });
}
