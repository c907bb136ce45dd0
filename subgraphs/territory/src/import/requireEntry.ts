/** The value of `key`, which must be there; `what` names the kind of thing in the error. */
export function requireEntry<V>(map: ReadonlyMap<string, V>, key: string, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${what} ${key}`);
  return value;
}
