const COMMENTS = /^(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/;
const CONTROL =
  /^(begin|start\s+transaction|commit|end|rollback|abort|savepoint|release|set|reset|show|discard)\b/i;
/** `SET LOCAL` with a parameter is written so: `SELECT set_config('haicap.viewer', $1, true)`. */
const SET_CONFIG = /^select\s+(pg_catalog\.)?set_config\s*\(/i;

/** Whether a statement reads or writes data, rather than steering the session or transaction. */
export function isDataStatement(text: string): boolean {
  const statement = text.replace(COMMENTS, '');
  return !CONTROL.test(statement) && !SET_CONFIG.test(statement);
}
