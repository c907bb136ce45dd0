export interface RecordedPolicies<Values extends object> {
  /** The same policies; reading one notes it. */
  readonly policies: Values;
  /** Those read so far. */
  readonly used: ReadonlySet<keyof Values & string>;
}

/** Policies that note which of them an answer rests on. */
export function recordPolicies<Values extends object>(policies: Values): RecordedPolicies<Values> {
  const used = new Set<keyof Values & string>();
  const recorded = {};
  for (const name of Object.keys(policies) as (keyof Values & string)[]) {
    Object.defineProperty(recorded, name, {
      enumerable: true,
      get() {
        used.add(name);
        return policies[name];
      },
    });
  }
  return { policies: recorded as Values, used };
}
