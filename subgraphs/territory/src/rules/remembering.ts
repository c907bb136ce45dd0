type ToKey = (text: string) => string;

/** The same function, which works each text out once: names and words repeat. */
export function remembering(toKey: ToKey): ToKey {
  const known = new Map<string, string>();
  return (text) => {
    const key = known.get(text) ?? toKey(text);
    known.set(text, key);
    return key;
  };
}
