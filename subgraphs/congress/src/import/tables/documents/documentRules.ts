import { type RowRule, reportedByToday, type SetRule } from '@haicap/intake/postgres';
import { congressKnown, notAfterToday } from '../../columns/commonRules.ts';

const STEPS = [
  ['draftingOn', 'drafting_on'],
  ['consultedOn', 'consulted_on'],
  ['appraisedOn', 'appraised_on'],
  ['approvedOn', 'approved_on'],
  ['adoptedOn', 'adopted_on'],
] as const;

/** No step without the one before it, and none before that. */
const inOrder = STEPS.slice(1).map(([field, column], at): RowRule => {
  const before = STEPS[at]?.[1] ?? column;
  return {
    field,
    reason: 'CONTRADICTS_COLUMN',
    expected: {
      vi: 'ngày của bước trước đó đã có, và không sau ngày này',
      en: 'a day for the step before it as well, and no later one',
    },
    when: `i.${column} is not null and (i.${before} is null or i.${before} > i.${column})`,
  };
});

export const documentRules: readonly (RowRule | SetRule)[] = [
  congressKnown,
  reportedByToday,
  ...notAfterToday(...STEPS.map(([field]) => field)),
  ...inOrder,
  {
    field: 'kind',
    reason: 'DUPLICATE_ROW',
    expected: {
      vi: 'mỗi văn kiện một lần; dòng trước đã có',
      en: 'each document once: an earlier row has it already',
    },
    lines: `select distinct j.line from incoming i join incoming j
      on j.id = i.id and j.line > i.line`,
  },
];
