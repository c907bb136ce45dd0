import { faultSentence, templateOf } from '@haicap/intake';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { congressTables } from '../src/import/congressImports.ts';
import { CONGRESSES, ORGANISATIONS } from './support/agencyFiles.ts';
import { BROKEN_FILES } from './support/brokenFiles.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { contents, type Importing, openImporting } from './support/importing.ts';

let congress: TestCongress;
let importing: Importing;

const rows = (sql: string, values?: readonly unknown[]) => congress.arrange(sql, values);

beforeAll(async () => {
  congress = await openCongress();
  importing = await openImporting(congress);
  await importing.csv('partyOrganisations', ORGANISATIONS);
  await importing.csv('congresses', CONGRESSES);
});
afterAll(async () => {
  await importing?.close();
  await congress?.close();
});

describe('what is imported', () => {
  it('stands as the file and the directive say', async () => {
    const found = await rows(
      `select o.agency_code as code, o.folded_name, p.agency_code as above, c.contents,
         c.committee_choice as committee, c.delegation_choice as delegation, c.age_month as age,
         c.latest_on, c.most_days, c.held_to, o.reported_on
       from party_organisation o left join congress c on c.organisation_id = o.id
       left join party_organisation p on p.id = o.parent_id
       where c.id is not null order by o.agency_code`,
    );
    const reported_on = '2025-07-05';
    expect(found).toEqual([
      {
        ...{ code: 'D00070', folded_name: 'dang bo phuong hoan kiem', above: null, reported_on },
        ...{ contents: 'CONFERENCE', committee: 'REVIEWED', delegation: null, age: '2025-07' },
        ...{ latest_on: null, most_days: null, held_to: null },
      },
      {
        ...{ code: 'D26740', folded_name: 'dang bo phuong sai gon', above: 'D79', reported_on },
        ...{ contents: 'TWO', committee: 'APPOINTED', delegation: 'APPOINTED', age: '2025-07' },
        ...{ latest_on: '2025-08-31', most_days: 2, held_to: '2025-08-14' },
      },
      {
        ...{ code: 'D26740.1', folded_name: 'dang bo co so 1', above: 'D26740', reported_on },
        ...{ contents: 'FOUR', committee: 'ELECTED', delegation: 'ELECTED', age: '2025-04' },
        ...{ latest_on: '2025-06-30', most_days: 2, held_to: '2025-06-20' },
      },
      {
        ...{ code: 'D79', folded_name: 'dang bo thanh pho', above: null, reported_on },
        ...{ contents: 'TWO', committee: 'APPOINTED', delegation: 'APPOINTED', age: '2025-09' },
        ...{ latest_on: '2025-10-31', most_days: 4, held_to: '2025-10-15' },
      },
    ]);
  });

  it('opens the congress: steps, documents and a plan with their days', async () => {
    const steps = await rows(
      `select o.agency_code as code, string_agg(m.code || ' ' || m.due_on, ', ' order by m.due_on, m.code) as steps
       from milestone m join congress c on c.id = m.congress_id
       join party_organisation o on o.id = c.organisation_id where m.done_on is null group by 1 order by 1`,
    );
    // 45, 40, 20, 10 and 5 days before 31 August, and before 30 June without the second.
    expect(steps.slice(0, 2)).toEqual([
      {
        code: 'D26740',
        steps:
          'PLAN_ISSUED 2025-07-17, SUBCOMMITTEES_SET_UP 2025-07-22, COMMENTS_COLLECTED 2025-08-11, DELEGATES_CHOSEN 2025-08-21, PREPARATION_CHECKED 2025-08-26',
      },
      {
        code: 'D26740.1',
        steps:
          'PLAN_ISSUED 2025-05-16, COMMENTS_COLLECTED 2025-06-10, DELEGATES_CHOSEN 2025-06-20, PREPARATION_CHECKED 2025-06-25',
      },
    ]);
    const plans = await rows(
      `select o.agency_code as code, p.due_on, (select count(*)::int from congress_document d
         where d.congress_id = c.id and d.due_on = c.latest_on - 10) as documents
       from congress c join party_organisation o on o.id = c.organisation_id
       left join personnel_plan p on p.congress_id = c.id order by 1`,
    );
    expect(plans).toEqual([
      { code: 'D00070', due_on: null, documents: 0 },
      { code: 'D26740', due_on: '2025-05-14', documents: 2 },
      { code: 'D26740.1', due_on: '2025-06-15', documents: 2 },
      { code: 'D79', due_on: '2025-06-14', documents: 2 },
    ]);
  });

  it('gives a conference neither steps, nor documents, nor a plan', async () => {
    const found = await rows(
      `select (select count(*) from milestone m where m.congress_id = c.id)::int as steps,
         (select count(*) from congress_document d where d.congress_id = c.id)::int as documents,
         (select count(*) from personnel_plan p where p.congress_id = c.id)::int as plans
       from congress c where c.contents = 'CONFERENCE'`,
    );
    expect(found).toEqual([{ steps: 0, documents: 0, plans: 0 }]);
  });

  it('comes under English headers as well, and fills what was opened', async () => {
    const done = await importing.csv('milestones', [
      'Party organisation code,Term,Milestone,Done on,Evidence,Reported on',
      'D26740,Term 2025-2030,Plan issued,2025-07-16,01-KH/ĐU,2025-07-18',
    ]);
    expect(done).toMatchObject({ outcome: 'written', added: 0, changed: 1 });
    const documents = await importing.csv('documents', [
      'Party organisation code,Term,Document kind,Document title,Secrecy,Drafting on,Consulted on',
      'D26740,Term 2025-2030,Political report,Báo cáo chính trị trình đại hội,None,2025-07-02,2025-07-20',
      'D26740,Term 2025-2030,Other,Chương trình hành động,,,',
    ]);
    expect(documents).toMatchObject({ outcome: 'written', added: 1, changed: 1 });
    expect(
      await rows(`select d.kind, d.title, d.due_on, d.consulted_on from congress_document d
        join congress c on c.id = d.congress_id join party_organisation o on o.id = c.organisation_id
        where o.agency_code = 'D26740' order by kind`),
    ).toEqual([
      {
        kind: 'OTHER',
        title: 'Chương trình hành động',
        due_on: '2025-08-21',
        consulted_on: null,
      },
      {
        kind: 'POLITICAL_REPORT',
        title: 'Báo cáo chính trị trình đại hội',
        due_on: '2025-08-21',
        consulted_on: '2025-07-20',
      },
      {
        kind: 'REVIEW_REPORT',
        title: 'Báo cáo kiểm điểm của ban chấp hành',
        due_on: '2025-08-21',
        consulted_on: null,
      },
    ]);
    expect(
      await rows(`select m.done_on, m.reported_on, m.evidence, m.version, e.step, e.is_sample,
          e.recorded_at > now() - interval '1 hour' as recent
        from milestone m join progress_event e on e.congress_id = m.congress_id and e.item_id = m.code`),
    ).toEqual([
      {
        ...{ done_on: '2025-07-16', reported_on: '2025-07-18', evidence: '01-KH/ĐU', version: 2 },
        ...{ step: 'DONE', is_sample: false, recent: true },
      },
    ]);
  });

  it('of the other tables is written', async () => {
    const results = await importing.csv('committeeResults', [
      'Mã tổ chức đảng,Nhiệm kỳ,"Ngày bầu, chỉ định",Ủy viên ban chấp hành,Ủy viên ban thường vụ,Bí thư,Phó bí thư,Nữ,Bí thư là người địa phương',
      'D26740,2025 - 2030,14/08/2025,29,9,1,2,6,không',
    ]);
    const delegations = await importing.csv('delegations', [
      'Mã tổ chức đảng,Nhiệm kỳ,Hình thức cử đại biểu,Số đại biểu,"Ngày bầu, chỉ định"',
      'D26740,2025 - 2030,Chỉ định,4,14/08/2025',
      'D26740,2025 - 2030,Đương nhiên,1,14/08/2025',
    ]);
    const elections = await importing.csv('elections', [
      'Mã đơn vị hành chính,Ngày bầu cử,Cơ quan được bầu,Số đại biểu được bầu,Người ứng cử,Cử tri',
      '26740,15/03/2026,HĐND cấp xã,22,36,21.500',
    ]);
    const memberships = await importing.csv('memberships', [
      'Mã tổ chức đảng,Ngày thống kê,Số đảng viên,Số tổ chức cơ sở đảng,Số chi bộ trực thuộc',
      'D26740,30/06/2025,1.276,2,67',
    ]);
    const added = [results, delegations, elections, memberships].map((result) => result.added);
    expect(added).toEqual([1, 2, 1, 1]);
    expect(
      await rows(`select r.members, r.women, r.secretary_local, m.members as party, m.cells, e.voters,
          e.seats, (select sum(delegates)::int from delegation) as delegates, r.provenance, r.source
        from committee_result r, party_membership m, election_preparation e`),
    ).toEqual([
      {
        ...{ members: 29, women: 6, secretary_local: false, party: 1276, cells: 67 },
        ...{ voters: 21_500, seats: 22, delegates: 5, provenance: 'IMPORTED' },
        source: 'committeeResults.csv:2, 2026-02-27',
      },
    ]);
  });

  it('stands in the change log without values, and once in the audit for each file', async () => {
    expect(
      await rows(`select distinct entity from change_log where "values" is null order by 1`),
    ).toEqual(
      [
        ...['CommitteeResult', 'CongressDocument', 'CongressMilestone', 'Delegation'],
        ...['ElectionPreparation', 'PartyCongress', 'PartyMembership', 'PartyOrganisation'],
      ].map((entity) => ({ entity })),
    );
    expect(await rows('select from change_log where "values" is not null')).toEqual([]);
    expect(await rows(`select operation from audit_entry order by sequence`)).toEqual(
      [
        ...['partyOrganisations', 'congresses', 'milestones', 'documents', 'committeeResults'],
        ...['delegations', 'elections', 'memberships'],
      ].map((name) => ({ operation: `import ${name}` })),
    );
  });
});

