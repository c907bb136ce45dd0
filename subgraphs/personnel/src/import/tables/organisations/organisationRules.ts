import {
  endsAfterItBegins,
  type RowRule,
  reportedByToday,
  type SetRule,
  unitKnown,
} from '@haicap/intake/postgres';

/** Rows that a body has and that must lie within its time. */
const HELD = ['assignment', 'quota', 'post'].map(
  (table) => `select t.organisation_id, t.valid_from from ${table} t`,
);

/** Walks up from each row, by the file where it says and by what is recorded elsewhere. */
const CIRCLES = `
with recursive edge as (
  select i.agency_code as code, i.parent as above from incoming i where i.parent is not null
  union all
  select o.agency_code, p.agency_code from organisation o join organisation p on p.id = o.parent_id
  where o.agency_code is not null
    and not exists (select from incoming i where i.agency_code = o.agency_code)
),
walk as (
  select i.line, i.agency_code as start, i.parent as at, 1 as depth from incoming i
  where i.parent <> i.agency_code
  union all
  select w.line, w.start, e.above, w.depth + 1 from walk w join edge e on e.code = w.at
  where w.at <> w.start and w.depth < 20
)
select distinct line from walk where at = start`;

export const organisationRules: readonly (RowRule | SetRule)[] = [
  unitKnown,
  reportedByToday,
  endsAfterItBegins,
  {
    field: 'unit',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'đơn vị đã ghi của cơ quan này; cơ quan ở đơn vị khác là cơ quan mới',
      en: 'the unit that is recorded of this body: one in another unit is a new body',
    },
    when: 'i.unit_id <> i.recorded_unit',
  },
  {
    field: 'level',
    reason: 'CONTRADICTS_COLUMN',
    expected: {
      vi: 'cấp không thấp hơn cấp của đơn vị hành chính',
      en: 'a tier that is not below that of the unit',
    },
    when: `array_position(array['CENTRAL', 'PROVINCE', 'COMMUNE'], i.level)
      > array_position(array['CENTRAL', 'PROVINCE', 'COMMUNE'], i.unit_level)`,
  },
  {
    field: 'parent',
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'mã của cơ quan khác', en: 'the code of another body' },
    when: 'i.parent = i.agency_code',
  },
  {
    field: 'validTo',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'thời gian của cơ quan gồm ngày bắt đầu của mọi bố trí, biên chế và vị trí đã ghi',
      en: 'a time of the body in which every recorded assignment, quota and post begins',
    },
    lines: `
select distinct i.line from incoming i join (${HELD.join(' union all ')}) h
  on h.organisation_id = i.id
where h.valid_from < i.valid_from or h.valid_from >= i.valid_to`,
  },
  {
    field: 'parent',
    reason: 'UNKNOWN_REFERENCE',
    expected: {
      vi: 'mã của cơ quan đã nhập hoặc ở dòng trên',
      en: 'the code of a body that is recorded or stands further up',
    },
    lines: `
select i.line from incoming i where i.parent is not null and i.parent_id is null
  and not exists (select from incoming j where j.agency_code = i.parent)`,
    refersTo: ({ parent }) => [parent],
  },
  {
    field: 'parent',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'cơ quan không ở dưới chính nó qua các cấp',
      en: 'a body that does not, by those above it, stand under this one',
    },
    lines: CIRCLES,
  },
];
