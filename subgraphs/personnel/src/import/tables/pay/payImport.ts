import {
  endsAfterItBegins,
  overlapLines,
  reportedByToday,
  reportedOn,
} from '@haicap/intake/postgres';
import { personKnown } from '../../columns/commonRules.ts';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { payTable } from './payTable.ts';

const KEY = ['person_id', 'component', 'valid_from'] as const;

/** A file of pay: each row is told by the person, the component and the first day. */
export const payImport: PersonnelImport = {
  table: payTable,
  types: { value: 'numeric', validFrom: 'date', validTo: 'date', reportedOn: 'date' },
  resolve: (has) => `
select s.line, p.id as person_id, p.unit_id, p.birth_date, s.component, s.measure, s.value,
  s.valid_from, ${has('validTo') ? 's' : 't'}.valid_to, s.reported_on, s.reported_given
from staged s
left join person p on p.agency_person_code = s.person
left join pay t on t.person_id = p.id and t.component = s.component and t.valid_from = s.valid_from`,
  rules: [
    personKnown,
    reportedByToday,
    endsAfterItBegins,
    {
      field: 'measure',
      reason: 'CONTRADICTS_COLUMN',
      expected: {
        vi: 'số tiền với lương hợp đồng, hệ số hoặc số tiền với lương',
        en: 'an amount for the wage of a contract, a coefficient or an amount for the salary',
      },
      when: `i.component = 'CONTRACT_WAGE' and i.measure <> 'AMOUNT'
        or i.component = 'SALARY' and i.measure = 'PERCENT'`,
    },
    {
      field: 'validFrom',
      reason: 'CONTRADICTS_RECORD',
      expected: { vi: 'ngày sau ngày sinh', en: 'a day after the birth of the person' },
      when: 'i.valid_from <= i.birth_date',
    },
    {
      field: 'validFrom',
      reason: 'CONTRADICTS_RECORD',
      expected: {
        vi: 'thời gian không trùng với khoản cùng loại của người đó',
        en: 'a time that does not overlap the same component of the person',
      },
      lines: overlapLines('pay', ['person_id', 'component'], KEY),
    },
  ],
  target: {
    table: 'pay',
    key: KEY,
    entity: { name: 'Person', id: 'i.person_id' },
    partOf: { table: 'person', field: 'pay' },
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'pay' },
      { column: 'measure', as: 'pay', field: 'measure' },
      { column: 'value', as: 'pay', field: 'value' },
      { column: 'valid_to', as: 'pay', field: 'validTo' },
      reportedOn(),
    ],
  },
  units: ['unit_id'],
  organisations: [],
};
