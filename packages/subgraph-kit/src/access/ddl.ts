/**
 * SQL for the functions that policies use; a migration runs it after UNIT_SCOPE_DDL and before the
 * first `guardTableDdl`. Without a setting they answer that nothing may be seen.
 */
export const ROW_GUARD_DDL = `
create function haicap_territory() returns text[] language sql stable parallel safe
  return coalesce(nullif(current_setting('haicap.territory', true), '')::text[], '{}');
create function haicap_sees_country() returns boolean language sql stable parallel safe
  return 'VN' = any (haicap_territory());
create function haicap_has_scope(scope text) returns boolean language sql stable parallel safe
  return scope = any (coalesce(nullif(current_setting('haicap.scopes', true), '')::text[], '{}'));
create function haicap_imports() returns boolean language sql stable parallel safe
  return coalesce(current_setting('haicap.import', true), '') = 'on';
create function haicap_today() returns date language sql stable parallel safe
  return (now() at time zone 'Asia/Ho_Chi_Minh')::date`;
