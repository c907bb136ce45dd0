/**
 * What a step of a departure must be judged by, and its officer may not see. The tables are guarded
 * against their owner too, so each function first asks as the viewer whether the person shows at
 * all, and only then opens the tables to itself for one statement: an error in it undoes the setting
 * with everything else. It answers with words for "is so" and nothing else: no reason, no day.
 */
const guardedAnswer = (name: string, returns: string, answer: string) => `
create function ${name}(of_person text, since date, until date) returns ${returns}
language plpgsql volatile security definer
set search_path = public, pg_temp as $$
declare
  scopes text[] := coalesce(nullif(current_setting('haicap.scopes', true), '')::text[], '{}');
  imports text := coalesce(current_setting('haicap.import', true), '');
  answer ${returns};
begin
  if not scopes && array['departures:propose', 'departures:appraise', 'departures:approve',
    'people:write'] then return null; end if;
  if not exists (select 1 from person where id = of_person) then return null; end if;
  perform set_config('haicap.import', 'on', true);
  ${answer}
  perform set_config('haicap.import', imports, true);
  return answer;
end $$;`;

const IN_FORCE = `person_id = of_person and valid_from <= greatest(since, until)
    and (valid_to is null or valid_to > least(since, until))`;

/**
 * PROTECTED and UNDER_PROCEEDINGS, where something in force between two days says so; and how many
 * assignments somebody has whose end is open or lies behind the later day, whoever may see them.
 */
export const RESTRAINT_DDL = `
${guardedAnswer(
  'personnel_restraints',
  'text[]',
  `select array_remove(array[
    case when exists (select 1 from person_discipline where ${IN_FORCE})
      then 'UNDER_PROCEEDINGS' end,
    case when exists (select 1 from person_protection where ${IN_FORCE})
      then 'PROTECTED' end], null) into answer;`,
)}
${guardedAnswer(
  'personnel_open_assignments',
  'integer',
  `select count(*)::int into answer from assignment
    where person_id = of_person and (valid_to is null or valid_to > until);`,
)}`;
