/** The address of a database on this machine or, with `at`, on the server of another address. */
export function databaseUrl(
  at: string | number,
  login: { readonly role: string; readonly password: string; readonly database: string },
): string {
  const url = new URL(typeof at === 'number' ? `postgres://127.0.0.1:${at}` : at);
  url.username = encodeURIComponent(login.role);
  url.password = encodeURIComponent(login.password);
  url.pathname = `/${encodeURIComponent(login.database)}`;
  return url.href;
}

/** The same login in another database of the same server. */
export function withDatabase(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}
