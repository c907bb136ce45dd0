import { CONTENTS_KINDS } from '../../../entities/enums.ts';
import { dealsWithReports } from '../../../rules/congress/contents.ts';
import { DOCUMENT_TITLES } from '../../../rules/congress/documentTitles.ts';
import type { CongressRun } from '../../CongressRun.ts';
import { dueValues, milestoneValues } from './termsSql.ts';

const STAMP = `'IMPORTED', $1::text || ':' || i.line || ', ' || $2::text`;
const TITLES = Object.entries(DOCUMENT_TITLES)
  .map(([kind, title]) => `('${kind}', '${title}')`)
  .join(', ');

const WITH_REPORTS = CONTENTS_KINDS.filter(dealsWithReports)
  .map((kind) => `'${kind}'`)
  .join(', ');

/**
 * Fills in what the rules set for congresses that are new: the steps with their days, the two
 * documents but of a conference, and the plan of people where the committee is elected or appointed.
 */
export async function openCongresses({
  client,
  file,
  today,
  policies,
}: CongressRun): Promise<void> {
  const dues = `
  from incoming i left join (${dueValues(policies)}) due(level, documents, plan)
    on due.level = i.level and i.latest_on is not null`;
  const statements = [
    `insert into milestone (congress_id, unit_id, code, due_on, provenance, source)
     select i.id, i.unit_id, m.code, m.due_on::date, ${STAMP}
     from incoming i join (${milestoneValues(policies)}) m(level, code, due_on) on m.level = i.level
     where not i.old and i.latest_on is not null`,
    `insert into congress_document (id, congress_id, unit_id, kind, title, due_on, reported_on,
       provenance, source)
     select gen_random_uuid(), i.id, i.unit_id, t.kind, t.title, due.documents::date, i.reported_on,
       ${STAMP} ${dues} cross join (values ${TITLES}) t(kind, title)
     where not i.old and i.contents in (${WITH_REPORTS})`,
    `insert into personnel_plan (id, congress_id, unit_id, due_on, reported_on, provenance, source)
     select gen_random_uuid(), i.id, i.unit_id, due.plan::date, i.reported_on, ${STAMP} ${dues}
     where not i.old and i.committee_choice in ('ELECTED', 'APPOINTED')`,
  ];
  for (const sql of statements) await client.query(sql, [file, today]);
}
