/** A string, or a sign that opens, closes or separates. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/**
 * True if an object anywhere in a JSON text has one name twice. JSON.parse takes the last of them,
 * another reader may take the first: whoever is between the two can be told two different things.
 * The text must be valid JSON.
 */
export function hasDuplicateKeys(json: string): boolean {
  /** The names seen in each object that is open; null for an open array. */
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const names = open.at(-1);
      const name: string = JSON.parse(last);
      if (names?.has(name)) return true;
      names?.add(name);
    }
    last = token;
  }
  return false;
}
