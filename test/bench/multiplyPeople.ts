import type { TestPersonnel } from '@haicap/personnel/testing/personnel';

/** Every column of a table, with others in place of some. */
async function columnsOf(personnel: TestPersonnel, table: string, instead: Record<string, string>) {
  const rows = await personnel.arrange(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  const names = rows.map(({ name }) => String(name));
  return {
    into: names.join(', '),
    from: names.map((name) => instead[name] ?? `t.${name}`).join(', '),
  };
}

/** Gives everybody on staff as many doubles, in the same bodies, as make so many people. */
export async function multiplyPeople(personnel: TestPersonnel, people: number): Promise<void> {
  const [{ staff } = { staff: 1 }] = await personnel.arrange(
    `select count(*)::int as staff from assignment where kind = 'PERMANENT' and valid_to is null`,
  );
  const person = await columnsOf(personnel, 'person', {
    id: `t.id || '+' || $1`,
    subject: 'null',
    agency_person_code: 'null',
  });
  const assignment = await columnsOf(personnel, 'assignment', {
    id: `t.id || '+' || $1`,
    person_id: `t.person_id || '+' || $1`,
  });
  const times = Math.ceil(people / Number(staff)) - 1;
  for (let time = 1; time <= times; time += 1) {
    await personnel.arrange(
      `insert into person (${person.into}) select ${person.from} from person t
       where t.id in (select person_id from assignment
                      where kind = 'PERMANENT' and valid_to is null and person_id not like '%+%')`,
      [String(time)],
    );
    await personnel.arrange(
      `insert into assignment (${assignment.into}) select ${assignment.from} from assignment t
       where t.kind = 'PERMANENT' and t.valid_to is null and t.person_id not like '%+%'`,
      [String(time)],
    );
    console.log(`  ${time} of ${times} times as many`);
  }
  await personnel.owner.query('analyze');
}