describe('the same again', () => {
  it('changes nothing, on another day neither', async () => {
    const before = await contents(congress);
    const again = { today: '2026-03-01' };
    const results = [
      await importing.csv('partyOrganisations', ORGANISATIONS, again),
      await importing.csv('congresses', CONGRESSES, again),
    ];
    expect(results.map(({ added, changed, same }) => [added, changed, same])).toEqual([
      [0, 0, 7],
      [0, 0, 4],
    ]);
    expect(await contents(congress)).toEqual(before);
  });
});

describe('a broken file', () => {
  it.each(BROKEN_FILES)(
    'of %s: every fault by line and column, and nothing written',
    async (name, broken) => {
      const before = await contents(congress);
      const quoted = (line: string) => line.replace('Ngày bầu; chỉ định', '"Ngày bầu, chỉ định"');
      const lines = [quoted(broken.header), ...broken.rows.map(({ cells }) => cells)];
      const result = await importing.csv(name, lines);
      expect(result.outcome).toBe('refused');
      const expected = broken.rows.flatMap(({ column, reason }, at) =>
        reason === '' ? [] : [{ line: at + 2, column: column.replace(';', ','), reason }],
      );
      const found = result.faults
        .map(({ line, column, reason }) => ({ line, column, reason }))
        .sort((left, right) => left.line - right.line);
      expect(found).toEqual(expected);
      for (const fault of result.faults) {
        expect(fault.expected.en).toContain(broken.rows[fault.line - 2]?.en);
        expect(faultSentence(fault, 'en')).toContain(
          `line ${fault.line}, column “${fault.column}”: `,
        );
        expect(faultSentence(fault, 'vi')).toContain(`dòng ${fault.line}, cột “${fault.column}”: `);
        expect(fault.expected.vi).not.toBe(fault.expected.en);
      }
      expect(await contents(congress)).toEqual(before);
      // What a secret document is called is told nowhere.
      expect(JSON.stringify(result)).not.toMatch(/bí ẩn|kế hoạch kín/i);
    },
  );
});

it('has a template of every table that is read as empty', async () => {
  for (const table of congressTables) {
    expect((await templateOf(table, 'xlsx')).length).toBeGreaterThan(1000);
    for (const { headers, description } of table.columns) {
      expect(headers.vi).not.toBe(headers.en);
      expect(description.vi).not.toBe(description.en);
    }
  }
});
