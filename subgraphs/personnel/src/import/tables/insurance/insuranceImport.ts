import { reportedByToday, reportedOn } from '@haicap/intake/postgres';
import { personKnown } from '../../columns/commonRules.ts';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { insuranceTable } from './insuranceTable.ts';

const FLAGS = [
  ['public_body', 'publicBody', 'true'],
  ['arduous', 'arduous', 'false'],
  ['compensated', 'compensated', 'false'],
] as const;

/** Months compare as text. */
const OVERLAPS = `
select i.line from incoming i join incoming j on j.person_id = i.person_id
where j.line < i.line and i.from_month <= j.to_month and j.from_month <= i.to_month
union
select i.line from incoming i join insurance_period t on t.person_id = i.person_id
where i.from_month <= t.to_month and t.from_month <= i.to_month
  and not exists (select from incoming k
    where k.person_id = t.person_id and k.from_month = t.from_month)`;

/** A file of insured months: each row is told by the person and the first month. */
export const insuranceImport: PersonnelImport = {
  table: insuranceTable,
  types: {
    publicBody: 'boolean',
    arduous: 'boolean',
    compensated: 'boolean',
    reportedOn: 'date',
  },
  resolve: () => `
select s.line, p.id as person_id, p.unit_id, p.birth_date, s.from_month, s.to_month,
  ${FLAGS.map(([column, , empty]) => `coalesce(s.${column}, ${empty}) as ${column}`).join(', ')},
  s.reported_on, s.reported_given
from staged s left join person p on p.agency_person_code = s.person`,
  rules: [
    personKnown,
    reportedByToday,
    {
      field: 'toMonth',
      reason: 'CONTRADICTS_COLUMN',
      expected: {
        vi: 'tháng không trước tháng đầu tiên và không sau tháng này',
        en: 'a month that is neither before the first nor after this one',
      },
      when: `i.to_month < i.from_month or i.to_month > to_char(i.today, 'YYYY-MM')`,
    },
    {
      field: 'fromMonth',
      reason: 'CONTRADICTS_RECORD',
      expected: { vi: 'tháng sau tháng sinh', en: 'a month after that of the birth' },
      when: `i.from_month <= to_char(i.birth_date, 'YYYY-MM')`,
    },
    {
      field: 'fromMonth',
      reason: 'CONTRADICTS_RECORD',
      expected: {
        vi: 'tháng không trùng với thời gian khác của người đó',
        en: 'months that no other row of the person has',
      },
      lines: OVERLAPS,
    },
  ],
  target: {
    table: 'insurance_period',
    key: ['person_id', 'from_month'],
    entity: { name: 'Person', id: 'i.person_id' },
    partOf: { table: 'person', field: 'insurance' },
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'insurance' },
      { column: 'to_month', as: 'insurance', field: 'toMonth' },
      ...FLAGS.map(([column, field]) => ({ column, as: 'insurance', field })),
      reportedOn(),
    ],
  },
  units: ['unit_id'],
  organisations: [],
};
