import {
  columnTypes,
  defineTable,
  reportedOnColumn,
  unitColumn,
  validFromColumn,
  validToColumn,
} from '@haicap/intake';
import {
  END,
  endsAfterItBegins,
  type ImportRun,
  overlapLines,
  reportedByToday,
  reportedOn,
  type SubgraphImports,
  type TableImport,
  unitKnown,
  unitOn,
} from '@haicap/intake/postgres';

const { code, integer, text } = columnTypes;

const codeColumn = {
  field: 'code',
  headers: { vi: 'Mã cuộc họp', en: 'Meeting code' },
  description: { vi: 'Mã cuộc họp.', en: 'The code of the meeting.' },
  required: true,
  example: 'H1',
  type: code({ pattern: /[A-Z]\d+/, expected: { vi: 'mã như H1', en: 'a code such as H1' } }),
} as const;

const meetingsTable = defineTable({
  name: 'meetings',
  title: { vi: 'Cuộc họp', en: 'Meetings' },
  key: ['code'],
  columns: [
    codeColumn,
    unitColumn,
    {
      field: 'title',
      headers: { vi: 'Tên', en: 'Title' },
      description: { vi: 'Tên cuộc họp.', en: 'What it is called.' },
      example: 'Họp thường kỳ',
      type: text({ max: 100 }),
    },
    {
      field: 'after',
      headers: { vi: 'Sau cuộc họp', en: 'After' },
      description: { vi: 'Mã cuộc họp trước.', en: 'The meeting before it.' },
      example: 'H1',
      type: codeColumn.type,
    },
    validFromColumn,
    validToColumn,
    reportedOnColumn,
  ],
});

/** What an import of meetings knows: what it has said before it wrote. */
export interface MeetingRun extends ImportRun {
  readonly told: string[];
}

export const meetingsImport: TableImport<MeetingRun> = {
  table: meetingsTable,
  types: { validFrom: 'date', validTo: 'date', reportedOn: 'date' },
  derivedTypes: { shouted: 'text' },
  derive: ({ title }, { file }) => ({ shouted: `${String(title).toUpperCase()} ${file}` }),
  resolve: (has) => `
select s.line, s.code, u.id as unit_id, s.title, s.shouted, s.after, s.valid_from,
  ${has('validTo') ? 's' : 't'}.valid_to, s.reported_on, s.reported_given
from staged s left join meeting t on t.code = s.code
${unitOn('s.reported_on')}`,
  rules: [
    unitKnown,
    reportedByToday,
    endsAfterItBegins,
    {
      field: 'validFrom',
      reason: 'CONTRADICTS_RECORD',
      expected: { vi: 'mỗi lúc một cuộc họp', en: 'one meeting at a time' },
      lines: overlapLines('meeting', ['unit_id'], ['code']),
    },
    {
      field: 'after',
      reason: 'UNKNOWN_REFERENCE',
      expected: { vi: 'mã cuộc họp đã có', en: 'the code of a meeting that is recorded' },
      lines: `
select i.line from incoming i where i.after is not null
  and not exists (select from incoming j where j.code = i.after)
  and not exists (select from meeting m where m.code = i.after)`,
      refersTo: ({ after }) => [after],
    },
  ],
  target: {
    table: 'meeting',
    key: ['code'],
    entity: { name: 'Meeting', id: 'i.code' },
    partOf: null,
    isSpell: true,
    columns: [
      { column: 'unit_id', as: 'unit', field: 'unit' },
      { column: 'title', as: 'title', field: 'title' },
      { column: 'shouted', as: 'title', field: 'title' },
      { column: 'valid_from', as: 'validFrom', field: 'validFrom' },
      ...END,
      reportedOn(),
    ],
  },
  units: ['unit_id'],
};

/** How many came to a meeting: a field of the meeting. */
export const attendanceImport: TableImport<MeetingRun> = {
  table: defineTable({
    name: 'attendance',
    title: { vi: 'Số dự họp', en: 'Attendance' },
    key: ['code'],
    columns: [
      codeColumn,
      {
        field: 'people',
        headers: { vi: 'Số người', en: 'People' },
        description: { vi: 'Số người dự.', en: 'How many came.' },
        required: true,
        example: '40',
        type: integer({ min: 0, max: 1000 }),
      },
    ],
  }),
  types: { people: 'integer' },
  resolve: () => `
select s.line, m.id as meeting_id, m.unit_id, s.people from staged s
left join meeting m on m.code = s.code`,
  rules: [
    {
      field: 'code',
      reason: 'UNKNOWN_REFERENCE',
      expected: { vi: 'mã cuộc họp đã có', en: 'the code of a meeting that is recorded' },
      when: 'i.meeting_id is null',
    },
  ],
  target: {
    table: 'attendance',
    key: ['meeting_id'],
    entity: { name: 'Meeting', id: 'i.meeting_id' },
    partOf: { table: 'meeting', field: 'attendance' },
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'unit' },
      { column: 'people', as: 'people', field: 'people' },
    ],
  },
  units: ['unit_id'],
};

export const meetingImports: SubgraphImports<MeetingRun> = {
  locked: ['meeting', 'attendance'],
  runOf: (run) => ({ ...run, told: [] }),
  async removeSamples(client, ids) {
    await client.query(
      `delete from meeting where provenance = 'SAMPLE' and unit_id = any($1::text[])`,
      [ids],
    );
  },
  async beforeWrite({ told }, { table }, idsIn) {
    told.push(`${table.name} ${[...(await idsIn(['unit_id']))].sort().join(' ')}`);
  },
  notes: async ({ told }) => told.map((words) => ({ vi: words, en: words })),
};
