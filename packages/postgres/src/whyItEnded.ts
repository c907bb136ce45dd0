/** Why a server that was launched ended at once, read from its log. */
export function whyItEnded(
  log: readonly string[],
  cluster: { readonly port: number | undefined; readonly place: { readonly dataFolder: string } },
): { readonly sentence: string; readonly mayPass: boolean } {
  const text = log.join('\n');
  const { dataFolder } = cluster.place;
  if (/could not (bind|create any TCP)/.test(text)) {
    return cluster.port === undefined
      ? { sentence: 'PostgreSQL found no free port on 127.0.0.1.', mayPass: true }
      : { sentence: `Port ${cluster.port}, meant for PostgreSQL, is taken.`, mayPass: false };
  }
  // Backends of a killed server that have not ended yet, or a server launched a moment before.
  if (/pre-existing shared memory block|lock file "postmaster\.pid"/.test(text)) {
    return { sentence: `Another PostgreSQL still works on ${dataFolder}.`, mayPass: true };
  }
  return { sentence: `PostgreSQL could not be started on ${dataFolder}.`, mayPass: false };
}
