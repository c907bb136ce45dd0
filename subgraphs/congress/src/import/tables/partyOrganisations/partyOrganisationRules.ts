import {
  endsAfterItBegins,
  overlapLines,
  type RowRule,
  reportedByToday,
  type SetRule,
  unitKnown,
} from '@haicap/intake/postgres';

/** How high each level stands. */
const RANK = (level: string) => `
case ${level} when 'CELL' then 0 when 'BASE' then 1 when 'ABOVE_BASE' then 2 when 'COMMUNE' then 2 else 3 end`;

/** Walks up from each row, by the file where it says and by what is recorded elsewhere. */
const CIRCLES = `
with recursive edge as (
  select i.agency_code as code, i.parent as above from incoming i where i.parent is not null
  union all
  select o.agency_code, p.agency_code from party_organisation o
  join party_organisation p on p.id = o.parent_id
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

/** The levels of those above, by the file where it says. */
const LOWER = `
select i.line from incoming i
left join incoming j on j.agency_code = i.parent
left join party_organisation p on p.id = i.parent_id
where ${RANK('coalesce(j.level, p.level)')} < ${RANK('i.level')} and coalesce(j.level, p.level) is not null`;

/** What is made up gives way, so that it stands in nobody's place. */
const ONE_OF_UNIT = `$.level in ('COMMUNE', 'PROVINCE') and $.provenance <> 'SAMPLE'`;

export const partyOrganisationRules: readonly (RowRule | SetRule)[] = [
  unitKnown,
  reportedByToday,
  endsAfterItBegins,
  {
    field: 'unit',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'đơn vị đã ghi của tổ chức đảng này; ở đơn vị khác là tổ chức mới',
      en: 'the unit that is recorded of this organisation: one in another unit is a new one',
    },
    when: 'i.unit_id <> i.recorded_unit',
  },
  {
    field: 'level',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'cấp đã ghi của tổ chức đảng này, vì thời hạn đại hội theo cấp',
      en: 'the level that is recorded of this organisation, which its congress is dated by',
    },
    when: 'i.level <> i.recorded_level',
  },
  {
    field: 'level',
    reason: 'CONTRADICTS_COLUMN',
    expected: {
      vi: 'cấp của đơn vị hành chính: xã ở cấp xã, tỉnh ở cấp tỉnh, Trung ương ở VN',
      en: 'the level of the unit: a commune’s in a commune, a province’s in a province, central ones in VN',
    },
    when: `case i.level when 'COMMUNE' then i.unit_level <> 'COMMUNE'
      when 'PROVINCE' then i.unit_level <> 'PROVINCE'
      when 'CENTRAL_BODY' then i.unit_level <> 'CENTRAL'
      when 'ARMED_FORCES' then i.unit_level <> 'CENTRAL' else false end`,
  },
  {
    field: 'parent',
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'mã của tổ chức đảng khác', en: 'the code of another organisation' },
    when: 'i.parent = i.agency_code',
  },
  {
    field: 'validFrom',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'mỗi lúc một đảng bộ cấp xã, cấp tỉnh của một đơn vị',
      en: 'one organisation of a commune or a province at a time',
    },
    lines: overlapLines('party_organisation', ['unit_id', 'level'], ['id'], ONE_OF_UNIT),
  },
  {
    field: 'parent',
    reason: 'UNKNOWN_REFERENCE',
    expected: {
      vi: 'mã của tổ chức đảng đã nhập hoặc ở dòng trên',
      en: 'the code of an organisation that is recorded or stands further up',
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
      vi: 'tổ chức đảng cấp trên không ở cấp thấp hơn',
      en: 'one above that is not of a lower level',
    },
    lines: LOWER,
  },
  {
    field: 'parent',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'tổ chức đảng không ở dưới chính nó qua các cấp',
      en: 'an organisation that does not, by those above it, stand under this one',
    },
    lines: CIRCLES,
  },
];
